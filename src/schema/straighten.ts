/**
 * Typographic quotation marks and apostrophes as they stand on a keyboard. No character is added or lost, so places in
 * the text stay.
 *
 * @example straighten('“We’ll go”') // `"We'll go"`
 */
export function straighten(text: string): string {
  return text.replace(/[“”„‟«»″＂]/gu, '"').replace(/[‘’‚‛ʼ′´`＇]/gu, "'");
}
