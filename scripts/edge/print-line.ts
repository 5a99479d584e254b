import { writeSync } from 'node:fs';

/**
 * Write a line to stdout and come back only when the reader has taken it all: a pipe takes 64 kB at a time, and what is
 * still queued when a program ends may be lost. A reader who has gone away (`| head`) ends the program quietly.
 */
export function printLine(line: string): void {
  let rest = Buffer.from(`${line}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(process.stdout.fd, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit();
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
