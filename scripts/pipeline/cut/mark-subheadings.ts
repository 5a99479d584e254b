import type { Block } from '../types.ts';
import { tweetSignature } from './find-extent.ts';
import type { Line } from './line.ts';

/** A longer line is a headline, a caption or a sentence that lost its full stop. */
const mostWords = 12;

/** It begins as a title does, with a capital, a number or a mark. */
const opens = /^[“"‘'«„(]?[\p{Lu}\d]/u;
/** It says on, or is a sentence: “What she asked for:”, “Nobody came.” */
const closes = /[.,;:!?…–—-][”"’'»)\]]*$/u;
/** Whose words stand above: “— Ana Ruiz”. */
const signs = /^[—–-]/u;
/** The end of a paragraph: of its sentence, of the words it quotes, or of a post that it shows. */
const hasEnded = ({ text }: Line): boolean => /[.!?…][”"’'»)\]]*$/u.test(text) || tweetSignature.test(text);

const isShort = ({ kind, text, words }: Line): boolean =>
  kind === 'paragraph' && words <= mostWords && opens.test(text) && !closes.test(text) && !signs.test(text);

/**
 * Mark the subheadings of an article whose format does not tell them: one short line that closes with no mark, between
 * the end of one paragraph and the start of another. What a colon announces, lists and posts stay as they are.
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
  return body.map((line, at) => {
    const { start, end, kind } = line;
    const [above, below] = [body[at - 1], body[at + 1]];
    const isHeading =
      isShort(line) &&
      above !== undefined &&
      hasEnded(above) &&
      (below?.isProse === true || below?.isSentence === true) &&
      !/^\p{Ll}/u.test(below.text);
    return { start, end, kind: isHeading ? 'heading' : kind };
  });
}
