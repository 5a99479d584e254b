import type { NameRun } from './find-names.ts';

/**
 * The words of the apposition behind a name: “Ana Ruiz, *the harbour master of Porto*, said”. It must end with a comma
 * or a full stop; “…, the minister stated” goes on with another subject.
 */
export function appositionOf({ after }: NameRun): readonly string[] {
  if (after[0] !== ',' || !/^(?:a|an|the|his|her|its|their)$/u.test(after[1] ?? '')) return [];
  const end = after.findIndex((word, at) => at > 1 && /^(?:[,.;)]|who|—|–)$/u.test(word));
  return end < 0 ? [] : after.slice(2, end);
}
