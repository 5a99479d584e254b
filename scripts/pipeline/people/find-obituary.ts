import type { Sentence } from '../language/outline.ts';
import type { People } from './entity.ts';

/** In sentences: an obituary says so at once. */
const longestLead = 8;

/** Words of reports of a death that go on about others: who investigates it, who is charged with it. */
const report =
  /^(?:police|officers?|crash|crashed|collision|killed|murder|murdered|shot|stabbed|inquest|coroner|court|jury|verdict|arrested|charged|suspect|investigators?|paramedics|firefighters|missing|attack|explosion|blaze)$/u;

/**
 * Whose obituary the article is: “Ana Ruiz, who has died aged 91, …”, “Ana Ruiz died on Tuesday at her home. She was
 * 88.” Null where it is none, or names somebody else before.
 *
 * @returns the index of the entity
 */
export function findObituary(sentences: readonly Sentence[], { mentions }: People): number | null {
  const lead = sentences.slice(0, longestLead);
  if (lead.some(({ items }) => items.some(({ lower }) => report.test(lower)))) return null;
  const byStart = new Map(mentions.filter(({ isQuoted }) => !isQuoted).map((mention) => [mention.start, mention]));
  const firstNamed = ({ items }: Sentence): number | undefined =>
    items.map(({ start }) => byStart.get(start)).find((mention) => mention?.type === 'person')?.entity;
  const who = lead.map(firstNamed).find((entity) => entity !== undefined);
  for (const sentence of lead) {
    const died = sentence.items.findIndex(({ lower }) => lower === 'died');
    if (died < 0 || who === undefined) continue;
    return firstNamed(sentence) === who && isToldWithAge(sentences, sentence, died) ? who : null;
  }
  return null;
}

/** “has | died”, “died … aged 91”, “died … at 91”, “died … at her home”, “died on Tuesday. She was 88.” */
function isToldWithAge(sentences: readonly Sentence[], { index, items }: Sentence, died: number): boolean {
  if (/^(?:has|have)$/u.test(items[died - 1]?.lower ?? '')) return true;
  const rest = items
    .slice(died + 1)
    .map(({ text }) => text)
    .join(' ');
  if (/\baged \d|\bat (?:the age of )?\d{2}\b|\bat (?:his|her) home\b/u.test(rest)) return true;
  return sentences.slice(index + 1, index + 3).some(({ items: [he, was, age, stop] }) => {
    const isAge = /^s?he$/u.test(he?.lower ?? '') && was?.lower === 'was' && /^\d{2,3}$/u.test(age?.text ?? '');
    return isAge && (stop === undefined || stop.text === '.');
  });
}
