import type { Line } from '../cut/line.ts';
import type { HeadArea } from './head-area.ts';
import { findDates } from './parse-date.ts';

/** A standfirst, and the number of its line: null where it is glued to the byline. */
export interface Standfirst {
  readonly text: string;
  readonly index: number | null;
}

/** “* Governor sees inflation at target”: one of the points that an agency sets below its headline. */
export const isKeyPoint = ({ text }: Line): boolean => /^[*•·▪]\s/u.test(text);

/** Of a line between headline and byline: in words, and in characters. */
const size = { fewestWords: 6, shortest: 30, longest: 420 };

/** In words. */
const deck = { shortest: 5, longest: 30, small: 3 };
/** What captions and credits hold, and labels close with. */
const notDeck =
  /[.:;]$|^[“"‘'«([]|\d{4}|\((?:left|right|pictured)\b|\b(?:pictured|photo|image|file|copyright|updated|published)\b|©|[|»›]/iu;

/** A line without a full stop that nothing parts from the body, and that is neither of a menu nor a name. */
const readsAsDeck = ({ text, words, isProse, isClosed, hasSpeech, isCaption, isLink }: Line): boolean =>
  words >= deck.shortest &&
  words <= deck.longest &&
  !(isProse || isClosed || hasSpeech || isCaption || isLink || notDeck.test(text)) &&
  (text.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length >= deck.small;

/**
 * Find the standfirst: what is glued to the byline, the one line between headline and byline, or the one between
 * headline and body that has no full stop. Of others nobody can tell whether they are the first paragraph.
 *
 * @param title Number of the line that is the headline, or null.
 */
export function findStandfirst(area: HeadArea, title: number | null): Standfirst | null {
  const glued = area.markers.find(({ byline }) => byline.rest !== null)?.byline.rest ?? null;
  if (glued !== null) return { text: glued, index: null };
  if (title === null) return null;
  return aboveByline(area, title) ?? aboveBody(area, title);
}

function aboveByline({ lines, lastMarker, isOpen }: HeadArea, title: number): Standfirst | null {
  const isCandidate = (index: number): boolean => {
    const line = lines[index];
    if (!line || index <= title || index >= lastMarker || !isOpen(index) || line.hasSpeech || isKeyPoint(line))
      return false;
    if (line.text === lines[title]?.text) return false;
    // “On May 4, 2025 in News by Ana Ruiz” is read as none of these.
    if (!line.isClosed && findDates(line.text).length > 0) return false;
    return line.words >= size.fewestWords && line.text.length >= size.shortest && line.text.length <= size.longest;
  };
  const candidates = [...lines.keys()].filter(isCandidate);
  // Several lines one below the other are key points, and stay in the body.
  const [only = -1] = candidates.length === 1 || !isCandidate(title + 2) ? candidates : [];
  const line = lines[only];
  return line && (candidates.length === 1 || only === title + 1) ? { text: line.text, index: only } : null;
}

function aboveBody({ lines, bodyFrom, above, isOpen }: HeadArea, title: number): Standfirst | null {
  const at = title + 1;
  const line = lines[at];
  const isOnly = above.every((index) => index < at || isOpen(index) === (index === at));
  return line && at < bodyFrom && isOnly && readsAsDeck(line) ? { text: line.text, index: at } : null;
}
