import { expect, test } from 'vitest';
import { convertSeed } from '../../../scripts/pipeline/index.ts';
import { countSteps } from './count-steps.ts';

const article = Array.from(
  { length: 20 },
  (_, day) =>
    `Crews of the Oakport ferry went back to work on day ${day}. “We are glad of it,” said Ana Ruiz, a skipper.`,
);

const given = ['Mira', 'Thomas', 'Ana', 'Oskar', 'Rosa', 'Pieter', 'Elena', 'Ravi'];
const syllables = ['dov', 'lan', 'ber', 'tis', 'mor', 'vel', 'kar', 'sun', 'pol', 'hes'];
/** Another surname for each number up to a thousand. */
const surname = (n: number): string => {
  const letters = [n / 100, n / 10, n].map((part) => syllables[Math.floor(part) % 10] ?? '').join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
};

/** What stands above an article, so many times. */
const kinds: readonly { readonly name: string; readonly line: (n: number) => string }[] = [
  { name: 'teasers', line: (n) => `Story number ${n} of the day about harbours` },
  { name: 'lines that are nothing', line: (n) => `Some words here, number ${n}, and no sentence` },
  {
    name: 'paragraphs',
    line: (n) => `The harbour of Lower Tarn will close on day ${n}, its board said on Monday after a long meeting.`,
  },
  {
    name: 'quotes',
    line: (n) => `“The piles are rotten on day ${n},” said Mira Dovlan, who has led the board for years.`,
  },
  {
    name: 'people',
    line: (n) =>
      `The baker ${given[n % 8] ?? ''} ${surname(n)} met the skipper ${given[n % 5] ?? ''} ${surname(999 - n)} on day ${n}.`,
  },
  {
    name: 'people of one surname',
    line: (n) =>
      `“It is late,” said ${given[n % 2] ?? ''} Quernby, a brother of the skipper, on day ${n}. “It is,” Quernby said.`,
  },
];

const formats: readonly { readonly file: string; readonly lay: (lines: readonly string[]) => string }[] = [
  { file: 'a.txt', lay: (lines) => ['Ferry crews back at work', ...lines, ...article].join('\n\n') },
  {
    file: 'a.html',
    lay: (lines) =>
      `<!doctype html><title>Ferry crews</title><body><div>${lines.join('<br>')}</div><article><h1>Ferry crews back at work</h1><p>${article.join('</p><p>')}</p></article></body>`,
  },
];

test.each(kinds.flatMap((kind) => formats.map((format) => ({ ...kind, ...format }))))(
  'twice as many $name cost twice the work in $file',
  async ({ line, file, lay }) => {
    // What is made ready once is made ready by the first, which is not counted.
    const works = [200, 200, 400, 800].map((count) => {
      const lines = Array.from({ length: count }, (_, n) => line(n));
      return () => convertSeed({ file, bytes: Buffer.from(lay(lines)), sidecar: null });
    });
    const [, few = 0, more = 0, most = 0] = await countSteps(works);
    expect(few).toBeGreaterThan(10_000);
    expect((most - more) / (more - few)).toBeLessThan(2.4);
  },
);
