import type { Span, TextSpan } from '../../src/schema/span.ts';

/** A span of `text` with its words. */
export const spanText = (text: string, { start, end }: Span): TextSpan => ({
  start,
  end,
  text: text.slice(start, end),
});
