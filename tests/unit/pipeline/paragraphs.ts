import type { Block } from '../../../scripts/pipeline/types.ts';

/** The paragraphs of a test’s text: its lines that are not blank. */
export function paragraphsOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    kind: 'paragraph',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
