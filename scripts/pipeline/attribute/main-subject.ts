import type { Item } from '../language/outline.ts';
import { cueAt } from './find-cues.ts';
import { sourceEndingAt } from './source-ending-at.ts';
import { sourceStartingAt } from './source-starting-at.ts';
import type { MentionIndex, Source } from './source.ts';
import { isBetween, isPreposition } from './word-classes.ts';

const fronted =
  /^(?:in|on|at|after|before|during|while|when|as|with|by|for|from|since|if|although|though|despite|asked|speaking|referring|responding|until|because|amid|following|to|once|without|rather|instead|like|unlike)$/u;
const prepositional =
  /^(?:of|for|from|to|with|at|in|on|by|about|against|than|over|after|before|between|among|like|unlike|toward|towards|into|under|near|and)$/u;

/**
 * The subject of the main clause that stands before `before`: the first name, pronoun or noun phrase that no
 * preposition governs, outside a fronted clause (“In a letter to Obi, | Ruiz said …”).
 */
export function mainSubject(items: readonly Item[], before: number, mentions: MentionIndex): Source | null {
  let from = afterDateline(items, before);
  // A clause after another quote, or after a semicolon, has its own subject, if it has one.
  for (let index = before - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item?.kind === 'punctuation' && /^[;]$/u.test(item.text)) {
      from = index + 1;
      break;
    }
  }
  const first = items[from];
  const second = items[from + 1];
  // “In …”, “Ever since …”
  const isFronted = [
    first,
    ...(/^(?:ever|even|just|only|long|shortly|soon|and|but|yet)$/u.test(first?.lower ?? '') ? [second] : []),
  ];
  if (isFronted.some((item) => item?.kind === 'word' && fronted.test(item.lower))) {
    const comma = items.findIndex(
      (item, index) => index > from && index < before && item.kind === 'punctuation' && item.text === ',',
    );
    if (comma > 0) {
      const source = firstSubject(items, comma + 1, before, mentions);
      if (source) return source;
    }
  }
  return firstSubject(items, from, before, mentions);
}

/**
 * “Porto (HPA) – | Ana Ruiz said”, “Porto, May 3 (HPA) | Ana Ruiz said”: where the sentence begins behind the place it
 * was filed from.
 */
function afterDateline(items: readonly Item[], before: number): number {
  const longest = 14;
  const dash = items.findIndex(
    ({ text }, index) =>
      index < Math.min(before, longest) && /^(?:—|–|--|-)$/u.test(text) && items[index - 1]?.text === ')',
  );
  if (dash >= 0) return dash + 1;
  const close = items.findIndex(({ text }, index) => index < Math.min(before, longest) && text === ')');
  const isAgency = /^\p{Lu}{2,6}$/u.test(items[close - 1]?.text ?? '') && items[close - 2]?.text === '(';
  return isAgency && /^\d{1,2}$/u.test(items[close - 3]?.text ?? '') ? close + 1 : 0;
}

function firstSubject(items: readonly Item[], from: number, before: number, mentions: MentionIndex): Source | null {
  for (let at = from; at < before; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') continue;
    const previous = items[at - 1];
    const mention = mentions.byStart.get(item.start);
    // “Former prosecutor and | Mayor Ana Ruiz” is one person.
    const isSecondTitle = previous?.lower === 'and' && mention?.type === 'person' && mention.run.title.length > 0;
    if (at > from && previous?.kind === 'word' && prepositional.test(previous.lower) && !isSecondTitle) continue;
    const isPronoun = item.lower === 'he' || item.lower === 'she' || item.lower === 'they';
    if (!mention && !isPronoun && !/^(?:the|a|an|one|some|several|two|many)$/u.test(item.lower)) continue;
    if (!mention && !isPronoun && isInRelativeClause(items, from, at)) continue;
    const source =
      mention || isPronoun ? sourceStartingAt(items, at, mentions) : nominalSubject(items, at, before, mentions);
    if (!source) continue;
    const after = items[source.to];
    if (after?.kind === 'clitic' && after.lower === "'s" && source.kind === 'name') continue;
    // “a pilot named | Ana Ruiz rose”
    const name = /^(?:named|called)$/u.test(after?.lower ?? '')
      ? sourceStartingAt(items, source.to + 1, mentions)
      : null;
    return name?.mention?.type === 'person' ? name : (apposedTo(items, source, mentions) ?? source);
  }
  return null;
}

/** “One of the crew, | harbour master Ana Ruiz, | rose”: who is named between commas behind a noun phrase. */
function apposedTo(items: readonly Item[], { kind, from, to }: Source, mentions: MentionIndex): Source | null {
  const mention = items[to]?.text === ',' ? mentions.byStart.get(items[to + 1]?.start ?? -1) : undefined;
  const end = items.findIndex((item) => item.end === mention?.end);
  if (kind !== 'nominal' || mention?.type !== 'person' || items[end + 1]?.text !== ',') return null;
  return { start: mention.start, end: mention.end, kind: 'name', mention, from, to: end + 1 };
}

/** “My friend, who drives | a cart, rose”: whether only a relative clause stands between its pronoun and `at`. */
function isInRelativeClause(items: readonly Item[], from: number, at: number): boolean {
  for (let index = at - 1; index > from; index -= 1) {
    const item = items[index];
    if (item?.kind !== 'word') return false;
    if (/^(?:who|whose|which)$/u.test(item.lower)) return true;
  }
  return false;
}

const participle = /^\p{Ll}.*ed$/u;

/** “the envoy on internally | displaced persons”: whether only adverbs and participles part a preposition from `at`. */
function isBehindPreposition(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (isBetween(items[before]) || participle.test(items[before]?.text ?? '')) before -= 1;
  return isPreposition(items[before]) && items[before]?.lower !== 'to';
}

/** “The minister rose …”: a noun phrase up to the first word that can be its verb. */
function nominalSubject(items: readonly Item[], at: number, before: number, mentions: MentionIndex): Source | null {
  const body = bodyBeforeVerb(items, at, before, mentions);
  if (body) return body;
  for (let end = at + 1; end < Math.min(before, at + 9); end += 1) {
    const item = items[end];
    if (item?.kind === 'punctuation' && item.text !== ',') return null;
    const isVerb =
      item?.kind === 'word' &&
      (cueAt(items, end) !== null ||
        ((isBetween(item) || participle.test(item.text)) && !isBehindPreposition(items, end)));
    if (isVerb || (item?.kind === 'punctuation' && item.text === ',')) return sourceEndingAt(items, end - 1, mentions);
  }
  return null;
}

/** “The | Harbour Board came down on Ruiz”: a body right before a verb whose past has no “-ed”. */
function bodyBeforeVerb(items: readonly Item[], at: number, before: number, mentions: MentionIndex): Source | null {
  const mention = items[at]?.lower === 'the' ? mentions.byStart.get(items[at + 1]?.start ?? -1) : undefined;
  if (mention?.type !== 'body') return null;
  const to = items.findIndex(({ start }) => start >= mention.end);
  if (to < 0 || to >= before || !irregularPast.test(items[to]?.lower ?? '')) return null;
  return { start: mention.start, end: mention.end, kind: 'name', mention, from: at, to };
}

const irregularPast =
  /^(?:came|went|took|made|gave|hit|put|held|kept|sent|met|left|set|got|drew|cut|won|lost|stood|sought|began)$/u;
