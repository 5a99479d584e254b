import { readFileSync } from 'node:fs';
import { registrySchema, type Registry } from '../../../../src/schema/permalinks.ts';
import type { Seed } from './corpus-of.ts';

const folder = new URL('published/', import.meta.url);

function seed(file: string, speakers: Record<string, string>, joined: string[] = []): Seed {
  return { file, text: readFileSync(new URL(file, folder), 'utf8'), speakers, joined };
}

/** The invented articles that `published/permalinks.json` was minted from. */
export const publishedSeeds: readonly Seed[] = [
  seed('harbour.txt', { 'The piles': 'Mira Dovlan', 'My father': 'Orrin Kessel' }, ['for the ice']),
  seed('library.txt', { 'A town': 'Ilse Harrowgate', 'a costly': 'Petro Lunsing', 'I went': 'Anselm Quill' }),
  seed('bridge.txt', { She: 'Tomas Ferriden', Every: 'Halina Marsk' }),
  seed('bees.txt', { They: 'Bertil Osk', It: 'Runa Teviot' }),
  seed('snow.txt', { We: 'Casimir Bohl', Forty: 'Nell Astrid Vane' }),
];

/**
 * A registry as it was committed when these articles were first published. It is never written again: a change of the
 * code that needs it rewritten breaks every address ever published.
 */
export const publishedRegistry: Registry = registrySchema.parse(
  JSON.parse(readFileSync(new URL('permalinks.json', folder), 'utf8')),
);
