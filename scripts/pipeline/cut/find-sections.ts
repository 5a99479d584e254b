import type { CutReason } from '../../../src/schema/article.ts';
import type { Line } from './line.ts';
import { wholeLine } from './rule.ts';

/** Why a line is cut and which rule says so; null for the article’s own lines. */
export interface Label {
  readonly reason: CutReason;
  readonly rule: string;
}

const commentsHeader = wholeLine(
  '\\(?\\d[\\d.,]*\\)? (?:reader )?comments?',
  '(?:all |reader )?comments? ?\\(?\\d*\\)?',
  'leave a (?:reply|comment)',
  '(?:add|post|write|leave) (?:a|your) (?:comment|reply)',
  '(?:show|view|read|see|load)(?: all)?(?: the)?(?: \\d+)? comments?(?: ?\\(\\d+\\))?',
  'join (?:the|our) (?:conversation|discussion|commenting forum|debate)',
  'have your say.{0,40}',
  'what do you think\\?? .{0,40}',
  '\\d+ (?:thoughts|responses|replies) (?:on|to) .{3,160}',
  'comments? (?:are|is) (?:closed|off).{0,40}',
  '(?:most recent|newest|top|latest) comments?',
  'discussion ?\\(?\\d*\\)?',
);
/** A count or an empty form: what follows can only be readers. */
const commentsCertain = wholeLine(
  '\\(?\\d[\\d.,]*\\)? (?:reader )?comments?',
  '(?:all )?comments? ?\\(?\\d+\\)?',
  'leave a (?:reply|comment)',
  '\\d+ (?:thoughts|responses|replies) (?:on|to) .{3,160}',
);

const relatedHeader = wholeLine(
  'related(?: (?:stories|story|articles?|news|posts?|content|coverage|links?|reading|videos?|topics?))?(?: from .{2,30})?',
  'read (?:more|next|also)(?: stories| on .{2,40}| about .{2,40}| from .{2,40})?',
  '(?:more|next up)(?: stories| news| articles| coverage| reading| headlines)?(?: from| in| on| by| about) .{2,50}',
  '(?:more|next|other|top|latest|all|our latest|live|hot|big) (?:stories|news|articles|headlines|coverage|posts|trending|picks|reads?|topics)(?: .{2,40})?',
  '(?:most|best|top|highest)[- ](?:read|popular|viewed|watched|shared|commented|reads|hits|trending)(?: .{2,40})?',
  "this week['’]s .{2,40}",
  '(?:video|photo|picture|story|stories|quote)s? of the (?:day|week|month)',
  'trending now on .{2,30}',
  'trending(?: now| news| stories| topics| videos| today| on .{2,30})?',
  'more information',
  "(?:don['’]t|do not) miss(?: .{2,30})?",
  'you (?:may|might|could)(?: also)?(?: like| enjoy| be interested in)(?: .{2,20})?',
  '(?:recommended|suggested|selected|promoted|sponsored)(?: (?:for you|stories|articles|reading|content|posts?|features?|links?|by .{2,30}|from .{2,30}|videos?))?',
  "editor['’]?s['’]? (?:picks?|choice|note picks)",
  'what to (?:read|watch) next',
  'featured (?:stories|news|articles|posts)',
  'keep reading|further reading|see also|also read|also on .{2,40}|in other news|from around the web|around the web|elsewhere on .{2,40}|popular(?: videos?| stories| articles| posts| now| categories| in .{2,30})?',
  'just in|breaking news|jobs|shopping|videos?|photos?|galleries|partnerships|from our partners?|paid partners?|advertiser content|site index|support (?:us|our work)',
  'up next|watch next|read this next|more trending|latest(?: on| in| from)?(?: .{2,40})?',
  'explore more on .{2,60}|more about|more on .{2,40}|latest posts?|recent (?:posts|stories|articles|news)|current issue',
);
const topicsHeader = wholeLine(
  'tags?',
  'topics?',
  'related topics',
  'subjects',
  '(?:(?:read|see|explore) )?more on (?:these|the) topics(?: (?:in|of) this (?:story|article))?',
  'filed under',
  'categories',
  'more about',
);

