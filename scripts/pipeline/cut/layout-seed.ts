import { VFileMessage } from 'vfile-message';
import type { Cut } from '../../../src/schema/article.ts';
import type { Sidecar } from '../../../src/schema/sidecar.ts';
import type { Span } from '../../../src/schema/span.ts';
import { withoutSite } from '../head/without-site.ts';
import { isKeyPoint } from '../head/find-standfirst.ts';
import { splitHead, type SplitHead } from '../head/split-head.ts';
import type { Head, Layout, SeedText } from '../types.ts';
import { chooseLines } from './choose-lines.ts';
import { cutBoilerplate } from './cut-boilerplate.ts';
import type { Extent } from './find-extent.ts';
import { findRest } from './find-rest.ts';
import type { Label } from './find-sections.ts';
import { findKept } from './keep-corrections.ts';
import { toLine, type Line } from './line.ts';
import { markSubheadings } from './mark-subheadings.ts';

export interface LayoutOptions {
  /** File name of the seed, for messages. */
  readonly file: string;
  readonly sidecar: Sidecar | null;
}

/** A layout that also says which stretches of the text its head was read from. */
export interface SeedLayout extends Layout {
  readonly headSpans: readonly Span[];
}

/** Key points stand right below the headline; what stands further down, and still above the body, is furniture. */
const keyPoints = 5;
/** A point of fewer words is an item of a menu. */
const shortestPoint = 4;
/** How many lines that nothing else explains stand between the head and the first paragraphs at most. */
const opening = 10;

const countOpen = (labels: readonly (Label | null)[], from: number, to: number): number =>
  labels.slice(from, to).filter((label) => label === null).length;

/** What key points are headed by. */
const summary = /^(?:summary|key (?:points|takeaways|facts|findings)|highlights|at a glance|in (?:short|brief)):?$/iu;

/** A line of the few below “Summary”, of which nothing else parts it. */
function isBelowSummary(lines: readonly Line[], index: number): boolean {
  const heads = lines.slice(Math.max(0, index - keyPoints), index);
  const from = heads.findLastIndex(({ text }) => summary.test(text));
  return from !== -1 && heads.slice(from + 1).every(({ words, isProse }) => words < 30 && !isProse);
}

const related: Label = { reason: 'related', rule: 'headline-again' };
const pageTitle: Label = { reason: 'metadata', rule: 'window-title' };
const furniture: Label = { reason: 'navigation', rule: 'outside-the-article' };

/** Above the body a line that capitalises its words is a headline: of another article, as this one’s has been found. */
function isTitleCase({ text, isProse }: Line): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return !isProse && words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8;
}

/** “Ferry strike ends - Harbour News”: the title of the window, where another line is the headline. */
const isWindowTitle = ({ text }: Line): boolean => withoutSite(text) !== text;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const nameOfSidecar = (file: string): string => file.replace(/\.[^.]+$/u, '.yml');

/** What is known of the lines of a seed when each is decided on. */
interface Judgement {
  readonly lines: readonly Line[];
  readonly labels: readonly (Label | null)[];
  readonly extent: Extent;
  readonly split: SplitHead;
  /** The lines below the article. */
  readonly below: ReadonlySet<string>;
  /** Numbers of the lines below the extent that are the article’s own. */
  readonly rest: ReadonlySet<number>;
}

/**
 * A headline in the midst of the article that is its own, or stands again in the lists below it. A live report lists
 * its entries at the end: their headings stand over text of their own.
 */
function isTeaserAgain({ lines, split, below }: Judgement, index: number): boolean {
  const line = lines[index];
  if (!line || line.isProse || line.isSentence || line.words < 5) return false;
  if (line.text === split.head.title) return true;
  if (line.kind === 'heading' && lines[index + 1]?.isProse === true) return false;
  return below.has(line.text);
}

/** Why a line is cut, or null where it belongs to the body. Lines of the head are not asked. */
function decide(page: Judgement, index: number): Label | null {
  const { lines, labels, extent, split } = page;
  const line = lines[index];
  const label = labels[index] ?? null;
  if (label !== null || !line) return label;
  if (index >= extent.to) return page.rest.has(index) ? null : furniture;
  if (index >= split.bodyFrom) return isTeaserAgain(page, index) ? related : null;
  // Above the last byline only what reads as text is the article's: key points, a standfirst in parts.
  const headline =
    [...split.lines].find((at) => split.head.title !== null && lines[at]?.text.includes(split.head.title)) ??
    -keyPoints;
  const lastOfHead = Math.max(-1, ...split.lines);
  // What reads as text right below the head opens the article, even where a list or an advertisement follows it.
  const isText = line.isProse || (line.isSentence && line.hasSpeech);
  if (isText && index > lastOfHead && countOpen(labels, lastOfHead + 1, index) < opening) return null;
  if (split.entries.has(index) && lines[index + 1]?.isProse === true) return null;
  if (isWindowTitle(line)) return pageTitle;
  const isFar = index < headline || (index < extent.from && index > headline + keyPoints);
  if (isFar && !isBelowSummary(lines, index)) return furniture;
  if (line.text === split.head.title || isTitleCase(line)) return related;
  return line.isProse || line.isSentence || line.words >= 8 || (isKeyPoint(line) && line.words > shortestPoint)
    ? null
    : furniture;
}

