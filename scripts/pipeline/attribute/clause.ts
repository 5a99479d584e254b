import type { Span } from '../../../src/schema/span.ts';
import { wholeSource } from './whole-source.ts';
import { isDemonym } from '../language/lexicon.ts';
import type { Item } from '../language/outline.ts';
import { cueOf, phrasalCueOf, speechNouns, type Cue } from './cues.ts';
import type { MentionIndex, Source } from './source.ts';
import { sourceEndingAt } from './source-ending-at.ts';
import { sourceStartingAt } from './source-starting-at.ts';
import { isBetween, isNounLike, isPreposition } from './word-classes.ts';

/** A reporting verb in a sentence. */
export interface CueAt {
  /** Index of its item in the sentence. */
  readonly at: number;
  readonly cue: Cue;
  readonly span: Span;
}

const nounBefore =
  /^(?:the|a|an|his|her|its|their|our|your|my|this|that|these|those|of|in|by|with|for|from|such|any|no|some|new|recent|latest|false|public|official|own)$/u;
const modal =
  /^(?:to|will|would|can|could|should|shall|may|might|must|did|do|does|didn't|don't|doesn't|didn’t|not|let|i|we|you|they|who|people|critics|officials|sources|experts)$/u;
const passive = /^(?:was|were|been|being|be|is|are|get|got|gets)$/u;

/** Before a word in “-s” these make it a plural noun: “two volunteers”, “grants to states”. */
const pluralBefore =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few|most|all|both|to|on|at|about|against|among|between|across|over|under|than)$/u;
/** Behind a word these make it a noun: “states can”, “his showing will”. */
const verbBehind = /^(?:can|will|would|could|should|must|may|might|is|are|was|were|has|have|had|do|did|does)$/u;
/** Words in “-s” that are no plural subject of a verb without ending: “gives credit”, “a famous demand”. */
const noPlural = /^(?:gives?|takes|gets|makes|deserves|needs|wants|keeps|claims|\p{L}+(?:ous|us|is))$/u;

/** The reporting verb at `at`, or null where the word is none, or is a noun here (“his claims”, “the report”). */
export function cueAt(items: readonly Item[], at: number): CueAt | null {
  const item = items[at];
  if (item?.kind !== 'word') return null;
  const cue = phrasalCueOf(item.lower, items[at + 1]?.lower ?? '') ?? cueOf(item.lower);
  if (!cue || (/^\p{Lu}/u.test(item.text) && at > 0 && items[at - 1]?.kind !== 'quoted' && cue.form !== 'gerund'))
    return null;
  const before = items[at - 1];
  const isSaid = item.lower === 'said' || item.lower === 'says' || item.lower === 'wrote' || item.lower === 'told';
  if (!isSaid) {
    if (before?.kind === 'clitic' && before.lower === "'s" && cue.form !== 'gerund') return null;
    if (
      before?.kind === 'word' &&
      nounBefore.test(before.lower) &&
      // “by warning that …”
      !(cue.form === 'gerund' && /^(?:by|after|before|in|with)$/u.test(before.lower)) &&
      !(before.lower === 'that' || before.lower === 'this')
    )
      return null;
    // “her recovered emails”, “his latest claims”
    const owner = items[at - 2];
    const isPlural = item.lower.endsWith('s') && speechNouns.has(item.lower.slice(0, -1));
    if (isPlural && owner?.kind === 'word' && /^(?:his|her|their|its|my|our|your)$/u.test(owner.lower)) return null;
    // “that states can pass such laws”
    if ((isPlural || item.lower === 'states') && before?.kind === 'word' && before.lower === 'that') return null;
    const isNounHere =
      before?.kind === 'word' && (pluralBefore.test(before.lower) || (isDemonym(before.lower) && at > 1));
    if (cue.form === 'finite' && /[^s]s$/u.test(item.lower) && !isPlural && isNounHere) return null;
    // But “the port she claims will be “safe””: behind a name or a pronoun it is a verb.
    const isBehindNoun =
      before?.kind === 'clitic' || (/[^s]s$/u.test(item.lower) && isNounLike(before) && !/^\p{Lu}/u.test(before.text));
    if (isBehindNoun && verbBehind.test(items[at + 1]?.lower ?? '')) return null;
    // “… said it had sorted 22 Ruiz emails”
    if (isPlural && items.slice(0, at).some(({ text }) => text === 'said' || text === 'says')) return null;
    if (cue.form === 'base') {
      if (before?.kind !== 'word') return null;
      const isPluralSubject = /[^s]s$/u.test(before.lower) && !noPlural.test(before.lower);
      if (!modal.test(before.lower) && !isPluralSubject && !isBetween(before)) return null;
    }
  }
  return { at, cue, span: { start: item.start, end: item.end } };
}

