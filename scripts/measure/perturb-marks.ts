import type { Span } from '../../src/schema/span.ts';
import { editArticle, type Edit } from './edit-text.ts';
import type { GoldArticle } from './gold.ts';

/** Opening and closing mark of each style that quotes are set in. */
export const markStyles = {
  curly: ['“', '”'],
  straight: ['"', '"'],
  typewriter: ['``', "''"],
  guillemets: ['«', '»'],
  low: ['„', '“'],
} as const satisfies Record<string, readonly [string, string]>;

export type MarkStyle = keyof typeof markStyles;

const marks = /["“”«»„]|``|''/gu;
const beforeOpening = /(?:^|[\s([{‘'—–-])$/u;
const afterOpening = /^[^\s.,;:!?)\]}—–]/u;

/** Set every quotation mark of an article in one style; where single marks are the outer pair, what they hold too. */
export function perturbMarks(article: GoldArticle, style: MarkStyle): GoldArticle {
  const outer = singleMarksOf(article);
  const edits = [
    ...outer.map(({ start, end, isOpening }) => ({ start, end, text: markStyles[style][isOpening ? 0 : 1] })),
    // Inside single marks, double ones are the inner pair: exchanged, they would end the outer.
    ...findDoubleMarks(article.text).map(({ start, end, isOpening }): Edit => {
      const isInner = outer.length > 0;
      return { start, end, text: isInner ? (isOpening ? '‘' : '’') : markStyles[style][isOpening ? 0 : 1] };
    }),
  ];
  return editArticle(article, edits);
}

interface Mark extends Span {
  readonly isOpening: boolean;
}

/** The double marks of a text, each told to open or close by what stands round it. */
function findDoubleMarks(text: string): Mark[] {
  return [...text.matchAll(marks)].flatMap((match) => {
    const [mark] = match;
    const [start, end] = [match.index, match.index + mark.length];
    if (isInch(text, start)) return [];
    if (mark === '„' || mark === '«' || mark === '``') return [{ start, end, isOpening: true }];
    if (mark === '»' || mark === '”') return [{ start, end, isOpening: false }];
    return [{ start, end, isOpening: mark === '“' ? !isLowClosed(text, start) : opens(text, start, end) }];
  });
}

const opens = (text: string, start: number, end: number): boolean =>
  beforeOpening.test(text.slice(Math.max(0, start - 1), start)) && afterOpening.test(text.slice(end, end + 1));

/** `6'2"`: a measure. */
const isInch = (text: string, start: number): boolean =>
  text[start] === '"' && /\d['’]\s?\d{1,2}$/u.test(text.slice(Math.max(0, start - 6), start));

/** “ closes what „ has opened. */
function isLowClosed(text: string, start: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return before.lastIndexOf('„') > before.lastIndexOf('“');
}

/** The single marks right outside what people marked: those that hold quotes in the British way. */
function singleMarksOf({ text, quotes, notSpeech }: GoldArticle): Mark[] {
  const found = new Map<number, Mark>();
  for (const { start, end } of [...quotes, ...notSpeech]) {
    if (/[‘']/u.test(text[start - 1] ?? '') && !/['’‘]/u.test(text[start - 2] ?? ''))
      found.set(start - 1, { start: start - 1, end: start, isOpening: true });
    if (/[’']/u.test(text[end] ?? '') && !/['’‘]/u.test(text[end + 1] ?? ''))
      found.set(end, { start: end, end: end + 1, isOpening: false });
  }
  // A nested quote alone stands in single marks in the American way.
  const isOuter = [...found.values()].filter(({ isOpening }) => isOpening).length > quotes.length / 2;
  return isOuter ? [...found.values()] : [];
}
