import type { NameRun } from './name-run.ts';

const regnal = /^(?:pope|king|queen|prince|princess|emperor|saint|sheikh)$/u;

/** The name as printed; of those who reign by one name, with their title: “Pope Anselm”. */
export function nameOf(run: NameRun | undefined): string {
  const words = run?.name.words ?? [];
  const title = run?.title.at(-1) ?? '';
  const name = words.join(' ').replace(/ (?=,)/u, '');
  if (!run || words.length !== 1 || !regnal.test(title)) return name;
  return /\p{Lu}\S*\s+\S+$/u.exec(run.text)?.[0] ?? name;
}
