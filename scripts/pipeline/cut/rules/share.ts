import { holding, short, wholeLine, type CutRule } from '../rule.ts';

const network =
  'facebook|twitter|tweet|x|whats ?app|linked ?in|reddit|pinterest|flipboard|tumblr|telegram|messenger|threads|blue ?sky|mastodon|instagram|youtube|tik ?tok|snapchat|pocket|gettr|gab|parler|truth(?: social)?|vk|viber|line|google|google\\+|fb|tw|wa|sms|msg|rss|apple news|google news';
const action =
  'share|(?:social )?sharing|post|pin|tweet|send|print|print this(?: article| page)?|copy|copy (?:the )?link|link copied|copied|get link|link|save|saved|bookmark|bookmarks|e-?mail|mail|text|cancel|follow|like|comment|comments|view|more|close';

const onlyButtons = new RegExp(
  `^(?:(?:${action}|${network}|on|to|via|by|and|or|with|this|article|story|page|the|now|a)[\\s,|·•/:.]*)+$`,
  'iu',
);
const named = new RegExp(`\\b(?:${network}|${action})\\b`, 'iu');

export const shareRules: readonly CutRule[] = [
  {
    id: 'share-buttons',
    reason: 'share',
    summary: 'Nothing but the names of networks and of what to do with the page.',
    evidence: 'certain',
    examples: {
      cut: [
        'Share',
        'Share.',
        'Facebook Twitter Email',
        'Copy link',
        'Share on Facebook',
        'Tweet',
        'X',
        'Share Save',
        'Social Sharing',
      ],
      kept: ['Facebook said on Monday it would appeal.', 'The comments', 'Print media in decline'],
    },
    matches: ({ text }) =>
      text.length <= 160 && onlyButtons.test(text) && named.test(text) && !/^(?:the|this|a)\b/iu.test(text),
  },
  {
    id: 'share-invitation',
    reason: 'share',
    summary: 'An invitation to share the article.',
    evidence: 'certain',
    examples: {
      cut: [
        'Share this article',
        'Kindly Share This Story:',
        'Share this Story : Mayor opens bridge',
        'Share this article via whatsappShare this article via twitter',
        'Share or comment on this article: Mayor opens bridge',
        'Share this with',
        'Send this page to someone by email',
        'Click to share on Facebook (Opens in new window)',
        'Share All sharing options for: Mayor opens bridge',
        'View this post on Instagram',
        'A post shared by Ana Ruiz (@anaruiz)',
      ],
      kept: ['Share prices fell on Monday.', 'Share this burden, the bishop told them, and it grows light.'],
    },
    matches: short(
      300,
      /^(?:kindly |please )?share (?:or comment on )?(?:this|the) (?:article|story|post|page|video|news|content|item)(?:\s*[:|]|\s*$|\b.{0,60}(?:share|via|network|link|friends|tweet|facebook))/iu,
      wholeLine(
        'share this(?: with| via| on)?(?: .{1,20})?',
        'share (?:on|via|to|with) .{1,30}',
        'share options',
        'send this (?:page|article|story|link) to (?:someone|a friend|friends)(?: (?:via|by) e-?mail)?',
        'view this post on .{2,20}|a post shared by .{2,80}',
        'sharing options',
        'shares?(?: \\d+)?',
        '\\d[\\d.,]*k? shares?',
      ),
      /^click to (?:share|email|print)\b/iu,
      /^share all sharing options/iu,
      /^post on x$/iu,
    ),
  },
  {
    id: 'follow-us',
    reason: 'share',
    summary: 'An invitation to follow the outlet or an author elsewhere.',
    evidence: 'likely',
    examples: {
      cut: [
        'Follow us',
        'Follow us on Twitter @harbournews',
        'Follow The Harbour News on Facebook and Twitter for the latest updates.',
        'Follow Ana Ruiz on Twitter.',
        'Add us as a preferred source on Google',
        'Choose Harbour News as your preferred source on Google and never miss a moment.',
        '@anaruiz',
      ],
      kept: ['Follow the money, the lawyer told the jury.', 'Follow the river north to reach the village.'],
    },
    matches: short(
      260,
      wholeLine(
        'follow(?: us| me| (?:this )?topics?| (?:this )?author)?',
        'follow us on .{1,60}',
        'connect with us.{0,40}',
        'find us on .{1,60}',
        'like us on .{1,60}',
        '@\\w{2,30}',
      ),
      /^follow (?:us|me|him|her|them|\S+(?: \S+){0,5}) (?:on|at) (?:@|x\b|twitter|facebook|instagram|google|linkedin|tiktok|youtube|whatsapp|telegram|bluesky|social)/iu,
      holding(['preferred'], /\bas (?:an?|your) preferred source\b/iu),
    ),
  },
];
