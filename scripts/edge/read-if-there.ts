import { readFileSync } from 'node:fs';

/** The text of a file, or null where there is none. Any other failure throws: the file is there, and not to be lost. */
export function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
