import { stripVTControlCharacters } from 'node:util';

/** How often a log that is not a terminal hears that work goes on, in milliseconds. */
const heartbeat = 15_000;

export interface Progress {
  /** Show what is being worked on, such as the last line a tool printed. */
  detail: (text: string) => void;
  /** Take the progress line away, or in a log do nothing. */
  end: () => void;
}

/** Seconds for people: `0.4 s`, `12 s`, `2 min 5 s`. */
export function formatSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * Show on standard error that work goes on: on a terminal one line that is redrawn, elsewhere a line at the start and
 * one every quarter of a minute.
 */
export function startProgress(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  const began = Date.now();
  let detail = '';
  const draw = (): void => {
    const line = `${label} … ${formatSeconds(Math.floor((Date.now() - began) / 1000) * 1000)}  ${detail}`;
    stream.write(`\r\u001b[K${line.slice(0, stream.columns - 1)}`);
  };
  const remind = (): void => {
    stream.write(`${label} … ${formatSeconds(Date.now() - began)}\n`);
  };
  if (stream.isTTY) draw();
  else stream.write(`${label} …\n`);
  const timer = stream.isTTY ? setInterval(draw, 1000) : setInterval(remind, heartbeat);
  return {
    detail: (text) => {
      detail = stripVTControlCharacters(text).trim();
    },
    end: () => {
      clearInterval(timer);
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
