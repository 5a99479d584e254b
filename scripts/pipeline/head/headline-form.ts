import { countWords } from '../count-words.ts';
import type { Line } from '../cut/line.ts';
import { pictureAgencies, pictureLibraries } from '../language/outlet-words.ts';
import { findDates } from './parse-date.ts';
import { withoutSite } from './without-site.ts';

/**
 * Lines that stand where a headline may and are none: the rest of one (“… as crews wait”), an entry of a live report
 * with its time, tags, a caption with its credit, a key point, a note in brackets.
 */
const notHeadline =
  /^(?:…|\.{3}|[*•·▪]\s)|^[([].*[)\]]$|(?<=\D)\d{1,2}[:.]\d{2}$|^[^/]{2,40}\/ ?[^/]{2,40}\/ ?[^/]{2,40}$|\([^()]{0,60}[/|][^()]{0,60}\)$|\s[–—-]+$/u;

/** “… (Reuters)”, “… (Getty Images)”: a caption with its credit. */
const credited = new RegExp(`\\((?:${[...pictureAgencies, ...pictureLibraries].join('|')})\\b[^()]*\\)$`, 'u');

/** Whether a line is by its form something else than a headline. */
export const isNoHeadline = (text: string): boolean => notHeadline.test(text) || credited.test(text);

/** A longer line is a paragraph of short sentences. */
const staccato = { sentences: 2, words: 16, each: 7 };

/** “A ferry lost. A town cut off.”: several short sentences, which a headline may be though each has its full stop. */
export function isStaccato({ text, words, hasSpeech }: Line): boolean {
  if (hasSpeech || words > staccato.words || /[“”"]/u.test(text)) return false;
  const sentences = text.split(/(?<=[.!?])\s+/u);
  return (
    sentences.length >= staccato.sentences &&
    sentences.every((sentence) => /^[\p{Lu}\d].*[.!?]$/u.test(sentence) && countWords(sentence) <= staccato.each)
  );
}

/** The kind of piece, set before its headline: “Opinion | …”. */
const section = /^(?:opinion|analysis|editorial|comment|review|exclusive|explainer|interview)\s+\|\s+/iu;
/** What an agency sets before a headline that it sends again: “UPDATE 2-…”. */
const slug =
  /^(?:(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED|EXCLUSIVE|ANALYSIS|FACTBOX|TIMELINE|INSIGHT)(?: \d+)?-)+(?=\S)/u;
/** A line without what is set before a headline and is not part of it. */
export const headlineOf = ({ text }: Line): string => text.replace(section, '').replace(slug, '');

/** In words. */
export const shortestHeadline = 5;
const longestHeadline = 24;

/** Of two lines right above a byline the first is the headline, however little it says of the article. */
export const isOverStandfirst = (line: Line): boolean =>
  line.words >= shortestHeadline &&
  line.words <= longestHeadline &&
  !line.isProse &&
  !line.isClosed &&
  !line.text.endsWith(':') &&
  withoutSite(line.text) === line.text &&
  findDates(line.text).length === 0 &&
  !isNoHeadline(line.text);
