/** Work in steps: whoever asks for the next may do something else in between. */
export type Steps<Result> = Generator<undefined, Result>;

/**
 * Take all steps at once.
 *
 * @example runSteps(collateInSteps(input))
 */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
