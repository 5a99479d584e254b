/** Nothing is shown of work that is done before this, in milliseconds. */
const quietFor = 2000;

/** Pause between two lines where the output is no terminal, and between two states of the line where it is one. */
const pauseOfLines = 5000;
const pauseOfRewrites = 100;

/**
 * Show on stderr how far work has come, once it takes longer than two seconds: one line rewritten on a terminal, else a
 * line every few seconds. Call the function returned after each piece of work; the last call clears the line.
 *
 * @example const done = showProgress('Converting', seeds.length); // “Converting 812 of 4000”
 */
export function showProgress(what: string, total: number): () => void {
  const { isTTY } = process.stderr;
  let shownAt = Date.now() + quietFor - (isTTY ? pauseOfRewrites : pauseOfLines);
  let isShown = false;
  let count = 0;
  return () => {
    count += 1;
    if (count === total && isShown && isTTY) process.stderr.write('\r\u001b[K');
    if (count === total || Date.now() - shownAt < (isTTY ? pauseOfRewrites : pauseOfLines)) return;
    shownAt = Date.now();
    isShown = true;
    const line = `${what} ${count} of ${total}`;
    process.stderr.write(isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  };
}
