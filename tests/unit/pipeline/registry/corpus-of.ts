import { hash } from 'node:crypto';
import type { Article } from '../../../../src/schema/article.ts';
import { countOccurrences } from '../../../../scripts/pipeline/registry/count-occurrences.ts';
import type { Registered } from '../../../../scripts/pipeline/registry/register-articles.ts';
import { toSketch } from '../../../../scripts/pipeline/registry/sketch.ts';
import { toSlug } from '../../../../scripts/pipeline/registry/to-slug.ts';
import type { Corpus, CorpusArticle } from '../../../../scripts/pipeline/types.ts';

/** A seed for the registry’s tests: `speakers` gives whose words a quote is, by how it begins. */
export interface Seed {
  readonly file: string;
  readonly text: string;
  readonly speakers?: Readonly<Record<string, string>>;
  /** Beginnings of quotes that are part of the quote before them. */
  readonly joined?: readonly string[];
}

const marked = /“(?<words>[^”]+)”/gu;

/** What the steps before the registry would give for these seeds: every pair of marks is a quote. */
export function corpusOf(seeds: readonly Seed[]): Corpus {
  const articles = seeds.map(articleOf);
  const names = articles.flatMap(({ people }) => people.map(({ id, name }) => [id, name] as const));
  return { articles, people: Object.fromEntries(names), topics: {}, outlets: {}, messages: [] };
}

/** The file of a registered article, as it is read again when its seed is refused. */
export function fileOf({
  id,
  title,
  authors,
  outlet,
  topics,
  file,
  textSha256,
  format,
  ...found
}: Registered): Article {
  const quotes = found.quotes.map(({ id: quote, segments, start, speaker }): Article['quotes'][number] => ({
    id: quote,
    text: segments.join(' '),
    segments: segments.map((text) => ({ start, end: start + text.length, text })),
    kind: 'direct',
    speaker,
    source: null,
    cue: null,
    evidence: null,
    rule: null,
    confidence: 0,
  }));
  return {
    id,
    title,
    standfirst: null,
    authors: [...authors],
    outlet,
    date: null,
    datePrinted: null,
    lang: 'en',
    url: null,
    archivedUrl: null,
    rights: 'full',
    seed: { file, sha256: textSha256, textSha256, format, converter: 'test' },
    cuts: [],
    people: found.people.map(({ id: slug, name, type }) => ({ id: slug, name, type, mentions: [] })),
    topics: [...topics],
    quotes,
    rejected: [],
  };
}

interface Marked {
  readonly segments: { readonly start: number; readonly end: number; readonly text: string }[];
  readonly speaker: CorpusArticle['quotes'][number]['speaker'];
}

function articleOf({ file, text, speakers = {}, joined = [] }: Seed): CorpusArticle {
  const quotes: Marked[] = [];
  for (const match of text.matchAll(marked)) {
    const words = match.groups?.['words'] ?? '';
    const segment = { start: match.index + 1, end: match.index + 1 + words.length, text: words };
    const whole = joined.some((beginning) => words.startsWith(beginning)) ? quotes.pop() : undefined;
    const speaker = Object.entries(speakers).find(([beginning]) => words.startsWith(beginning))?.[1];
    quotes.push({
      segments: [...(whole?.segments ?? []), segment],
      speaker: speaker === undefined ? null : { id: toSlug(speaker), name: speaker, type: 'person' },
    });
  }
  const people = [...new Map(quotes.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker]] : []))).values()];
  return {
    file,
    textSha256: hash('sha256', text),
    format: 'txt',
    sketch: toSketch(text),
    title: text.split('\n')[0] ?? '',
    authors: [],
    outlet: null,
    topics: [],
    people: people.map((person) => ({ ...person, forms: text.includes(person.name) ? [person.name] : [] })),
    quotes: quotes.map(({ segments, speaker }) => ({
      segments: segments.map((segment) => segment.text),
      nths: countOccurrences(text, segments),
      start: segments[0]?.start ?? 0,
      paragraph: 0,
      speaker,
    })),
  };
}
