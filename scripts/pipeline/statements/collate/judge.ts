import type { Difference } from '../../../../src/schema/statement.ts';
import { at } from './at.ts';
import { rankBy, readRuns, textOfPart, wordsOfPart, type BuiltPlace, type PlaceRange } from './build-places.ts';
import type { Part } from './build-blocks.ts';
import type { Voices } from './count-voices.ts';

/** How what is printed inside marks can differ. */
export type PrintedDifference = Exclude<Difference, 'no-marks' | 'not-printed'>;

const ranks: Readonly<Record<PrintedDifference, number>> = { same: 0, punctuation: 1, shorter: 2, 'other-words': 3 };

/** The one that stands farther apart. */
export const farther = (a: PrintedDifference, b: PrintedDifference): PrintedDifference => (ranks[b] > ranks[a] ? b : a);

/** What closes a quote is the newspaper’s: American style sets its own comma or period inside the marks. */
const closing = /[\s.,;:!?…—–-]+$|[\s.,;:!?…—–-]+(?=["'’”)\]]+$)/gu;

/** The judgement of every article at every place. */
export interface Verdicts {
  /** By place, then article; articles that print nothing there are not listed. */
  readonly printed: readonly ReadonlyMap<string, PrintedDifference>[];
  /** By place: whether most voices print on without its words. */
  readonly added: readonly boolean[];
  /** By place: articles that print on over it within their marks, without its words, so that these are missing. */
  readonly missing: readonly ReadonlySet<string>[];
}

/**
 * Judge what each article prints at each place against what most voices print there. Where none has most, the site
 * takes no side: all its readings are other words. Words that most voices print on without are other words of those
 * that add them; words that as many add as do without are missing from the others.
 */
export function judgePlaces(places: readonly BuiltPlace[], segments: readonly PlaceRange[], voices: Voices): Verdicts {
  const without = findWithout(places, segments);
  const rivals = findRivals(places, voices);
  const missing: Set<string>[] = [];
  const added: boolean[] = [];
  const printed = places.map((place, index) => {
    const runners = [...at(without, index)];
    const [most, second] = rankBy(place.parts, voices, wordsOfPart);
    const isAdded = most !== undefined && voices.count(runners) > most.voices;
    added.push(isAdded);
    missing.push(new Set(isAdded ? [] : runners));
    const isDisputed =
      place.moved?.kind === 'elsewhere' || isAdded || rivals.has(index) || most?.voices === second?.voices;
    const majority = place.parts.filter((part) => wordsOfPart(part) === most?.key);
    return new Map(
      place.parts.map((part): [string, PrintedDifference] => [
        part.article,
        isDisputed || wordsOfPart(part) !== most?.key
          ? 'other-words'
          : hasCommonForm(part, majority, voices)
            ? 'same'
            : 'punctuation',
      ]),
    );
  });
  return { printed, added, missing };
}

/** By place: articles that print on over it. Not where a whole sentence is left out: that is another’s to say. */
function findWithout(places: readonly BuiltPlace[], segments: readonly PlaceRange[]): Set<string>[] {
  const without = places.map(() => new Set<string>());
  const settled = readRuns(places);
  for (const run of settled)
    for (const [step, { place, part }] of run.entries()) {
      const next = run[step + 1]?.place ?? place;
      for (let between = place + 1; between < next; between += 1) {
        const isWhole = segments.some(({ from, to }) => place < from && to <= next && from <= between && between < to);
        if (!isWhole) at(without, between).add(part.article);
      }
    }
  return without;
}

/** Places whose words no fewer voices print at another spot. */
function findRivals(places: readonly BuiltPlace[], voices: Voices): Set<number> {
  const rivals = new Set<number>();
  for (const { moved, parts } of places) {
    if (moved?.kind !== 'elsewhere') continue;
    const moving = voices.count(parts.map(({ article }) => article));
    for (const [index, place] of places.entries()) {
      if (!place.columns.some((column) => moved.columns.includes(column))) continue;
      if (voices.count(place.parts.map(({ article }) => article)) <= moving) rivals.add(index);
    }
  }
  return rivals;
}

const isLast = ({ segment, to }: Part): boolean => to === segment.tokens.length;
const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const bare = (part: Part): string => spaced(textOfPart(part)).replace(closing, '');

/** Whether a part has the form that most voices print, where the marks that close a quote fit any. */
function hasCommonForm(part: Part, parts: readonly Part[], voices: Voices): boolean {
  const open = parts.filter((other) => !isLast(other));
  const formOf = (other: Part): string => (isLast(other) ? bare(other) : spaced(textOfPart(other)));
  const opened = new Set(open.map(bare));
  const forms = new Map<string, { bare: string; articles: string[] }>();
  for (const other of parts) {
    // A form that closes in every printing stands by itself; else it counts for each that it can be.
    if (isLast(other) && opened.has(bare(other))) continue;
    const form = forms.get(formOf(other)) ?? { bare: bare(other), articles: [] };
    form.articles.push(other.article);
    forms.set(formOf(other), form);
  }
  for (const other of parts)
    if (isLast(other) && opened.has(bare(other)))
      for (const form of forms.values()) if (form.bare === bare(other)) form.articles.push(other.article);
  const fits = (form: string, bareForm: string): boolean =>
    isLast(part) ? bareForm === bare(part) : form === formOf(part);
  const counted = [...forms].map(([form, entry]) => ({ form, bare: entry.bare, voices: voices.count(entry.articles) }));
  const most = Math.max(...counted.map((entry) => entry.voices));
  return counted.filter((entry) => entry.voices === most).every((entry) => fits(entry.form, entry.bare));
}
