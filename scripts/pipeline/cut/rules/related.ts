import { short, type CutRule } from '../rule.ts';

const prefix =
  "read(?: also| more| next| on| this| our)?|also read|must[- ]read|see(?: also| more)|more|watch(?: also| live| now| this| more)?|listen(?: also| to this)?|related(?: (?:story|stories|article|articles|news|content|reading|post|posts|coverage|video))?|recommended(?: reading| for you)?|don[’']t miss|explore(?: more)?|in case you missed it|icymi|you (?:may|might) (?:also )?like|up next|next|previous|trending(?: now)?|further reading|click here(?: to read)?|live updates|deep dive|dive deeper|full story|download";
/** “Opinion | …” is a headline of its own. */
const announced = new RegExp(`^[\\s\\[(•*▶►»>|-]*(?:(?:${prefix})\\s*[:|»>→]|opinion\\s*[:»>→])\\s*\\S`, 'iu');

/** “Also Read - …”, with a dash for the colon. */
const dashed = /^[\s[(•*▶►»>|-]*(?:also read|read also|must[- ]read|read more|read next)\s*[–—-]+\s*\S/iu;

/** “ALSO READ  Pilots fear …”: in capitals, with no mark before a headline, which has no full stop. */
const shouted =
  /^[\s[(•*▶►»>|]*(?:(?:ALSO READ|READ ALSO|MUST READ|SEE ALSO|READ NEXT|ALSO SEE)\s+|(?:PHOTOS?|PHOTO GALLERY|GALLERY|SLIDESHOW|VIDEO|PICTURES|IN PICTURES|INTERACTIVE|QUIZ|PODCAST)\s*[|»›]\s*)[\p{Lu}\d“"‘'#].*[^.]$/u;

/** “The strike today: Follow live updates.” */
const followed =
  /^[^:“”"]{2,40}: (?:follow|see|read|watch|get) (?:our |the |all )*(?:live|latest|full) (?:updates|coverage|blog|results)\b/iu;

/** “Also on example.com …”: a link set beside the article. */
const alsoOn = /^also on \S+\.(?:com|org|net|tv|co\.\w\w) \S/iu;

export const relatedRules: readonly CutRule[] = [
  {
    id: 'related-link',
    reason: 'related',
    summary: 'A link to another article, announced by “read more” and a colon.',
    evidence: 'certain',
    examples: {
      cut: [
        '[READ MORE: Harbour Strike Enters Third Week]',
        'READ MORE: Woman found alive after five days',
        'ALSO READ: Brace for very bad weather',
        'Also Read - Harbour board warns crews of new rules',
        'ALSO READ  Pilots fear the ‘law of the port’ – union',
        'PHOTO GALLERY | Storms over Oakport in January',
        'MUST-READ: Five boats that never came home',
        'Read more: Harbour strike enters third week',
        'MORE : The daily cartoon',
        'RELATED: Ferry sinks',
        'Strike today: Follow live updates from the pier.',
        'SEE MORE: Students under siege',
        'Also on example.com Harbour board threatens crews with new rules',
      ],
      kept: [
        'More: a word the mayor never says, and never will, “because enough is enough,” he said.',
        'Read more about it, he said, and you will see.',
        'Next: Monday.',
        'The rule on board: follow the lamps.',
        'ALSO READ was written on the crate.',
        'A must read – so the mayor calls the book.',
        'Opinion | The harbour is no toy',
        'Also on Monday, the harbour was closed.',
      ],
    },
    matches: ({ text, hasSpeech, words }) =>
      text.length <= 320 &&
      (announced.test(text) || dashed.test(text) || shouted.test(text) || alsoOn.test(text) || followed.test(text)) &&
      (words > 3 || /^[^a-z]+:/u.test(text)) &&
      (!hasSpeech ||
        /^[\s[(]*\p{Lu}{2,}(?: \p{Lu}{2,})*\s*:/u.test(text) ||
        /^[\s[(]*(?:also )?read\b/iu.test(text) ||
        shouted.test(text)),
  },
  {
    id: 'related-pointer',
    reason: 'related',
    summary: 'A pointer to elsewhere on the site: “Click here to read …”, “For more stories like this, …”.',
    evidence: 'likely',
    examples: {
      cut: [
        'Click here to read the probable cause affidavit.',
        'For more stories like this, check our news page.',
        'Got a story? Get in touch with our news team by emailing us at news@example.org.',
        'Read the full story here.',
        'Click or tap here for the latest tides in your area.',
        'Our new film on the harbour is out. Watch it below:',
        'Do you know more about the leak, or work at the port? From another device, you can contact Ana Ruiz at aruiz.22.',
        'Visit example.org to read our reports.',
        'Explore the charts >>',
        '#1 Mayor resigns #2 Ferry sinks #3 Budget passed',
        'For more on this story, visit our website.',
      ],
      kept: [
        'OBI: «We sail.»',
        'For more than a year the harbour was closed.',
        'For more than an hour, check-in was closed.',
        'Visit example.org to report a seal, the trust asks.',
        'Got a light? the sailor asked.',
        'Click on the map and the flooded streets turn red.',
      ],
    },
    matches: short(
      420,
      /^(?:click(?: or tap)?|tap) (?:here|on(?! the \p{L}+ and\b)|to|through)\b/iu,
      /^for (?:more(?! than\b)|all|the latest)(?: \S+){0,8}?(?:,| -| –)? (?:check(?!-)|visit|follow|click|see|go to|sign up|head|subscribe|read|download)\b/iu,
      /^(?:got|have|do you have) (?:a|any|an) (?:\S+ ){0,2}?(?:story|tip|news tip|question|stories)\b[^.?]{0,60}\?/iu,
      /^(?:read|see|watch|view) (?:the|our|more)(?: \S+){0,6}? (?:here|below)\.?$/iu,
      /^visit \S+\.(?:com|org|net|co\.\w\w)\S* (?:to (?:read|see|learn|find|subscribe|sign|get|view|watch|listen)|for)\b/iu,
      /^#1 .+ #2 /u,
      short(62, /^[^«“"‘]{3,60}(?:>>|››|»|→)$/u),
      short(160, /\bwatch (?:it|the (?:full )?(?:video|interview|episode)) (?:here )?below\s*[:.]?$/iu),
      /^do you (?:know (?:more|anything)|have (?:more |any )?information)\b[^?]{0,120}\?.{0,120}\b(?:contact|reach|e-?mail|message|get in touch)\b/iu,
      /^are .{3,80}\? (?:get in touch|email us|let us know|contact)/iu,
      /^(?:send your stor|contact (?:us|the author|our)|e-?mail (?:us|the)|to submit a correction|for reprints?|request reprint|license this|we want to hear from you|get in touch with|find out more on how)/iu,
    ),
  },
];
