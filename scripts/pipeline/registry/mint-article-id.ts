import { hash } from 'node:crypto';
import { toId } from './to-id.ts';

/**
 * The id of an article never seen before, from the sha256 (hexadecimal) of its plain text.
 *
 * Where another article holds that id already (two seeds with the same text, or chance) the sha256 of the sha256 is
 * tried, and so on: the same text and the same ids taken give the same id.
 */
export function mintArticleId(textSha256: string, isTaken: (id: string) => boolean): string {
  let sha256 = textSha256;
  while (isTaken(toId(sha256))) sha256 = hash('sha256', sha256);
  return toId(sha256);
}