/** What announces links and nothing else: a paragraph may stand below it where the links are gone. */
const onlyLinks = wholeLine(
  '(?:read|see) (?:more|also|next)(?: (?:here|stories|news))?|also (?:read|see)|must[- ](?:reads?|see)',
  '(?:more|other|top|latest|most read) (?:top |breaking |big |local |related )?(?:stories|headlines|news|articles|reads)(?: today)?',
  'related(?: (?:stories|story|articles?|news|posts?|content|coverage|links?|reading|videos?))?',
  "you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:reading|stories|articles|for you))?|trending(?: now)?|most (?:read|popular)|(?:don['’]t|do not) miss|editor['’]?s['’]? (?:picks?|choice)|in other news|in case you missed it|icymi|keep reading|further reading",
);
/** “WATCH:” in capitals; “Watch:” may be said. */
const shoutedLink = /^(?:READ|WATCH|LISTEN|MORE|NEXT|LATEST|PHOTOS|GALLERY|VIDEO)\s?:$/u;

/** “More:” alone; without its colon it is a button. */
const moreHeader = /^(?:more|see also|also read|read also)\s?:$/iu;
/** “More Harbour News”, as a heading. */
const moreOfSite = /^(?:More|Also in|Latest|Today in)(?: \p{Lu}\S*){1,4}$/u;

export type SectionKind = 'comments-certain' | 'comments' | 'related' | 'topics';

/** What kind of section a line opens, or null. */
export function sectionOpenedBy({ text, kind, isProse, isSentence }: Line): SectionKind | null {
  if (isProse || text.length > 200) return null;
  if (commentsCertain.test(text)) return 'comments-certain';
  if (commentsHeader.test(text)) return 'comments';
  if (topicsHeader.test(text)) return 'topics';
  // “Latest figures show a fall.” says so itself.
  if (isSentence && /[^.]\.["”’]?$/u.test(text)) return null;
  if (onlyLinks.test(text) || shoutedLink.test(text)) return 'related';
  if (relatedHeader.test(text) || moreHeader.test(text) || (kind === 'heading' && moreOfSite.test(text)))
    return 'related';
  return null;
}

const isShortTeaser = (line: Line): boolean =>
  !line.isProse && !(line.isSentence && !/[?!…]["”’]?$/u.test(line.text)) && line.text.length <= 200;

/** One question as long as a paragraph: a headline where others stand below it. */
const isLongQuestion = ({ text, hasSpeech }: Line): boolean =>
  !hasSpeech && text.length <= 140 && /^[^.!?]+\?$/u.test(text);

/** A headline in a list of links: it does not close as a sentence of running text does. */
const isTeaser = (line: Line, next: Line | undefined): boolean =>
  isShortTeaser(line) || (isLongQuestion(line) && next !== undefined && isShortTeaser(next));

/** “More from the court:” with a paragraph below it introduces the paragraph; “READ MORE:” has lost its links. */
const isIntroduction = (line: Line, next: Line | undefined): boolean =>
  line.text.endsWith(':') &&
  !onlyLinks.test(line.text) &&
  !shoutedLink.test(line.text) &&
  next !== undefined &&
  (next.isProse || next.isSentence);

/**
 * A list of links in the midst of an article is rarely longer; what is longer ends the article, which `findExtent`
 * sees.
 */
const longestList = 14;

/**
 * Label the headers of sections and the lines they announce.
 *
 * ```text
 * RELATED ARTICLES                  related
 * Sinkhole in Oakport ignored       related
 * The road that took 40 years       related
 * The mayor said the road is safe.  (the article goes on)
 * ```
 *
 * A header of readers’ comments takes all lines to the end, once three paragraphs of an article stand before it.
 */
export function findSections(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  const found = [...labels];
  let prose = 0;
  for (const [index, line] of lines.entries()) {
    const opened = isIntroduction(line, lines[index + 1]) ? null : sectionOpenedBy(line);
    if (opened === null) {
      if (line.isProse && found[index] === null) prose += 1;
      continue;
    }
    if (opened === 'comments-certain' && prose >= 3) {
      return found.map((label, at) => (at >= index ? { reason: 'comments', rule: 'comments-section' } : label));
    }
    const label: Label = opened.startsWith('comments')
      ? { reason: 'comments', rule: 'comments-header' }
      : opened === 'topics'
        ? { reason: 'metadata', rule: 'topics-list' }
        : { reason: 'related', rule: 'related-list' };
    found[index] = label;
    if (opened.startsWith('comments')) continue;
    for (let next = index + 1; next < lines.length && next <= index + longestList; next += 1) {
      const teaser = lines[next];
      if (teaser === undefined || !isTeaser(teaser, lines[next + 1])) break;
      found[next] ??= label;
    }
  }
  return found;
}
