import { isPersonName } from '../../head/names.ts';
import type { Line } from '../line.ts';
import { short, wholeLine, type CutRule } from '../rule.ts';
import { blogBar } from '../templates.ts';

/** The time of an entry of a live report, with who wrote it glued behind. */
const liveEntry =
  /^(?:(?:about )?(?:an?|\d+) ?(?:h|m|hours?|hrs?|minutes?|mins?) ago\s*)?\d{1,2}[:.]\d{2}\s*(?=\p{Lu})/u;
const isLiveEntry = ({ text }: Line): boolean =>
  liveEntry.test(text) && (/^\S+\s*key event$/iu.test(text) || isPersonName(text.replace(liveEntry, '')));

const statesFact = short(
  400,
  wholeLine(
    '(?:estimated )?(?:reading time:? )?\\d+[- ]?min(?:ute)?s?(?: read)?',
    '(?:\\d[\\d,.]*k? )?views?(?: .{0,30})?',
    '\\d[\\d,.]* (?:views|comments|shares|likes|reads)(?: .{0,30})?',
    'new, \\d+ comments',
    '(?:updated|published|posted|last updated)?:? ?(?:about )?(?:an?|\\d+) ?(?:h|m|d|hours?|hrs?|minutes?|mins?|days?|weeks?|months?) ?ago',
    'tags?',
    'topics?',
    'filed under',
    'more (?:on|about)(?: .{1,40})?',
    'word count.{0,20}|hits: ?\\d[\\d.,]*|full text',
    '\\d{1,2}[.:]\\d{2} ?(?:[ap]\\.?m\\.?)? ?(?:[BCEIW]S?T|GMT|UTC|[CE]ES?T|[ECMP][SD]T|A[CEW]S?[SD]T)',
    'page \\d+(?: of \\d+)?|.{0,100}\\S\\s{3,}page \\d+',
    '(?:story )?continue[sd] (?:on|from) (?:page |p\\. ?)?[a-z]?\\d+|(?:see|turn to) .{2,30}, page [a-z]?\\d+',
  ),
  /^(?:tags?|topics?|filed (?:under|in|to)|published (?:under|in)|categor(?:y|ies)|keywords?|more (?:on|about) (?:these|this)(?: topics?)?|posted in|in this article|explore more on)\s*:\s*\S/iu,
  /^tags (?:\p{Lu}\S* ?){2,}$/u,
  /^(?!(?:\S+ ){8,}\S+\.$)(?:first published|last (?:updated|modified)|originally published|publish(?:ed)? date)\b.{0,100}$/iu,
);

export const pageRules: readonly CutRule[] = [
  {
    id: 'menu-in-a-line',
    reason: 'navigation',
    summary: 'Names of pages side by side: parted by wide gaps, bars or arrows.',
    evidence: 'likely',
    examples: {
      cut: [
        'Tides      Ferry Times',
        'Home » News » Oakport',
        'NFL Scores | Expert Picks | Odds',
        'Home > News Local News',
        'Edit post Follow this blog Administration + Create my blog',
        "Editer l'article Suivre ce blog Administration + Créer mon blog",
        'More Next Blog» Create Blog Sign In',
      ],
      kept: ['He left — and then | came back.', 'The harbour  was closed.', 'Ana Ruiz | Harbour News'],
    },
    matches: ({ text }) =>
      text.length <= 300 &&
      !/[.!?]["”’)]*$/u.test(text) &&
      (/\p{L}(?:[\u00a0\t]|\s{3,})\s*\p{Lu}/u.test(text) ||
        /^\P{Ll}?[\p{L}\d&’' ]{2,30}(?:\s*[|»›>•·]\s*[\p{L}\d&’' ]{2,30}){2,}$/u.test(text) ||
        /^home\s*[»›>/|]/iu.test(text) ||
        blogBar.test(text)),
  },
  {
    id: 'page-label',
    reason: 'navigation',
    summary: 'The label of a part of the page, with nothing of the article in it.',
    evidence: 'certain',
    examples: {
      cut: ['Article content', 'Breadcrumb Trail Links', 'Table of Contents', 'Related Topics'],
      kept: ['Content', 'The article'],
    },
    matches: short(
      60,
      wholeLine(
        'home(?:page)?',
        'edition',
        'article content',
        'breadcrumb(?:s| trail links)?',
        'table of contents',
        'in this article',
        'related topics',
        'sections',
        'sub ?menu \\d*',
        'categories',
        'key events?',
        '(?:subscriber |premium )?exclusive|premium(?: content)?|subscribers? only',
        'contents',
        'on this page',
        'main content',
        'main menu',
      ),
    ),
  },
  {
    id: 'page-facts',
    reason: 'metadata',
    summary: 'Facts about the page: reading time, views, tags, when it was changed.',
    evidence: 'likely',
    examples: {
      cut: [
        '4 minute read',
        '5 min read',
        '3304 views 13 mins 0 comments',
        'Tags: harbour, ferry',
        'Filed under: Politics',
        'Published under: Elections , Oakport',
        'New, 15 comments',
        'Updated 2 hours ago',
        '9 hours ago',
        'First published on November 19, 2019 / 8:16 AM',
        '20:24Ana Ruiz',
        '2 hours ago10:05 Ana Ruiz',
        '19:11 KEY EVENT',
        '11.20 BST',
        'Continued on page 4',
        'THE DAILY HARBOUR  Wednesday, September 18, 2024      Page 4',
        'Page 2 of 5',
        'Hits: 2214',
      ],
      kept: [
        'Tags were fixed to the birds, he said.',
        'Two hours ago, the ferry left.',
        '5 min of silence were held at noon.',
        'First published in 1920, the poem has never been out of print.',
        '10:30 The crew leaves',
        'The minutes continued on page 4 of the log.',
        'She tore it from the book: Page 3',
      ],
    },
    matches: (line) => statesFact(line) || isLiveEntry(line),
  },
  {
    id: 'bare-address',
    reason: 'navigation',
    summary: 'A web address, an e-mail address, or fields beside one, alone on a line.',
    evidence: 'certain',
    examples: {
      cut: ['https://example.org/news/1', 'example.org/news/1', 'news@example.org', '%2Fnews%2F1%2F'],
      kept: ['Write to news@example.org before Monday.'],
    },
    matches: short(400, /^(?:https?:\/\/\S+|[a-z\d-]+(?:\.[a-z\d-]+)+\/\S+|\S+@\S+\.\S+|(?:%2F[\w-]+)+(?:%2F)?)$/iu),
  },
];