/** The reporting verbs between two positions, in order. */
export function cuesBetween(items: readonly Item[], from: number, to: number): CueAt[] {
  const found: CueAt[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, items.length); at += 1) {
    const cue = cueAt(items, at);
    if (cue) found.push(cue);
  }
  return found;
}

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
  if (sawPassive && cue.form === 'finite') {
    const by = items.findIndex(
      (item, index) => index > at && index < at + 6 && item.kind === 'word' && item.lower === 'by',
    );
    return by > 0 ? sourceStartingAt(items, by + 1, mentions) : null;
  }
  if (sawTo) return mainSubject(items, at, mentions);
  if (before?.kind === 'word' && /^(?:and|but|then|or)$/u.test(before.lower))
    return (
      invertedReporter(items, left, mentions) ??
      subordinateSubject(items, left, mentions) ??
      mainSubject(items, left, mentions)
    );
  const source = left >= 0 ? sourceEndingAt(items, left, mentions) : null;
  // “Ruiz has in the past called it …”, “Ruiz left and in a letter called it …”
  if (source?.kind === 'nominal' && isPreposition(items[source.from - 1])) {
    const outer = items[source.from - 2];
    let before = source.from - 2;
    while (before >= 0 && isBetween(items[before])) before -= 1;
    if (isBetween(outer)) return sourceEndingAt(items, before, mentions);
    if (/^(?:and|but)$/u.test(outer?.lower ?? '')) return mainSubject(items, source.from - 2, mentions);
  }
  if (source?.kind === 'relative') {
    const owner = sourceEndingAt(items, beforeRelative(items, source.from), mentions);
    return (owner && releasedBy(items, owner, mentions)) ?? owner;
  }
  return (source && (beforeOpenApposition(items, source, mentions) ?? releasedBy(items, source, mentions))) ?? source;
}

const release =
  /^(?:release|released|releases|releasing|issue|issued|issues|issuing|publish|published|publishes|publishing|post|posted|posts|posting|send|sent|sends|sending|write|wrote|writes|writing|air|aired|airing)$/u;

/**
 * “Ana Ruiz released a statement | that said …”, “an email sent out by Ana Ruiz | said …”: who the text says put out the
 * document that speaks. Not “a letter from her doctor”.
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

/**
 * “Ana Ruiz, a pilot of the harbour board | said”: the person named before an apposition whose second comma is missing,
 * where the clause begins with the name.
 */
function beforeOpenApposition(items: readonly Item[], source: Source, mentions: MentionIndex): Source | null {
  const longest = 12;
  if (source.mention?.type === 'person' || source.kind === 'pronoun') return null;
  const comma = items.findLastIndex(({ kind }, index) => index < source.to && kind !== 'word');
  const isOwned = /^(?:his|her|its|their|our|my)$/u.test(items[comma + 1]?.lower ?? '');
  if (items[comma]?.text !== ',' || source.to - comma > longest || isOwned) return null;
  const mention = mentions.byEnd.get(items[comma - 1]?.end ?? -1);
  const from = items.findIndex(({ start }) => start === mention?.start);
  const before = items[from - 1];
  const isFirst = before === undefined || before.kind === 'quoted';
  if (mention?.type !== 'person' || !isFirst) return null;
  return { start: mention.start, end: mention.end, kind: 'name', mention, from, to: comma };
}

/**
 * Who does what the participle at `at` says: the person named right before it behind a preposition (“with Ana Ruiz |
 * calling it …”), whoever the clause before it says spoke (“…, Ana Ruiz said, | adding …”), or the main subject.
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

/** “Obi was “late,” said Ana Ruiz | and …”: who is named behind the verb of the last quote before `before`. */
function invertedReporter(items: readonly Item[], before: number, mentions: MentionIndex): Source | null {
  const quoted = items.findLastIndex(({ kind }, index) => index < before && kind === 'quoted');
  const verb = quoted < 0 ? null : cueAt(items, quoted + 1);
  if (!verb?.cue.kinds.has('say') || verb.cue.form !== 'finite') return null;
  return sourceStartingAt(items, verb.at + 1, mentions);
}

const subordinator = /^(?:after|before|because|while|when|as|if|although|though|since|until|where)$/u;

/** “Ruiz left after | she rose and …”: the subject of the subordinate clause that goes on up to `before`. */
function subordinateSubject(items: readonly Item[], before: number, mentions: MentionIndex): Source | null {
  for (let at = before - 1; at >= 0; at -= 1) {
    const item = items[at];
    // A comma ends a fronted clause: “When she came, Ruiz rose and …”.
    if (item?.kind !== 'word' && item?.kind !== 'clitic') return null;
    if (!subordinator.test(item.lower)) continue;
    const source = sourceStartingAt(items, at + 1, mentions);
    return source && source.kind !== 'nominal' && source.from === at + 1 ? source : null;
  }
  return null;
}

/** The last item of the noun phrase that a relative pronoun at `at` stands for. */
function beforeRelative(items: readonly Item[], at: number): number {
  const before = items[at - 1];
  return before?.kind === 'punctuation' && before.text === ',' ? at - 2 : at - 1;
}

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

/** “Porto (HPA) – | Ana Ruiz said”, “Porto, May 3 (HPA) | Ana Ruiz said”: where the sentence begins behind the place it was filed from. */
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
    return name?.mention?.type === 'person' ? name : source;
  }
  return null;
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

/** “The minister rose …”: a noun phrase up to the first word that can be its verb. */
function nominalSubject(items: readonly Item[], at: number, before: number, mentions: MentionIndex): Source | null {
  for (let end = at + 1; end < Math.min(before, at + 9); end += 1) {
    const item = items[end];
    if (item?.kind === 'punctuation' && item.text !== ',') return null;
    const isVerb =
      item?.kind === 'word' && (isBetween(item) || cueAt(items, end) !== null || /(?:ed)$/u.test(item.lower));
    if (isVerb || (item?.kind === 'punctuation' && item.text === ',')) return sourceEndingAt(items, end - 1, mentions);
  }
  return null;
}
