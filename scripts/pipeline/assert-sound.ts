import type { ConvertedSeed } from './types.ts';

/**
 * The promise of the site, checked before anything is made of a seed: every span has the seed’s own words, and whoever
 * is named has a name.
 *
 * @throws when it is not so: a bug, never the seed’s fault
 */
export function assertSound({ text, cuts, rejected, people, quotes }: ConvertedSeed): void {
  const spans = [
    ...cuts,
    ...rejected,
    ...people.flatMap(({ mentions }) => mentions),
    ...quotes.flatMap(({ segments, source, cue }) => [...segments, source ?? [], cue ?? []].flat()),
  ];
  const wrong = spans.find(({ start, end, text: words }) => words === '' || text.slice(start, end) !== words);
  if (wrong) throw new Error(`Unexpected \`${wrong.text}\` at ${wrong.start}-${wrong.end}: not the words there`);
  const nameless = [...people, ...quotes.flatMap(({ speaker }) => speaker ?? [])].some(({ name }) => name === '');
  if (nameless) throw new Error('Unexpected person without a name');
}
