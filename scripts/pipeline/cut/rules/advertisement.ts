import { holding, short, wholeLine, type CutRule } from '../rule.ts';

export const advertisementRules: readonly CutRule[] = [
  {
    id: 'advertisement-label',
    reason: 'advertisement',
    summary: 'The label of an advertisement and what it leaves in the text.',
    evidence: 'certain',
    examples: {
      cut: [
        'Advertisement',
        'ADVERTISEMENT 3',
        'Story continues below advertisement',
        'Article continues below',
        'This advertisement has not loaded yet, but your article continues below.',
        'Advertisement · Scroll to continue',
        'Sponsored Content',
        "Don't want to see this? Remove ads",
        'Continue Reading Below',
        'A message from our sponsor',
        'Hide Ad',
        'Advertisement Hide Ad',
      ],
      kept: ['Advertisement spending fell, the agency said.', 'Sponsored by the city, the fair opens on Monday.'],
    },
    matches: short(
      120,
      wholeLine(
        '(?:advertise?ment ?)?hide ad',
        'ad|ads|advert|advertising|(?:ad|advertising) polic(?:y|ies)',
        '(?:start of |end of )?advertise?ments?(?: ?[\\w-]{0,20})?(?: ?[·•|–-] ?(?:scroll to continue|story continues below))?',
        '(?:advertisement )?story continues(?: below)?(?: advertisement)?',
        '(?:article|story) continues (?:below|after)(?: .{0,30})?',
        '(?:this|the) (?:ad|advertisement) (?:has|did|could|is) not (?:yet )?(?:load|loaded).{0,60}',
        '(?:scroll|swipe) (?:down )?(?:to|for) (?:continue|more).{0,30}',
        'continue reading(?: below| the main story)?',
        '(?:sponsored|promoted|paid|partner)(?: content| post| features?| stories| links?| by)?',
        "don['’]t want to see this\\??(?: remove ads)?|remove ads?",
        'loading(?: ad| advertisement)?',
        'skip (?:ad|advertisement)',
        "(?:an? (?:message|word) from (?:our|today[’']s) |become an? )?sponsors?(?: message)?",
      ),
    ),
  },
  {
    id: 'affiliate-notice',
    reason: 'advertisement',
    summary: 'The notice that the outlet earns from links, or sells something itself.',
    evidence: 'likely',
    examples: {
      cut: [
        'If you buy something using links in our stories, we may earn a commission.',
        'We independently select everything. Buying through us may earn us a commission.',
        'Reviews and recommendations are unbiased and products are independently selected.',
        'When you purchase through links on our site, we may earn an affiliate commission. Here’s how it works.',
      ],
      kept: ['The commission may earn the trust of voters, he said.'],
    },
    matches: short(
      420,
      holding(
        ['commission', 'commissions', 'share', 'shares', 'fee', 'fees'],
        /\b(?:may|might|will|can) (?:earn|receive|get|make|collect) (?:us |an? |some )*(?:small )?(?:affiliate |referral )?(?:commission|share|fee)/iu,
      ),
      /^(?:our )?(?:reviews|recommendations|ratings)\b[^.]{0,40} are (?:unbiased|independent|our own)\b/iu,
      holding(['affiliate'], /\baffiliate (?:links?|commission)\b/iu),
    ),
  },
];
