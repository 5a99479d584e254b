import type { CatalogPrinting } from './catalog.ts';

/**
 * What an article wraps round the words of a quote, in its order. Null stands for words between marks; neighbouring
 * parts are set apart by a space.
 *
 * @example interleave(printing) // ['She said, ', null, ' in anger.']
 */
export function interleave({ framing, quote }: Pick<CatalogPrinting, 'framing' | 'quote'>): readonly (string | null)[] {
  const parts: { start: number; text: string | null }[] = [
    ...framing.map(({ start, text }) => ({ start, text })),
    ...quote.segments.map(({ start }) => ({ start, text: null })),
  ].sort((a, b) => a.start - b.start);
  return parts.map(({ text }, index) => {
    if (text === null) return null;
    const words = text.trim();
    return `${index > 0 ? ' ' : ''}${words}${index < parts.length - 1 ? ' ' : ''}`;
  });
}
