/**
 * Do `work` for each input, at most `lanes` at once; results in the order of the inputs.
 *
 * @param signal once it fires no more is begun
 * @param onDone called after each piece
 * @throws the reason of `signal`, once it fires and what was begun has ended; or what `work` throws
 */
export async function mapInOrder<I, O>(
  inputs: readonly I[],
  work: (input: I) => Promise<O>,
  { lanes, signal, onDone = () => undefined }: { lanes: number; signal?: AbortSignal; onDone?: () => void },
): Promise<O[]> {
  const results: O[] = [];
  const queue = inputs.entries();
  const runLane = async (): Promise<void> => {
    for (const [index, input] of queue) {
      if (signal?.aborted) return;
      results[index] = await work(input);
      onDone();
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, runLane));
  signal?.throwIfAborted();
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
  return results;
}
