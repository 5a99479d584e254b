import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { compareText } from '../pipeline/compare-text.ts';
import { fileDiagnostic, type Diagnostic } from './diagnostics.ts';

const seedExtensions = new Set(['.txt', '.md', '.html', '.htm']);
const sidecarExtension = '.yml';

/** A seed on disk: where it is, its name in messages and frontmatter, and its sidecar's path where it has one. */
export interface SeedPath {
  readonly path: string;
  readonly file: string;
  readonly sidecarPath: string | null;
}

export interface SeedList {
  readonly seeds: readonly SeedPath[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The seeds of a folder with their sidecars, by name. `NOTICE`, hidden files and sub-folders are no seeds; a file of
 * another kind gets a warning, a sidecar of no seed (or of two) a fatal message.
 */
export function listSeeds(folder: string): SeedList {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return { seeds: [], diagnostics: [missing(folder, 'a folder of seeds')] };
  }
  const names = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'NOTICE')
    .map(({ name }) => name)
    .sort(compareText);
  const { seeds, diagnostics } = pairSidecars(names.map((name) => join(folder, name)));
  return { seeds: seeds.map((seed) => ({ ...seed, file: basename(seed.path) })), diagnostics };
}

/** The seeds that paths (files or folders) name, with their sidecars, sorted by path. A seed’s `file` is its path. */
export function listPaths(paths: readonly string[]): SeedList {
  const lists = paths.map((path): SeedList => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return { seeds: [], diagnostics: [missing(path, 'a file or a folder')] };
    if (stat.isDirectory()) return listSeeds(path);
    const sidecar = stemOf(path) + sidecarExtension;
    const isThere = statSync(sidecar, { throwIfNoEntry: false })?.isFile() ?? false;
    return { seeds: [{ path, file: path, sidecarPath: isThere ? sidecar : null }], diagnostics: [] };
  });
  const byPath = new Map(lists.flatMap(({ seeds }) => seeds.map((seed) => [seed.path, { ...seed, file: seed.path }])));
  return {
    seeds: [...byPath.values()].sort((a, b) => compareText(a.path, b.path)),
    diagnostics: lists.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Whether a file’s name says that it is of a kind that can be read. */
export function isSeed(path: string): boolean {
  return seedExtensions.has(extname(path).toLowerCase());
}

function pairSidecars(paths: readonly string[]): SeedList {
  const seeds = paths.filter(isSeed);
  const byStem = Map.groupBy(seeds, stemOf);
  const diagnostics: Diagnostic[] = [];
  const sidecars = new Map<string, string>();
  for (const path of paths.filter((each) => !isSeed(each))) {
    if (extname(path) !== sidecarExtension) {
      const reason = 'Unexpected file, expected `.txt`, `.md` or `.html`, or a sidecar `.yml`: it is left out';
      diagnostics.push(fileDiagnostic(path, 'seed-extension', reason, 'warning'));
      continue;
    }
    const owners = byStem.get(stemOf(path)) ?? [];
    for (const owner of owners) sidecars.set(owner, path);
    if (owners.length === 1) continue;
    const stem = basename(stemOf(path));
    const reason =
      owners.length === 0
        ? `Unexpected sidecar without a seed, expected \`${stem}.txt\`, \`.md\` or \`.html\` beside it`
        : `Unexpected sidecar of ${owners.length} seeds, expected one of: ${owners.map((each) => basename(each)).join(', ')}`;
    diagnostics.push(fileDiagnostic(path, 'sidecar-seed', reason));
  }
  return { seeds: seeds.map((path) => ({ path, file: path, sidecarPath: sidecars.get(path) ?? null })), diagnostics };
}

function stemOf(path: string): string {
  return join(dirname(path), basename(path, extname(path)));
}

function missing(path: string, expected: string): Diagnostic {
  return fileDiagnostic(path, 'file-missing', `Missing, expected ${expected} here`);
}
