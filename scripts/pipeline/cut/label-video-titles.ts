import type { Label } from './find-sections.ts';
import type { Line } from './line.ts';

/** `VIDEO4:42`, `Duration 2:34`: a player that has begun to say what it plays. */
const duration = /\d{1,2}:\d{2}$/u;

/** “Click to play video: ‘Divers search the harbour’”, above that title and what the video is about. */
const named = /^(?:click to play|watch|play) video:\s*[‘'“"]?(?<title>.{10,160}?)[’'”"]?$/iu;
const datedEnd = /[–—-]\s*\p{L}{3,9}\.? \d{1,2}, \d{4}$/u;

/**
 * Label the title of a video, which stands below the length of its player or below the words that it is played by.
 *
 * ```text
 * watch now                       tools
 * VIDEO4:42                       tools
 * Harbour: “It is about the fish” ← tools
 * Click to play video: ‘Divers search the harbour’
 * Divers search the harbour       ← tools
 * Divers spent three days in the cold water of Oakport. – Nov 6, 2023    ← tools
 * ```
 */
export function labelVideoTitles(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  const label: Label = { reason: 'tools', rule: 'video-title' };
  const found = labels.map((own, index) => {
    const line = lines[index];
    const above = lines[index - 1];
    if (own !== null || !line || !above || labels[index - 1]?.rule !== 'player' || !duration.test(above.text))
      return own;
    return line.isProse || line.isClosed || line.kind === 'heading' ? own : label;
  });
  for (const [index, { text }] of lines.entries()) {
    const title = named.exec(text)?.groups?.['title'];
    if (title === undefined) continue;
    found[index] ??= label;
    if (lines[index + 1]?.text !== title) continue;
    found[index + 1] ??= label;
    if (datedEnd.test(lines[index + 2]?.text ?? '')) found[index + 2] ??= label;
  }
  return found;
}
