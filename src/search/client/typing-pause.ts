/** What is to be done once somebody stops typing. */
export interface TypingPause {
  /** Something was typed: wait anew. */
  readonly restart: () => void;
  /** Nothing is to be done any more. */
  readonly cancel: () => void;
}

/** @param length of the pause, in milliseconds */
export function createTypingPause(length: number, onPause: () => void): TypingPause {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
  };
  return {
    restart: () => {
      cancel();
      timer = setTimeout(onPause, length);
    },
    cancel,
  };
}
