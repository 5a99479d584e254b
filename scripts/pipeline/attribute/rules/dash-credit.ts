import { isOccupation } from '../../language/lexicon.ts';
import type { Item, Sentence } from '../../language/outline.ts';
import { isTitleWord } from '../../people/titles/is-title.ts';
import { spanOf, type AttributionRule, type Found } from '../attribution-rule.ts';
import type { MentionIndex } from '../source.ts';
import { sourceStartingAt } from '../source-starting-at.ts';

/** “…” — Ana Ruiz; “…” Ana Ruiz, Head of Tides. */
export const dashCredit: AttributionRule = {
  id: 'dash-credit',
  summary:
    'A dash and a name follow the quote, in its line or in one of their own, and at most what the words are on; or a name with its office follows a quote that begins the paragraph.',
  confidence: 0.95,
  examples: [
    { text: 'Ana Ruiz came. “We open at noon.” — Ana Ruiz', expected: { source: 'Ana Ruiz', cue: '—' } },
    { text: 'Ana Ruiz came.\n\n“We open at noon.”\n\n— Ana Ruiz', expected: { source: 'Ana Ruiz', cue: '—' } },
    {
      text: 'Ana Ruiz came.\n\n“We open at noon.” Ana Ruiz, Head of Tides at Orsa Bank.',
      expected: { source: 'Ana Ruiz', cue: null },
    },
    { text: 'Ana Ruiz came.\n\n“We open at noon.” Ana Ruiz, the director, laughed.', expected: null },
    {
      text: '“We open at noon.” – Porto harbour master Ana Ruiz on the end of the strike.',
      expected: { source: 'Ana Ruiz', cue: '–' },
    },
    {
      text: 'The sign read “Open”. “We sail” – Ana Ruiz on Monday the first to see it – was not there.',
      expected: null,
    },
  ],
  attribute({ sentence, sentences, at, mentions }) {
    const signed = signedBelow(sentence, sentences, at, mentions);
    if (signed) return signed;
    if (at < sentence.items.length - 1)
      return creditAt(sentence.items, at + 1, mentions) ?? topicCreditAt(sentence, at, mentions);
    const next = sentences[sentence.index + 1];
    return next && next.block > sentence.block ? creditAt(next.items, 0, mentions) : null;
  },
};

/** The name and the office that stand behind a quote to the end of its paragraph, and nothing else. */
function signedBelow(
  sentence: Sentence,
  sentences: readonly Sentence[],
  at: number,
  mentions: MentionIndex,
): Found | null {
  const longest = 16;
  if (sentences[sentence.index - 1]?.block === sentence.block) return null;
  const isAlone = sentence.items.slice(0, at).every(({ kind }) => kind === 'quoted');
  const next = sentences[sentence.index + 1];
  const own = sentence.items.slice(at + 1);
  const isOver = own.every(({ kind }) => kind === 'punctuation');
  const tail = isOver && next?.block === sentence.block ? next.items : own;
  const isLast = sentences[sentence.index + (tail === own ? 1 : 2)]?.block !== sentence.block;
  if (!isAlone || !isLast || tail.length > longest) return null;
  const mention = mentions.byStart.get(tail[0]?.start ?? -1);
  const to = tail.findIndex(({ start }) => start >= (mention?.end ?? Infinity));
  if (mention?.type !== 'person' || tail[to]?.text !== ',') return null;
  const office = tail.slice(to + 1);
  const isOffice = office.some(({ lower }) => isOccupation(lower) || isTitleWord(lower) || lower === 'head');
  if (!isOffice || !office.every((item, index) => isOfOffice(item, office[index + 1]))) return null;
  return {
    source: { start: mention.start, end: mention.end, kind: 'name', mention, from: at + 1, to: at + 2 },
    cue: null,
  };
}

/** A capital, a small word between such, or a mark that can stand in an office: “Head of Tides & Lamps, Orsa Bank”. */
const isOfOffice = (item: Item, next: Item | undefined): boolean =>
  item.kind === 'word'
    ? /^\p{Lu}/u.test(item.text) || /^(?:of|for|at|in|and|the)$/u.test(item.lower)
    : item.kind === 'clitic' || /^[,&()/–—-]$/u.test(item.text) || (item.text === '.' && next === undefined);

/** Behind the name of who spoke, what the words are on or when they fell. */
const topic = /^(?:on|about|after|when|following|as|during|ahead|before|upon)$/u;

/**
 * “…” – harbour master Ana Ruiz on the strike.: the credit of a whole sentence in a list of quotes, which begins its
 * line and ends with what it is on.
 */
function topicCreditAt({ items }: Sentence, at: number, mentions: MentionIndex): Found | null {
  const [quoted, dash] = [items[at], items[at + 1]];
  if (at > 0 || !dash || !/^(?:—|–|--)$/u.test(dash.text)) return null;
  if (!/[.!?…]["'”’]*$/u.test(quoted?.text ?? '') || items.slice(at + 2).some(({ text }) => text === dash.text))
    return null;
  const source = sourceStartingAt(items, at + 2, mentions);
  if (source?.mention?.type !== 'person' || !topic.test(items[source.to]?.lower ?? '')) return null;
  return { source, cue: spanOf(dash) };
}

/** The credit whose dash stands at `at`. */
function creditAt(items: readonly Item[], at: number, mentions: MentionIndex): Found | null {
  const dash = items[at];
  const first = items[at + 1];
  if (!dash || !first || !/^(?:—|–|--|-)$/u.test(dash.text)) return null;
  const mention = mentions.byStart.get(first.start);
  if (!mention) return null;
  const after = items.find(({ start }) => start >= mention.end);
  if (after && !/^[,.(]$/u.test(after.text)) return null;
  return {
    source: { start: mention.start, end: mention.end, kind: 'name', mention, from: at + 1, to: at + 2 },
    cue: spanOf(dash),
  };
}
