import { hash } from 'node:crypto';
import type { Corpus, CorpusArticle } from '../../../../scripts/pipeline/types.ts';
import { countOccurrences } from '../../../../scripts/pipeline/registry/count-occurrences.ts';
import { toSketch } from '../../../../scripts/pipeline/registry/sketch.ts';
import { toSlug } from '../../../../scripts/pipeline/registry/to-slug.ts';

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
  const names = articles.flatMap(({ article }) => article.people.map(({ id, name }) => [id, name] as const));
  return { articles, people: Object.fromEntries(names), topics: {}, outlets: {}, messages: [] };
}

function articleOf({ file, text, speakers = {}, joined = [] }: Seed): CorpusArticle {
  const quotes: CorpusArticle['article']['quotes'][number][] = [];
  for (const match of text.matchAll(marked)) {
    const words = match.groups?.['words'] ?? '';
    const segment = { start: match.index + 1, end: match.index + 1 + words.length, text: words };
    const whole = joined.some((beginning) => words.startsWith(beginning)) ? quotes.pop() : undefined;
    const speaker = Object.entries(speakers).find(([beginning]) => words.startsWith(beginning))?.[1];
    quotes.push({
      text: whole ? `${whole.text} ${words}` : words,
      segments: [...(whole?.segments ?? []), segment],
      kind: 'direct',
      speaker: speaker === undefined ? null : { id: toSlug(speaker), name: speaker, type: 'person' },
      source: null,
      cue: null,
      evidence: speaker === undefined ? null : 'A test says so.',
      rule: speaker === undefined ? null : 'test',
      confidence: speaker === undefined ? 0 : 1,
    });
  }
  const people = [...new Map(quotes.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker]] : []))).values()];
  const sha256 = hash('sha256', text);
  return {
    article: {
      title: text.split('\n')[0] ?? '',
      standfirst: null,
      authors: [],
      outlet: null,
      date: null,
      datePrinted: null,
      lang: 'en',
      url: null,
      archivedUrl: null,
      rights: 'full',
      seed: { file, sha256, textSha256: sha256, format: 'txt', converter: 'test' },
      cuts: [],
      people: people.map((person) => {
        const start = text.indexOf(person.name);
        return {
          ...person,
          mentions: start < 0 ? [] : [{ start, end: start + person.name.length, text: person.name }],
        };
      }),
      topics: [],
      quotes,
      rejected: [],
    },
    nths: quotes.map(({ segments }) => countOccurrences(text, segments)),
    body: [],
    text,
    sketch: toSketch(text),
  };
}
