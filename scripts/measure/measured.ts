import { measuredSchema, type Measured } from '../../src/schema/measured.ts';

/** The figures kept so far; none where there is no file yet. */
export function parseMeasured(json: string | null): Measured {
  return json === null
    ? { quotes: [], gathered: [], perturbed: [], pages: [] }
    : measuredSchema.parse(JSON.parse(json));
}

/** Put new figures in the place of older ones of the same set, else behind them. */
export function mergeMeasured(kept: Measured, runs: Partial<Measured>): Measured {
  return measuredSchema.parse({
    quotes: merge(kept.quotes, runs.quotes, ({ name }) => name),
    gathered: merge(kept.gathered, runs.gathered, ({ name }) => name),
    perturbed: merge(kept.perturbed, runs.perturbed, ({ name, perturbation }) => `${name}\n${perturbation}`),
    pages: merge(kept.pages, runs.pages, ({ name, input }) => `${name}\n${input}`),
  });
}

function merge<Run>(kept: readonly Run[], runs: readonly Run[] = [], keyOf: (run: Run) => string): Run[] {
  return [...new Map([...kept, ...runs].map((run) => [keyOf(run), run])).values()];
}
