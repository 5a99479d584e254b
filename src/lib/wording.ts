import type { CutReason, Rights } from '../schema/article.ts';
import type { RejectionReason } from '../schema/quote.ts';

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
