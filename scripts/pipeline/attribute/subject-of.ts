import type { Item } from '../language/outline.ts';
import { coordinatedSubject } from './coordinated-subject.ts';
import { speechNouns } from './cues.ts';
import { cuesBetween, type CueAt } from './find-cues.ts';
import { mainSubject } from './main-subject.ts';
import { beforeOpenApposition } from './open-apposition.ts';
import { sourceEndingAt } from './source-ending-at.ts';
import { sourceStartingAt } from './source-starting-at.ts';
import type { MentionIndex, Source } from './source.ts';
import { wholeSource } from './whole-source.ts';
import { clauseWords, determiners, isBetween, isPreposition, pronouns } from './word-classes.ts';

const passive = /^(?:was|were|been|being|be|is|are|get|got|gets)$/u;

/**
 * Who does what the reporting verb says: the subject of a finite verb, the main clause’s subject of a participle
 * (“Ruiz closed the port, calling it …”) or a coordinated verb (“Ruiz rose and said”), the agent of a passive.
 */
export function subjectOf(items: readonly Item[], cue: CueAt, mentions: MentionIndex): Source | null {
  const source = findSubject(items, cue, mentions);
  // “the pilots Ana Ruiz and Thomas Becker, who | said”: the last of them alone.
  if (source && items.slice(source.to, cue.at).some(({ lower }) => lower === 'who')) return source;
  return source && wholeSource(items, source, mentions);
}

function findSubject(items: readonly Item[], { at, cue }: CueAt, mentions: MentionIndex): Source | null {
  // “The lesson, | says Ana Ruiz: “…””
  const named = mentions.byStart.get(items[at + 1]?.start ?? -1);
  const isSay = cue.form === 'finite' && cue.kinds.has('say') && !/^(?:tell|ask)$/u.test(cue.lemma);
  if (
    isSay &&
    named?.type === 'person' &&
    items[at - 1]?.text === ',' &&
    items.find(({ start }) => start >= named.end)?.text === ':'
  )
    return sourceStartingAt(items, at + 1, mentions);
  let left = at - 1;
  let sawPassive = false;
  let sawTo = false;
  while (left >= 0 && isBetween(items[left])) {
    const word = items[left];
    if (word?.kind === 'word' && passive.test(word.lower)) sawPassive = true;
    left -= 1;
  }
  const before = items[left];
  if (before?.kind === 'word' && before.lower === 'to') sawTo = true;
  if (cue.form === 'gerund') {
    // “Ruiz could be heard | saying”
    if (/^(?:heard|seen|caught|filmed|recorded|quoted)$/u.test(before?.lower ?? '') && isBetween(items[left - 1])) {
      let subject = left - 1;
      let isPassive = false;
      for (; subject >= 0 && isBetween(items[subject]); subject -= 1)
        isPassive ||= passive.test(items[subject]?.lower ?? '');
      if (isPassive) return sourceEndingAt(items, subject, mentions);
    }
    if (sawPassive) return sourceEndingAt(items, left, mentions);
    // “Ruiz kept | asking why …”
    if (/^(?:kept|keeps|began|begins|started|starts|stopped)$/u.test(before?.lower ?? ''))
      return sourceEndingAt(items, left - 1, mentions);
    return participleSubject(items, at, mentions);
  }
  // “Said Ana Ruiz: “…””, “Asked by Ana Ruiz if it was “late,” …”
  if (at === 0 && cue.form === 'finite') return sourceStartingAt(items, items[1]?.lower === 'by' ? 2 : 1, mentions);
  // “Ruiz is quoted as saying”
  if (sawPassive && items[at + 1]?.lower === 'as' && items[at + 2]?.lower === 'saying')
    return sourceEndingAt(items, left, mentions);
  if ((sawPassive || isDescribed(items, at, cue.lemma)) && cue.form === 'finite') {
    const by = items.findIndex(
      (item, index) => index > at && index < at + 6 && item.kind === 'word' && item.lower === 'by',
    );
    return by > 0 ? sourceStartingAt(items, by + 1, mentions) : null;
  }
  if (sawTo) return mainSubject(items, at, mentions);
  if (before?.kind === 'word' && /^(?:and|but|then|or)$/u.test(before.lower))
    return coordinatedSubject(items, left, mentions);
  const doing = beforeDoing(items, at, mentions);
  if (doing) return doing;
  const source = left >= 0 ? sourceEndingAt(items, left, mentions) : null;
  const met = source && beforeRelativeOf(items, source, mentions);
  if (met) return met;
  // “Ruiz has in the past called it …”, “Ruiz left and in a letter called it …”
  const isGoverned =
    isPreposition(items[(source?.from ?? 0) - 1]) ||
    /^(?:after|before|during|since|despite)$/u.test(items[(source?.from ?? 0) - 1]?.lower ?? '');
  if (source?.kind === 'nominal' && isGoverned) {
    const outer = items[source.from - 2];
    let before = source.from - 2;
    while (before >= 0 && isBetween(items[before])) before -= 1;
    if (isBetween(outer)) return sourceEndingAt(items, before, mentions);
    if (/^(?:and|but)$/u.test(outer?.lower ?? '')) return mainSubject(items, source.from - 2, mentions);
  }
  if (source?.kind === 'relative') {
    const owner = sourceEndingAt(items, beforeRelative(items, source.from), mentions);
    return (owner && (apposedTo(items, owner, mentions) ?? releasedBy(items, owner, mentions))) ?? owner;
  }
  return (source && (beforeOpenApposition(items, source, mentions) ?? releasedBy(items, source, mentions))) ?? source;
}

