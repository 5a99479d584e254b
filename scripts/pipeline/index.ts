import { hash } from 'node:crypto';
import { VFileMessage } from 'vfile-message';
import type { Registry } from '../../src/schema/permalinks.ts';
import type { Block, ConvertedSeed, Corpus, Curated, SeedFile } from './types.ts';

const paragraph = /\S[^\n]*/gu;
const marked = /“(?<words>[^“”\n]+)”/gu;

/**
 * Convert one seed: every step that needs no other article. `converted` is null where the seed is refused; a fatal
 * message says why.
 *
 * Interim: the first line is the title, each further line a paragraph, each pair of curly marks a quote of nobody.
 * The steps in `read/`, `layout/`, `quotes/` and `people/` take its place one by one.
 */
export function convertSeed(seed: SeedFile): { converted: ConvertedSeed | null; messages: VFileMessage[] } {
  const text = new TextDecoder().decode(seed.bytes);
  const [title, ...body] = [...text.matchAll(paragraph)].map(({ index, 0: line }): Block => ({
    kind: 'paragraph',
    start: index,
    end: index + line.trimEnd().length,
  }));
  if (!title || body.length === 0) {
    const message = new VFileMessage('Unexpected end of seed, expected a title and a paragraph', {
      ruleId: 'seed-empty',
      place: { line: 1, column: 1 },
    });
    message.fatal = true;
    return { converted: null, messages: [message] };
  }
  const quotes = body.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(marked)].map((match) => {
      const words = match.groups?.['words'] ?? '';
      const at = start + match.index + 1;
      return {
        text: words,
        segments: [{ start: at, end: at + words.length, text: words }],
        kind: 'direct' as const,
        speaker: null,
        source: null,
        cue: null,
        evidence: null,
        rule: null,
        confidence: 0,
      };
    }),
  );
  const unstated = {
    standfirst: null,
    authors: [],
    outlet: null,
    date: null,
    datePrinted: null,
    lang: null,
    url: null,
  };
  const converted: ConvertedSeed = {
    file: seed.file,
    sha256: hash('sha256', seed.bytes),
    textSha256: hash('sha256', text),
    format: seed.file.endsWith('.md') ? 'md' : /\.html?$/.test(seed.file) ? 'html' : 'txt',
    text,
    head: { ...unstated, title: text.slice(title.start, title.end) },
    body,
    cuts: [],
    quotes,
    rejected: [],
    people: [],
    sidecar: seed.sidecar,
    messages: [],
  };
  return { converted, messages: [] };
}

type ResolveCorpus = (seeds: readonly ConvertedSeed[], curated: Curated, registry: Registry) => Corpus;

/** Resolve what needs all articles at once: people, topics and outlets. Interim: only what sidecars state. */
export const resolveCorpus: ResolveCorpus = (seeds, curated) => {
  const articles = seeds.map(({ head, sidecar, file, sha256, textSha256, format, ...seed }) => ({
    article: {
      title: sidecar?.title ?? head.title ?? file,
      standfirst: head.standfirst,
      authors: sidecar?.authors ?? [...head.authors],
      outlet: null,
      date: sidecar?.date ?? head.date,
      datePrinted: head.datePrinted,
      lang: sidecar?.lang ?? head.lang ?? 'en',
      url: sidecar?.url ?? head.url,
      archivedUrl: sidecar?.archivedUrl ?? null,
      rights: sidecar?.rights ?? curated.rights,
      seed: { file, sha256, textSha256, format, converter: 'according-to 0.1.0' },
      cuts: [...seed.cuts],
      people: [...seed.people],
      topics: [],
      quotes: seed.quotes,
      rejected: [...seed.rejected],
    },
    body: seed.body,
    text: seed.text,
  }));
  return { articles, people: {}, topics: {}, outlets: {}, messages: [] };
};
