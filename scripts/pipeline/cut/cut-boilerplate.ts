import { findExtent, type Extent } from './find-extent.ts';
import { fillBetween, findSections, type Label } from './find-sections.ts';
import type { Line } from './line.ts';
import { cutRules } from './rules/index.ts';

/** The first rule that takes a line by itself, or null. */
export function labelLine(line: Line): Label | null {
  if (line.isCaption) return { reason: 'caption', rule: 'caption-element' };
  for (const rule of cutRules) {
    if (rule.evidence === 'likely' && line.hasSpeech) continue;
    if (rule.matches(line)) return { reason: rule.reason, rule: rule.id };
  }
  return null;
}

/** A line printed three times is furniture of the page, or a caption: nobody writes one sentence three times. */
function labelRepeated(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return labels.map((label, index) => {
    const line = lines[index];
    if (label !== null || !line || line.hasSpeech) return label;
    return (counts.get(line.text) ?? 0) >= 3 ? { reason: 'navigation', rule: 'repeated-line' } : null;
  });
}

/**
 * Label every line that is not the article's own, and find the run of lines that holds the article.
 *
 * `extent` is null where nothing reads as text; then nothing outside the labels is cut.
 */
export function cutBoilerplate(lines: readonly Line[]): { labels: readonly (Label | null)[]; extent: Extent | null } {
  const single = labelRepeated(lines, lines.map(labelLine));
  const labels = fillBetween(lines, fillBetween(lines, findSections(lines, single)));
  return { labels, extent: findExtent(lines, labels) };
}
