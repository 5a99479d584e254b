import type { Block, ConvertedSeed, SeedDigest } from './types.ts';

/** What the steps over all articles must know of a converted seed. */
export function digestSeed(seed: ConvertedSeed): SeedDigest {
  const { file, textSha256, format, sketch, body, nths } = seed;
  const { title, authors, outlet, url } = seed.head;
  const paragraphOf = countParagraphs(body);
  return {
    file,
    textSha256,
    format,
    sketch,
    head: { title, authors, outlet, url },
    people: seed.people.map(({ name, type, mentions }) => ({
      name,
      type,
      forms: [...new Set(mentions.map(({ text }) => text))],
    })),
    quotes: seed.quotes.map(({ segments, speaker }, index) => {
      const start = segments[0]?.start ?? 0;
      return {
        segments: segments.map(({ text }) => text),
        nths: nths[index] ?? [],
        start,
        paragraph: paragraphOf(start),
        speaker: speaker && { name: speaker.name, type: speaker.type },
      };
    }),
  };
}

/** Tells which block a place is in, or stands before; asked for places in order. */
function countParagraphs(body: readonly Block[]): (place: number) => number {
  let paragraph = 0;
  return (place) => {
    while (paragraph < body.length && (body[paragraph]?.end ?? Infinity) <= place) paragraph += 1;
    return paragraph;
  };
}