/** “Ana Ruiz | while addressing a meeting in Porto said”: who is named before what is done meanwhile, without commas. */
function beforeDoing(items: readonly Item[], at: number, mentions: MentionIndex): Source | null {
  const longest = 20;
  const mark = items.findLastIndex(({ kind }, index) => index < at && kind !== 'word' && kind !== 'clitic');
  const doing = items.findLastIndex(
    ({ lower }, index) => index > mark && index > at - longest && index < at && /^(?:while|when|after)$/u.test(lower),
  );
  const isGerund = /\p{L}{3}ing$/u.test(items[doing + 1]?.lower ?? '');
  return doing > 0 && isGerund ? nameEndingAt(items, doing - 1, mentions) : null;
}

/**
 * “A pilot | described as “reckless” was held.”: whether the verb is a participle that says what somebody is called.
 * Not “a storm that Ruiz described as “late””, “Ruiz described as “nonsense” the claims that …”.
 */
function isDescribed(items: readonly Item[], at: number, lemma: string): boolean {
  const reach = 8;
  const next = items[at + 1]?.lower ?? '';
  const isNamedBy = next === 'by' && /^(?:label|brand|dub|term|call|denounce|condemn|hail|slam)$/u.test(lemma);
  if (isNamedBy) return items[at - 1]?.text === ',';
  if (lemma !== 'describe' || !/^(?:as|by)$/u.test(next)) return false;
  if (pronouns.has(items[at - 1]?.lower ?? '')) return false;
  // “an apology, which was printed, | described by Ruiz as “late””
  if (items[at - 1]?.text === ',' && items[at + 1]?.lower === 'by') return true;
  if (items.slice(Math.max(0, at - reach), at).some(({ lower }) => /^(?:what|which|who|whom|that)$/u.test(lower)))
    return false;
  const quoted = items.findIndex(({ kind }, index) => index > at && kind === 'quoted');
  const after = items[quoted + 1];
  const isObject =
    after?.kind === 'word' && (determiners.has(after.lower) || /^(?:\p{L}+[^s]s|how|what)$/u.test(after.lower));
  return quoted < 0 || !isObject || /^(?:was|is|has)$/u.test(after.lower);
}

const release =
  /^(?:release|released|releases|releasing|issue|issued|issues|issuing|publish|published|publishes|publishing|post|posted|posts|posting|send|sent|sends|sending|write|wrote|writes|writing|air|aired|airing)$/u;

/**
 * “Ana Ruiz released a statement | that said …”, “an email sent out by Ana Ruiz | said …”: who the text says put out
 * the document that speaks. Not “a letter from her doctor”.
 */
function releasedBy(items: readonly Item[], source: Source, mentions: MentionIndex): Source | null {
  if (source.kind !== 'nominal' || !/^an?$/u.test(items[source.from]?.lower ?? '')) return null;
  const phrase = items.slice(source.from, source.to);
  const noun = phrase.findIndex(({ kind, lower }) => kind === 'word' && speechNouns.has(lower));
  if (noun < 0) return null;
  const by = phrase.findIndex(({ lower }, index) => index > noun && lower === 'by');
  if (by > 0)
    return phrase.some(({ lower }) => release.test(lower))
      ? sourceStartingAt(items, source.from + by + 1, mentions)
      : null;
  const verb = source.from - 1;
  if (phrase.length - noun > 1 || !release.test(items[verb]?.lower ?? '')) return null;
  const form = (items[verb]?.lower ?? '').endsWith('ing') ? 'gerund' : 'finite';
  const cue: CueAt = { at: verb, cue: { lemma: 'release', form, kinds: new Set(['say']) }, span: source };
  const isProgressive = form === 'gerund' && passive.test(items[verb - 1]?.lower ?? '');
  const owner = isProgressive ? sourceEndingAt(items, verb - 2, mentions) : subjectOf(items, cue, mentions);
  return owner && owner.kind !== 'nominal' && owner.kind !== 'relative' ? owner : null;
}

/** “Ana Ruiz, then the harbour master of Porto|, who said”: the person named before an apposition that “who” follows. */
function apposedTo(items: readonly Item[], { kind, from, to }: Source, mentions: MentionIndex): Source | null {
  if (kind !== 'nominal' || items[to]?.text !== ',') return null;
  let comma = from - 1;
  while (/^(?:then|now|once|later|formerly|currently|himself|herself)$/u.test(items[comma]?.lower ?? '')) comma -= 1;
  if (items[comma]?.text !== ',' || !/^(?:the|an?)$/u.test(items[from]?.lower ?? '')) return null;
  return nameEndingAt(items, comma - 1, mentions);
}

