import type { Block } from '../types.ts';
import type { Quoted } from './find-quoted.ts';

/**
 * “SMITH:”, “Mayor Ana Ruiz:”, “ANA RUIZ, HOST:”, “Ana Ruiz (Porto) (Lab):”, “Q:”: who speaks, at the start of a line
 * of a transcript.
 */
const labelled =
  /^(?<label>\p{Lu}[\p{L}.’'-]*(?:[ \t]\p{Lu}[\p{L}.’'-]*){0,3}(?: \([^()]{1,40}\)){0,2})(?:, \p{Lu}[\p{Lu} -]{2,40})? ?:\s+(?=\S)/u;
/** “Q. Did you see it?”, “A. I did.” */
const questionOrAnswer = /^(?<label>[QA])\.\s+(?=\S)/u;
/** In characters, with what stands in brackets and the first of the words. */
const longestLabel = 120;
const isCapitals = (words: string): boolean => !/\p{Ll}/u.test(words);
const openingMark = /^[“"„«‘'`]/u;

/** Below this two people do not talk: a list of “WHAT: …”, “WHEN: …” has each label once. */
const fewestTurns = 2;

interface Turn {
  readonly block: number;
  readonly label: string;
  /** Where the words begin, in the text. */
  readonly start: number;
}

/** Who speaks, by the surname: the first turn has the whole name, the others often only that. */
const speakerOf = ({ label }: Turn): string => label.slice(label.lastIndexOf(' ') + 1).toUpperCase();

/** The lines of a transcript: at least two who speak, each at least twice, as capitals or the same words each time. */
function findTurns(text: string, blocks: readonly Block[]): Turn[] {
  const turns = blocks.flatMap(({ start, end, kind }, block): Turn[] => {
    const line = text.slice(start, Math.min(end, start + longestLabel));
    const match = kind === 'heading' ? null : (questionOrAnswer.exec(line) ?? labelled.exec(line));
    const label = match?.groups?.['label']?.replace(/(?:\s*\([^()]*\))+\s*$/u, '').trim() ?? '';
    // “Ruiz: 1,204.” counts votes.
    return match && /\p{L}/u.test(text.slice(start + match[0].length, end))
      ? [{ block, label, start: start + match[0].length }]
      : [];
  });
  const isWhole = ({ label }: Turn): boolean => isCapitals(label) || label.includes(' ');
  // “Obi:” is a turn where another is labelled “James Obi:”.
  const bySpeaker = Map.groupBy(turns, speakerOf);
  for (const [speaker, own] of bySpeaker) if (!own.some(isWhole)) bySpeaker.delete(speaker);
  const speakers = new Set([...bySpeaker].filter(([, own]) => own.length >= fewestTurns).map(([speaker]) => speaker));
  // “ANA RUIZ: …”, once among those who talk: a guest heard in between.
  const isGuest = ({ label }: Turn): boolean => isCapitals(label) && label.includes(' ');
  return speakers.size >= 2 ? turns.filter((turn) => speakers.has(speakerOf(turn)) || isGuest(turn)) : [];
}

/**
 * Find speech that is printed without marks: the lines of a transcript, and block quotes behind a colon.
 *
 * ```text
 * RUIZ: We sail on Monday.        Ruiz wrote to the crews:
 * OBI: Nobody sails.                │ We sail on Monday.
 * ```
 *
 * A line whose words stand between marks is left to them.
 */
export function findUnmarked(text: string, blocks: readonly Block[]): Quoted[] {
  const toQuoted = (block: number, start: number): Quoted[] => {
    const end = blocks[block]?.end ?? start;
    if (openingMark.test(text.slice(start, end))) return [];
    return [{ start, end, block, outer: { start, end }, isOpen: false, family: 'none' }];
  };
  const turns = findTurns(text, blocks).flatMap(({ block, start }) => toQuoted(block, start));
  let isAnnounced = false;
  const quoted = blocks.flatMap(({ start, end, kind }, block) => {
    if (kind === 'blockquote') return isAnnounced ? toQuoted(block, start) : [];
    isAnnounced = text.charAt(end - 1) === ':';
    return [];
  });
  return [...turns, ...quoted].sort((a, b) => a.start - b.start);
}