function withSidecar(head: Head, sidecar: Sidecar | null): Head {
  if (!sidecar) return head;
  return {
    title: sidecar.title ?? head.title,
    standfirst: sidecar.standfirst ?? head.standfirst,
    authors: sidecar.authors ?? head.authors,
    outlet: sidecar.outlet ?? head.outlet,
    date: sidecar.date ?? head.date,
    datePrinted: head.datePrinted,
    lang: sidecar.lang ?? head.lang,
    url: sidecar.url ?? head.url,
  };
}

function checkHead(head: Head, split: SplitHead, file: string): VFileMessage[] {
  const messages: VFileMessage[] = [];
  const add = (reason: string, ruleId: string): void => {
    const message = new VFileMessage(reason, { ruleId, source: 'head' });
    message.file = file;
    messages.push(message);
  };
  if (head.title === null) {
    add(
      `Unexpected start without a headline, expected one above the first paragraph; write \`title\` in \`${nameOfSidecar(file)}\``,
      'title-missing',
    );
  }
  if (head.date === null && split.ambiguousDate !== null) {
    add(
      `Unexpected date \`${split.ambiguousDate}\`, expected one that can be read in one way only; write \`date\` as YYYY-MM-DD in \`${nameOfSidecar(file)}\``,
      'date-ambiguous',
    );
  }
  return messages;
}

/**
 * Lay out a seed: its head, the blocks of its body, and all that was cut, with the reason.
 *
 * Every non-blank character of the text lies in exactly one of `headSpans`, `body` and `cuts`. What a sidecar states
 * (title, authors, date …) wins over what the seed seems to say; `corrections.keep` gives cut lines back to the body,
 * and one that no longer matches is a fatal message.
 *
 * @example
 * const { head, body, cuts } = layoutSeed(seed, { file: 'ferry.txt', sidecar: null });
 */
export function layoutSeed(seed: SeedText, { file, sidecar }: LayoutOptions): SeedLayout {
  const printed = seed.blocks.map((block) => toLine(seed.text, block));
  const chosen = chooseLines(printed, seed.metadata.title);
  const lines = chosen.flatMap((at) => printed[at] ?? []);
  const { labels, extent: found } = cutBoilerplate(lines);
  const extent = found ?? { from: 0, to: lines.length };
  const split = splitHead(lines, labels, extent, seed.metadata);
  const below = new Set(lines.slice(extent.to).map(({ text }) => text));
  const rest = findRest(lines, labels, extent);
  const page: Judgement = { lines, labels, extent, split, below, rest };
  const { kept, missing } = findKept(seed.text, sidecar?.corrections.keep ?? []);

  const headSpans: Span[] = [];
  const body: Line[] = [];
  const cuts: Cut[] = [];
  const used = new Set<Span>();
  const indexOf = new Map(chosen.map((at, index) => [at, index]));
  for (const [at, line] of printed.entries()) {
    const { start, end, text } = line;
    const index = indexOf.get(at);
    if (index !== undefined && split.lines.has(index)) {
      headSpans.push({ start, end });
      continue;
    }
    const label = index === undefined ? furniture : decide(page, index);
    const undone = label && kept.filter(({ span }) => overlaps(span, line));
    for (const { span } of undone ?? []) used.add(span);
    if (label === null || (undone && undone.length > 0)) body.push(line);
    else cuts.push({ start, end, text, reason: label.reason });
  }

  // Many pages state their first paragraph as what they are about: the body prints it, with who says what in it.
  const { standfirst } = split.head;
  const isPrinted = standfirst !== null && body.some(({ text }) => text === standfirst);
  const head = withSidecar(
    {
      ...split.head,
      standfirst: isPrinted ? null : standfirst,
      outlet: seed.metadata.outlet,
      lang: seed.metadata.lang,
      url: seed.metadata.url,
    },
    sidecar,
  );
  const unmatched = [...missing, ...kept.filter(({ span }) => !used.has(span)).map(({ keep }) => keep)];
  const corrections = unmatched.map(({ text, nth }) => {
    const message = new VFileMessage(
      `Unexpected correction \`keep\` of \`${text}\` (occurrence ${nth}), expected words that stand in a cut of \`${file}\`; change the words or remove the correction`,
      { ruleId: 'correction-unmatched', source: 'cut' },
    );
    message.file = nameOfSidecar(file);
    message.fatal = true;
    return message;
  });
  return {
    head,
    headSpans,
    body: markSubheadings(body),
    cuts,
    messages: [...checkHead(head, split, file), ...corrections],
  };
}
