import { hash } from 'node:crypto';
import type { VFileMessage } from 'vfile-message';
import { analyseArticle } from './analyse-article.ts';
import { applyCorrections } from './correct/apply-corrections.ts';
import { layoutSeed } from './cut/layout-seed.ts';
import { tokenizeBlocks } from './parse-article.ts';
import { noArticle, readSeed } from './read/read-seed.ts';
import { countOccurrences } from './registry/count-occurrences.ts';
import { toSketch } from './registry/sketch.ts';
import { toSlug } from './registry/to-slug.ts';
import { packTerms, type PackedTerms } from './topics/pack-terms.ts';
import { readTerms } from './topics/read-terms.ts';
import type { ConvertedSeed, SeedFile } from './types.ts';

/** What a seed is converted to, and the terms that topics are found from. */
export interface Converted {
  readonly converted: ConvertedSeed;
  readonly terms: PackedTerms;
}

/** The same, or nothing where the seed is refused: a fatal message then says why. */
export type Conversion = (Converted | { readonly converted: null }) & { readonly messages: readonly VFileMessage[] };

/** Convert one seed: every step that needs no other article, in order. */
export function convertSeed(file: SeedFile): Conversion {
  // decode; plain text in blocks, with what the file states about itself
  const { seed, messages: readMessages } = readSeed(file);
  if (!seed) return { converted: null, messages: readMessages };
  const { text, format } = seed;

  // cut what is not the article’s own; split off title, standfirst, byline and date
  const { head, body, cuts, messages: layoutMessages } = layoutSeed(seed, { file: file.file, sidecar: file.sidecar });
  if (format === 'html' && body.length === 0)
    return { converted: null, messages: [...readMessages, noArticle(file.file)] };

  // marks → quotes → sources → speakers; and what only looks like a quote
  const tokens = tokenizeBlocks(text, body);
  const found = analyseArticle(text, body, head.title, toSlug, tokens);

  // what an editor knows better
  const corrections = file.sidecar?.corrections;
  const corrected = corrections ? applyCorrections(text, found, corrections, sidecarOf(file.file), toSlug) : null;
  const { quotes, rejected } = corrected ?? found;
  const people = withoutAuthors(found.people, head.authors, quotes);

  return {
    converted: {
      file: file.file,
      sha256: hash('sha256', file.bytes),
      textSha256: hash('sha256', text),
      format,
      text,
      head,
      body,
      cuts,
      quotes,
      nths: countOfSegments(text, quotes),
      rejected,
      people,
      // what other articles are compared by
      sketch: toSketch(body.map(({ start, end }) => text.slice(start, end)).join('\n')),
      sidecar: file.sidecar,
    },
    terms: packTerms(readTerms({ text, body, tokens, title: head.title, standfirst: head.standfirst, people })),
    messages: [...readMessages, ...layoutMessages, ...(corrected?.messages ?? [])],
  };
}

function countOfSegments(text: string, quotes: ConvertedSeed['quotes']): number[][] {
  const counts = countOccurrences(
    text,
    quotes.flatMap(({ segments }) => segments),
  );
  let next = 0;
  return quotes.map(({ segments }) => counts.slice(next, (next += segments.length)));
}

const sidecarOf = (file: string): string => file.replace(/\.[^.]+$/u, '.yml');

/** Authors are not people of the story, unless it quotes them; speakers an editor names are. */
function withoutAuthors(
  people: ConvertedSeed['people'],
  authors: readonly string[],
  quotes: ConvertedSeed['quotes'],
): ConvertedSeed['people'] {
  const speaking = new Map(quotes.flatMap(({ speaker }) => (speaker ? [[speaker.name, speaker]] : [])));
  const signed = new Set(authors.map((author) => author.toLowerCase()));
  const kept = people.filter(({ name }) => speaking.has(name) || !signed.has(name.toLowerCase()));
  const added = [...speaking.values()].filter(({ name }) => !kept.some((person) => person.name === name));
  return [...kept, ...added.map(({ id, name, type }) => ({ id, name, type, mentions: [] }))];
}
