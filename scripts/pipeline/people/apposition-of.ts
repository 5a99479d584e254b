import type { NameRun } from './name-run.ts';
import { isTitleWord } from './titles/is-title.ts';
import { kinGender } from './titles/kin.ts';

/**
 * The words of the apposition behind a name: “Ana Ruiz, the *harbour master of Porto*, said”, “Ana Ruiz, *president of
 * the club*, said”. It must end with a comma
 * or a full stop; “…, the minister stated” goes on with another subject.
 */
export function appositionOf({ after }: NameRun): readonly string[] {
  const [comma, first = ''] = after;
  const hasArticle = /^(?:a|an|the|his|her|its|their)$/u.test(first);
  const isBareOffice =
    isTitleWord(first) && kinGender(first) === undefined && /^(?:of|at|for|and)$/u.test(after[2] ?? '');
  if (comma !== ',' || !(hasArticle || isBareOffice)) return [];
  const end = after.findIndex((word, at) => at > 1 && /^(?:[,.;)]|who|—|–)$/u.test(word));
  const words = end < 0 ? [] : after.slice(hasArticle ? 2 : 1, end);
  // “Asked about Ruiz, the spokesman said: …”
  const isClause = words.some(
    (word, at) => /^(?:[:“"‘]|``)$/u.test(word) || (at > 0 && speaks.test(word) && words[at + 1] !== 'to'),
  );
  return isClause ? [] : words;
}

const speaks = /^(?:says?|said|tells|told|adds|added|replied|answered|insisted|warned)$/u;

/** The noun of an apposition: “the harbour *master* of Porto”. */
export function nounOf(apposition: readonly string[]): string | undefined {
  const end = apposition.findIndex((word) => nounEnd.test(word));
  return apposition.at(end < 0 ? -1 : end - 1);
}

const nounEnd =
  /^(?:of|for|at|in|from|to|on|with|and|whose|which|that|who|based|founded|set|led|run|owned|backed|funded|representing|working|fighting|campaigning|formed)$/u;
