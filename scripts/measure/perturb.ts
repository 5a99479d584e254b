import type { GoldArticle } from './gold.ts';
import { perturbClutter } from './perturb-clutter.ts';
import { markStyles, perturbMarks, type MarkStyle } from './perturb-marks.ts';
import { perturbNames } from './perturb-names.ts';

/** A change that leaves who said what as it was, so that what is found should stay the same. */
export type Perturbation = 'names' | 'marks' | 'clutter';

/** One such change: `names`, `clutter`, or one style of marks. */
export type PerturbationId = 'names' | 'clutter' | `marks: ${MarkStyle}`;

const ids: Readonly<Record<Perturbation, readonly PerturbationId[]>> = {
  names: ['names'],
  marks: (Object.keys(markStyles) as MarkStyle[]).map((style): PerturbationId => `marks: ${style}`),
  clutter: ['clutter'],
};

export const isPerturbation = (text: string): text is Perturbation => Object.hasOwn(ids, text);

/** The changes a kind stands for: marks are exchanged for each style in turn. */
export const perturbationsOf = (kind: Perturbation): readonly PerturbationId[] => ids[kind];

/** All changes there are. */
export const perturbations: readonly PerturbationId[] = Object.values(ids).flat();

/** Change one article and move its annotations along. `index` is its place among the articles. */
export function perturb(article: GoldArticle, id: PerturbationId, index: number): GoldArticle {
  if (id === 'names') return perturbNames(article, index);
  if (id === 'clutter') return perturbClutter(article);
  return perturbMarks(article, id.slice('marks: '.length) as MarkStyle);
}
