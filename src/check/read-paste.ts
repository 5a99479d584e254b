import { toPassage, type Passage } from './compare.ts';

/** A stretch of the pasted text that is looked for by itself, in every way that it may be meant. */
export interface Sought {
  /** The same words with and without what may be no part of them. The first has all. */
  readonly readings: readonly Passage[];
}

/** What a text asks. */
export interface Paste {
  /** Its quoted parts as one, or the whole text where it has none. */
  readonly joined: Sought;
  /** Its quoted parts by themselves, where there are several long enough; else empty. */
  readonly parts: readonly Sought[];
  /** The whole text, where marks stand round a small part of it only: they may be its own. */
  readonly whole: Sought | null;
}

/** Longer texts are no quotes; an address must hold them, too. In UTF-16 code units, and in bytes of an address. */
const longest = { text: 1200, address: 6000 };

const mostParts = 6;
const leastPartWords = 3;
/** Words of a line such as `— Ana Ruiz, mayor of the harbour town`. */
const mostNameWords = 10;

const quoted = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|"([^"]+)"/gu;
const linkOrHandle = /(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+/giu;
const hashtag = /#([\p{L}\p{N}_]+)/gu;
const innerCapital = /(?<=\p{Ll})(?=\p{Lu})/gu;
/** `Ana Ruiz says:`, `BREAKING:` */
const head = /^[^:“"]{1,90}:\s+/u;
/** `— Ana Ruiz`, or her name on a line of its own. */
const signed = /(?:\s*(?:[—–―~]|(?<=[\s.!?"”’'])--?)\s*|\s*\n\s*)[^\n—–―~]{1,90}$/u;
/** `, said Ana Ruiz.`, `, Ana Ruiz said.` */
const said =
  /[,.?!]["”’']?\s+(?:[^,.?!]{1,50}\s)?(?:said|says|wrote|writes|told|tells|added|adds|posted|tweeted)(?:\s[^.?!]{1,60})?\.?$/u;

/**
 * Cut a text that is too long to be looked for, at a space.
 *
 * @returns the text without white space at its ends; `cut` where that is not all of it
 */
export function boundPaste(text: string): { readonly text: string; readonly cut: boolean } {
  const whole = text.replace(/\s+$/u, '').trimStart();
  let length = Math.min(whole.length, longest.text);
  while (addressLength(whole.slice(0, length)) > longest.address) length = Math.floor(length * 0.9);
  if (length === whole.length) return { text: whole, cut: false };
  const start = whole.slice(0, length);
  const space = start.search(/\s\S*$/u);
  return { text: space > 0 ? start.slice(0, space).trimEnd() : start.toWellFormed(), cut: true };
}

function addressLength(text: string): number {
  return new URLSearchParams({ q: text.toWellFormed() }).toString().length;
}

/**
 * Read what was pasted: from a post, a card, an article. Links, handles and emoji are never words of it. Hashtags, a
 * name before or after the words and a reporting clause may be: they are looked for with and without.
 *
 * @example readPaste('Ruiz: “We waited.” #harbour').joined.readings[0].text // 'We waited.'
 */
export function readPaste(text: string): Paste {
  const own = text.replace(linkOrHandle, ' ').trim();
  const inMarks = [...own.matchAll(quoted)]
    .map((match) => match.slice(1).join(''))
    .filter((part) => toPassage(part).tokens.length > 0)
    .slice(0, mostParts);
  if (inMarks.length === 0) return { joined: toSought(own), parts: [], whole: null };
  const parts = inMarks.map((part) => ({ readings: readingsOf([part]) }));
  const joined = inMarks.join(' ');
  const isApart = parts.length > 1 && inMarks.every((part) => toPassage(part).tokens.length >= leastPartWords);
  const isSmall = toPassage(joined).tokens.length * 2 < toPassage(own).tokens.length;
  return {
    joined: { readings: readingsOf([joined]) },
    parts: isApart ? parts : [],
    whole: isSmall ? toSought(own) : null,
  };
}

function toSought(text: string): Sought {
  const headless = isName(head.exec(text)?.[0]) ? text.replace(head, '') : text;
  return { readings: readingsOf([text, headless].flatMap((each) => [each, ...withoutTail(each)])) };
}

function withoutTail(text: string): string[] {
  return [signed, said].flatMap((tail) => {
    const match = tail.exec(text);
    return match && match.index > 0 && isName(match[0]) ? [text.slice(0, match.index)] : [];
  });
}

function isName(words: string | undefined): boolean {
  if (words === undefined) return false;
  const { length } = toPassage(words).tokens;
  return length > 0 && length <= mostNameWords;
}

/** Each text with its hashtags as words, and without them; each wording once. */
function readingsOf(texts: readonly string[]): Passage[] {
  const readings = new Map<string, Passage>();
  for (const text of texts) {
    const asWords = text.replace(hashtag, (_, name: string) => name.replaceAll('_', ' ').replace(innerCapital, ' '));
    for (const each of [asWords, text.replace(hashtag, ' ')]) {
      const passage = toPassage(each.replace(/\s+/gu, ' ').trim());
      const words = passage.tokens.map(({ key }) => key).join(' ');
      if (words !== '' && !readings.has(words)) readings.set(words, passage);
    }
  }
  return [...readings.values()];
}
