import { editArticle, type Edit } from './edit-text.ts';
import type { GoldArticle } from './gold.ts';

/** Lines such as pages put between an article’s paragraphs. Names in them are invented. */
const betweenParagraphs = [
  'Advertisement',
  'Share on Facebook Share on Twitter Email',
  'Sign up for our newsletter and get the day’s headlines in your inbox.',
  'Story continues below advertisement',
  'RELATED: What the harbour vote means for commuters',
  'A ferry waits off the north quay on Monday. (Photo: Dalia Westerby/Harbour Images)',
  'Read more: Ten things to know about the new timetable',
  'Follow us on Twitter @harbourdaily',
];

const afterTheEnd = [
  'Share this article',
  'Related stories',
  'Harbour board postpones vote on new quay',
  'Ferry fares to rise in spring',
  'Sign up for the Harbour Daily newsletter',
  '© 2021 Harbour Daily Media. All rights reserved.',
];

/** A share bar stands below the title, clutter after every so many paragraphs, and related links at the end. */
const paragraphsBetween = 4;

const paragraphBreak = /\n[^\S\n]*(?:\n[^\S\n]*)*/gu;

/** Splice lines that are no part of it between an article’s paragraphs and below its end, as page dumps have them. */
export function perturbClutter(article: GoldArticle): GoldArticle {
  const { text } = article;
  const body = text.trimEnd();
  const breaks = [...body.matchAll(paragraphBreak)].filter(({ index }) => index > 0);
  const edits = breaks.flatMap(({ index, 0: gap }, at): Edit[] => {
    const line = betweenParagraphs[(at / paragraphsBetween) % betweenParagraphs.length];
    return at % paragraphsBetween === 0 && line !== undefined
      ? [{ start: index, end: index, text: `${gap}${at === 0 ? 'Share Tweet Email Print' : line}` }]
      : [];
  });
  const gap = breaks[0]?.[0] ?? '\n\n';
  const tail = afterTheEnd.map((line) => `${gap}${line}`).join('');
  return editArticle(article, [...edits, { start: body.length, end: body.length, text: tail }]);
}
