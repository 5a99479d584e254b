import { href } from '../../lib/href.ts';
import { openParts, openSet, type CheckIndex, type Source } from '../sources.ts';

let opening: Promise<Source> | null = null;

/**
 * Where this site’s quotes are looked up, opened once. A later call tries anew where an earlier one failed.
 *
 * @throws when the index is not there.
 */
export function openSource(): Promise<Source> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function open(): Promise<Source> {
  const index = (await load('index.json')) as CheckIndex;
  return index.kind === 'whole' ? openSet(index) : openParts(index, load);
}

async function load(path: string): Promise<unknown> {
  const response = await fetch(href.check() + path);
  if (!response.ok)
    throw new Error(`Unexpected answer ${response.status} for \`${path}\`, expected the index of quotes`);
  return response.json();
}
