import type { Difference } from '../../../../src/schema/statement.ts';
import { pushTo } from '../../push-to.ts';
import { at } from './at.ts';
import {
  rankBy,
  rangesByPlace,
  readRuns,
  textOfPart,
  wordsOfPart,
  type BuiltPlace,
  type PlaceRange,
} from './build-places.ts';
import type { Part } from './build-blocks.ts';
import type { Voices } from './to-voices.ts';

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
    const isCommon = findCommonForm(
      place.parts.filter((part) => wordsOfPart(part) === most?.key),
      voices,
    );
    return new Map(
      place.parts.map((part): [string, PrintedDifference] => [
        part.article,
        isDisputed || wordsOfPart(part) !== most?.key ? 'other-words' : isCommon(part) ? 'same' : 'punctuation',
      ]),
    );
  });
  return { printed, added, missing };
}

/** By place: articles that print on over it. Not where a whole sentence is left out: that is another’s to say. */
function findWithout(places: readonly BuiltPlace[], segments: readonly PlaceRange[]): Set<string>[] {
  const without = places.map(() => new Set<string>());
  const settled = readRuns(places);
  const rangeOf = rangesByPlace(segments);
  for (const run of settled)
    for (const [step, { place, part }] of run.entries()) {
      const next = run[step + 1]?.place ?? place;
      for (let between = place + 1; between < next; between += 1) {
        const { from, to } = at(rangeOf, between);
        if (place >= from || next < to) at(without, between).add(part.article);
      }
    }
  return without;
}

/** Places whose words no fewer voices print at another spot. */
function findRivals(places: readonly BuiltPlace[], voices: Voices): Set<number> {
  const rivals = new Set<number>();
  const placesOf = new Map<number, number[]>();
  for (const [index, { columns }] of places.entries()) for (const column of columns) pushTo(placesOf, column, index);
  const counts = new Map<number, number>();
  const voicesAt = (index: number): number => {
    const count = counts.get(index) ?? voices.count(at(places, index).parts.map(({ article }) => article));
    counts.set(index, count);
    return count;
  };
  for (const [place, { moved }] of places.entries()) {
    if (moved?.kind !== 'elsewhere') continue;
    for (const index of new Set(moved.columns.flatMap((column) => placesOf.get(column) ?? [])))
      if (voicesAt(index) <= voicesAt(place)) rivals.add(index);
  }
  return rivals;
}

const isLast = ({ segment, to }: Part): boolean => to === segment.tokens.length;
const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Tell the parts that have the form that most voices print, of parts with the same words. What closes a quote fits
 * any form that goes on; where several forms have most, a part must fit them all.
 */
function findCommonForm(parts: readonly Part[], voices: Voices): (part: Part) => boolean {
  const forms = new Map<string, { bare: string; articles: string[] }>();
  const closed = new Map<string, string[]>();
  for (const part of parts) {
    const text = spaced(textOfPart(part));
    const bare = text.replace(closing, '');
    if (isLast(part)) pushTo(closed, bare, part.article);
    else {
      const form = forms.get(text) ?? { bare, articles: [] };
      form.articles.push(part.article);
      forms.set(text, form);
    }
  }
  for (const [bare, articles] of closed) {
    const fitting = [...forms.values()].filter((form) => form.bare === bare);
    // A form that closes in every printing stands by itself.
    if (fitting.length === 0) forms.set(`${bare}\n`, { bare, articles });
    for (const form of fitting) form.articles = [...form.articles, ...articles];
  }
  const counted = [...forms].map(([text, { bare, articles }]) => ({ text, bare, voices: voices.count(articles) }));
  const most = Math.max(...counted.map((form) => form.voices));
  const common = counted.filter((form) => form.voices === most);
  return (part) => {
    const text = spaced(textOfPart(part));
    if (!isLast(part)) return common.every((form) => form.text === text);
    const bare = text.replace(closing, '');
    return common.every((form) => form.bare === bare);
  };
}
