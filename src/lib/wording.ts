import type { CutReason, Rights } from '../schema/article.ts';
import type { RejectionReason } from '../schema/quote.ts';
import type { Difference, StatementLink, Voice } from '../schema/statement.ts';

/** Why a stretch was cut, for readers. */
export const cutReasons: Readonly<Record<CutReason, string>> = {
  navigation: 'navigation',
  share: 'share bar',
  newsletter: 'newsletter',
  advertisement: 'advertisement',
  caption: 'caption',
  credit: 'credit',
  related: 'related links',
  comments: 'comments',
  bio: 'about the author',
  copyright: 'copyright line',
  tools: 'page tools',
  metadata: 'page details',
  'pull-quote': 'pull quote',
  correction: 'cut by an editor',
};

/** Why words between marks are not a quote, for readers. */
export const rejectionReasons: Readonly<Record<RejectionReason, string>> = {
  title: 'title of a work',
  scare: 'scare marks',
  term: 'a term',
  nickname: 'nickname',
  motto: 'motto',
  hypothetical: 'not said',
  heading: 'words of a heading',
  unbalanced: 'no closing mark',
  correction: 'an editor’s call',
};

/** What is shown of an article, for readers. */
export const rightsSentences: Readonly<Record<Rights, string>> = {
  full: 'The whole text is shown.',
  excerpt: 'Its first words are shown, and each quote in its sentence.',
  'quotes-only': 'Only its quotes are shown, each in its sentence.',
  'link-only': 'None of its text is shown here.',
};

/** How an article names a speaker, by the annotators’ word for it. */
export const mentionTypes: Readonly<Record<string, string>> = {
  named: 'named',
  pronoun: 'he, she or they',
  nominal: 'described, not named (a role, a group)',
  org: 'a body',
  relative: '“who”',
  none: 'not mentioned',
  'pronoun-1st': 'I or we',
};

/** What was changed in articles before they were read a second time. */
export const perturbationWords: Readonly<Record<string, string>> = {
  names: 'every person’s name',
  clutter: 'share bars, captions and links put in',
  'marks: curly': 'marks set as “ ”',
  'marks: straight': 'marks set as " "',
  'marks: typewriter': "marks set as `` ''",
  'marks: guillemets': 'marks set as « »',
  'marks: low': 'marks set as „ “',
};

/** What was done to a quote whose variants were gathered. */
export const variationWords: Readonly<Record<string, string>> = {
  'as printed': 'left as it was printed',
  're-marked': 'other punctuation and case',
  'first part': 'its first part only',
  'last part': 'its last part only',
  fragment: 'a fragment of four to eight words',
  split: 'set as two quotes',
  joined: 'joined with the next quote',
  reworded: 'reworded',
  'reworded part': 'cut and reworded',
};

/** How the words of an article stand to what the others print, for readers: a word, and a sign to find it by. */
export const differenceWords: Readonly<Record<Difference, { readonly word: string; readonly sign: string }>> = {
  same: { word: 'same', sign: '=' },
  punctuation: { word: 'same words', sign: '≈' },
  shorter: { word: 'part', sign: '◐' },
  'other-words': { word: 'other words', sign: '≠' },
  'no-marks': { word: 'no marks', sign: '○' },
  'not-printed': { word: 'not printed', sign: '–' },
};

/** What those words mean. */
export const differenceMeanings: Readonly<Record<Difference, string>> = {
  same: 'all of it, as most of those print it that do',
  punctuation: 'the same words; punctuation, capitals or typography differ',
  shorter: 'a part of the words, and no others',
  'other-words': 'other words inside the quotation marks',
  'no-marks': 'much the same in the article’s own words, without quotation marks',
  'not-printed': 'not inside quotation marks; a report in quite other words is not found',
};

/** Why quotes are taken to report the same words. */
export const linkReasons: Readonly<Record<StatementLink['reason'], string>> = {
  verbatim: 'the same words',
  contained: 'one is part of the other',
  reworded: 'rare words in the same order',
  neighbours: 'beside quotes that are gathered already',
  editor: 'joined by an editor',
};

/** Why articles count as one voice. */
export const voiceReasons: Readonly<Record<Voice['reason'], string>> = {
  byline: 'they share a byline',
  'near-identical': 'their texts are nearly the same',
  both: 'they share a byline, and their texts are nearly the same',
};
