import type { Block } from '../types.ts';
import { tweetSignature } from './find-extent.ts';
import type { Line } from './line.ts';

/** A longer line is a headline, a caption or a sentence that lost its full stop. */
const mostWords = 16;

/** It begins as a title does, with a capital, a number or a mark. */
const opens = /^[“"‘'«»„‚(]?[\p{Lu}\d]/u;
/** It says on, or is a sentence: “What she asked for:”, “Nobody came.” */
const closes = /[.,;:!?…–—-][”“"’‘'»«)\]]*$/u;
/** Whose words stand above: “— Ana Ruiz”. */
const signs = /^[—–-]/u;
/** The end of a paragraph: of its sentence, of the words it quotes, or of a post that it shows. */
const hasEnded = ({ text }: Line): boolean => /[.!?…][”“"’‘'»«)\]]*$/u.test(text) || tweetSignature.test(text);

const isShort = ({ kind, text, words }: Line): boolean =>
  kind === 'paragraph' && words <= mostWords && opens.test(text) && !closes.test(text) && !signs.test(text);

/** A subheading and the title of its picture, or a name above it; more in a row are a list. */
const mostInRow = 2;

/**
 * Mark the subheadings of an article whose format does not tell them: a short line that closes with no mark, or two,
 * between the end of one paragraph and the start of another. What a colon announces, lists and posts stay as they are.
 *
 * ```text
 * The boats left at six, as they do every morning.
 * Back to ‘business as usual’                        ← heading
 * Ana Ruiz told the crews on Monday that they had won.
 * ```
 *
 * @param body The article's own lines, in order.
 */
export function markSubheadings(body: readonly Line[]): Block[] {
  const headings = new Set<Line>();
  let row: Line[] = [];
  let above: Line | undefined;
  for (const line of body) {
    if (isShort(line)) {
      row.push(line);
      continue;
    }
    const isBetween = above !== undefined && hasEnded(above) && (line.isProse || line.isSentence);
    if (isBetween && row.length <= mostInRow && !/^\p{Ll}/u.test(line.text)) for (const one of row) headings.add(one);
    row = [];
    above = line;
  }
  return body.map((line) => {
    const { start, end, kind } = line;
    return { start, end, kind: headings.has(line) ? 'heading' : kind };
  });
}
