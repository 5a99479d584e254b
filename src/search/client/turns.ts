/** So long nothing is said of the wait, in milliseconds. */
const slowAfter = 400;

/** One asking among several: it may show its answer only while nothing was asked after it. */
export interface Turn {
  readonly isLatest: () => boolean;
  /** There is an answer, or none to wait for. */
  readonly end: () => void;
}

export interface Turns {
  readonly begin: () => Turn;
  /** Nothing more is wanted of those that began. */
  readonly drop: () => void;
}

/**
 * Keep apart what is asked one after the other, as answers come in any order.
 *
 * @param onSlow called when the latest turn has taken long and not ended
 */
export function createTurns(onSlow: () => void): Turns {
  let latest = 0;
  return {
    begin: () => {
      const own = (latest += 1);
      const isLatest = (): boolean => own === latest;
      const slow = setTimeout(() => {
        if (isLatest()) onSlow();
      }, slowAfter);
      return {
        isLatest,
        end: () => {
          clearTimeout(slow);
        },
      };
    },
    drop: () => {
      latest += 1;
    },
  };
}