/** The person named by the words that end at `at`, whatever they belong to. */
function nameEndingAt(items: readonly Item[], at: number, mentions: MentionIndex): Source | null {
  const mention = mentions.byEnd.get(items[at]?.end ?? -1);
  if (mention?.type !== 'person') return null;
  const from = items.findIndex(({ start }) => start === mention.start);
  return { start: mention.start, end: mention.end, kind: 'name', mention, from, to: at + 1 };
}

/**
 * Who does what the participle at `at` says: the person named right before it behind a preposition (“with Ana Ruiz |
 * calling it …”), whom a relative clause right before it tells of (“Ana Ruiz, who wrote to Obi, | saying …”), whoever
 * the clause before it says spoke (“…, Ana Ruiz said, | adding …”), or the main subject.
 */
function participleSubject(items: readonly Item[], at: number, mentions: MentionIndex): Source | null {
  let last = at - 1;
  while (isBetween(items[last])) last -= 1;
  const mention = mentions.byEnd.get(items[last]?.end ?? -1);
  if (mention) {
    const start = items.findLastIndex((item, index) => index < at && item.start <= mention.start);
    const before = items[start - 1];
    // “… with Ana Ruiz | calling it “late””, “… – Ana Ruiz | calling it “late””
    if (/^(?:with|of|by|—|–|--)$/u.test(before?.text.toLowerCase() ?? ''))
      return { start: mention.start, end: mention.end, kind: 'name', mention, from: start, to: at };
  }
  // “a speech from Obi (where he tore it up, | calling it “late”)”
  const bracket = items.findLastIndex(({ text }, index) => index < at && /^[()]$/u.test(text));
  const inside =
    items[bracket]?.text === '('
      ? bracket + (/^(?:where|when|as|in)$/u.test(items[bracket + 1]?.lower ?? '') ? 2 : 1)
      : -1;
  const isOneClause = !items.slice(Math.max(inside, 0), at).some(({ lower }) => subordinator.test(lower));
  const within = inside > 0 && isOneClause ? sourceStartingAt(items, inside, mentions) : null;
  if (within && within.kind !== 'nominal') return within;
  const who = items.findLastIndex(({ lower }, index) => index < at && lower === 'who');
  if (who > 0 && !items.slice(who, at - 1).some(({ kind }) => kind !== 'word' && kind !== 'clitic')) {
    const owner = nameEndingAt(items, beforeRelative(items, who), mentions);
    if (owner) return owner;
  }
  // “After saying it was “late,” | she left.”
  const main =
    at > 1 ? -1 : items.findIndex((item, index) => index > at && (item.text === ',' || item.kind === 'quoted'));
  // “Allowing that it was “late,” though, she left.”
  let start = main + 1;
  while (/^(?:,|though|however)$/u.test(items[start]?.text ?? '')) start += 1;
  const subject = main > 0 ? sourceStartingAt(items, start, mentions) : null;
  if (subject && subject.kind !== 'nominal') return subject;
  const [report] = cuesBetween(items, 0, at)
    .filter(({ cue }) => cue.form === 'finite' && cue.kinds.has('say'))
    .reverse();
  const reporter = report ? subjectOf(items, report, mentions) : null;
  return reporter && reporter.kind !== 'nominal' ? reporter : mainSubject(items, at, mentions);
}

const subordinator = /^(?:although|though|while|but|because|after|before)$/u;

/** Behind these a name is the subject of a clause of its own: “a pilot who fears | Ruiz called it …”. */
const takesClause =
  /^(?:say|says|said|claim|claims|claimed|believe|believes|believed|think|thinks|thought|feel|feels|felt|fear|fears|feared|hope|hopes|hoped|hear|hears|heard|insist|insists|insisted|and|or|but)$/u;

/**
 * “Those who knew Ana Ruiz | said”, “a sailor who came to the vigil for Ana Ruiz | said”: who speaks where the name is
 * the end of what a relative clause tells of them.
 */
function beforeRelativeOf(items: readonly Item[], source: Source, mentions: MentionIndex): Source | null {
  const longest = 14;
  if (source.mention?.type !== 'person') return null;
  for (let at = source.from - 1; at > 0 && at >= source.from - longest; at -= 1) {
    const item = items[at];
    if (item?.kind !== 'word' && item?.kind !== 'clitic') return null;
    if (clauseWords.has(item.lower) || takesClause.test(item.lower)) return null;
    if (item.lower !== 'who') continue;
    return at < source.from - 1 ? sourceEndingAt(items, beforeRelative(items, at), mentions) : null;
  }
  return null;
}

/** The last item of the noun phrase that a relative pronoun at `at` stands for. */
function beforeRelative(items: readonly Item[], at: number): number {
  const before = items[at - 1];
  return before?.kind === 'punctuation' && before.text === ',' ? at - 2 : at - 1;
}
