import type { Collated } from '../../../../../scripts/pipeline/statements/collate/collate.ts';

/** A collation as lines that a person can check: places, segments with their cells, the fullest wording, judgements. */
export function toTable({ collation, printings, difference, distance }: Collated): string {
  const { places, segments, fullest, openings } = collation;
  const marksAt = (place: number, article: string): string =>
    openings.some((opening) => opening.place === place && opening.article === article) ? '“' : '';
  const starts = new Map(segments.map((segment) => [segment.from, segment]));
  const lines = places.flatMap(({ kind, readings }, index) => {
    const segment = starts.get(index);
    const cells = segment?.cells.map((cell) => `${cell.article} ${cell.difference}${cell.joined ? ' joined' : ''}`);
    return [
      ...(segment ? [`## ${segment.text}`, `   ${cells?.join(', ') ?? ''}`] : []),
      `${kind.padEnd(12)} ${readings
        .map(
          ({ text, articles }) => `[${text}] ${articles.map((article) => marksAt(index, article) + article).join(' ')}`,
        )
        .join(' / ')}`,
    ];
  });
  const wording = fullest?.map(
    ({ place, reading, gap }) => `${gap ? ' … ' : ''}${places[place]?.readings[reading]?.text ?? '?'}`,
  );
  return [
    ...lines,
    `fullest: ${wording?.join('') ?? 'ambiguous'}`,
    `quotes: ${[...printings].map(([quote, verdict]) => `${quote} ${verdict}`).join(', ')}`,
    `all: ${difference}, ${distance.toFixed(2)}`,
    '',
  ].join('\n');
}
