import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editArticle } from '../../../scripts/measure/edit-text.ts';
import type { GoldArticle } from '../../../scripts/measure/gold.ts';
import { perturbClutter } from '../../../scripts/measure/perturb-clutter.ts';
import { markStyles, perturbMarks, type MarkStyle } from '../../../scripts/measure/perturb-marks.ts';
import { perturbNames } from '../../../scripts/measure/perturb-names.ts';
import { goldOf } from './gold-of.ts';

const wordsOf = ({ text, quotes, notSpeech }: GoldArticle): string[] =>
  [...quotes, ...notSpeech].map(({ start, end }) => text.slice(start, end));

describe('editing', () => {
  test('moves marked words along with what is put before, after and right beside them', () => {
    const gold = goldOf('a "bc" d', { bc: {} });
    const edited = editArticle(gold, [
      { start: 0, end: 1, text: 'xyz' },
      { start: 2, end: 3, text: '„' },
      { start: 5, end: 6, text: "''" },
      { start: 3, end: 3, text: '[' },
      { start: 5, end: 5, text: ']' },
    ]);
    expect(edited.text).toBe("xyz „[bc]'' d");
    expect(wordsOf(edited)).toEqual(['bc']);
  });

  test('refuses edits that overlap', () => {
    expect(() =>
      editArticle(goldOf('abcd', {}), [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow('overlap');
  });

  test('never changes what is marked by edits outside it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, put, words, after) => {
        const text = `${before}${words}${after}`;
        const span = { start: before.length, end: before.length + words.length };
        const gold = { text, quotes: [], notSpeech: [{ ...span, isCounted: true }] };
        const edits = [
          { start: 0, end: before.length, text: put },
          { start: span.end, end: text.length, text: put },
        ];
        expect(wordsOf(editArticle(gold, edits))).toEqual([words]);
      }),
    );
  });
});

describe('marks', () => {
  const expected: Record<MarkStyle, string> = {
    curly: '“Stop,” Ruiz said—“now.” He is 6\'2" tall.',
    straight: '"Stop," Ruiz said—"now." He is 6\'2" tall.',
    typewriter: "``Stop,'' Ruiz said—``now.'' He is 6'2\" tall.",
    guillemets: '«Stop,» Ruiz said—«now.» He is 6\'2" tall.',
    low: '„Stop,“ Ruiz said—„now.“ He is 6\'2" tall.',
  };
  const styles = Object.keys(markStyles) as MarkStyle[];

  test.each(styles.flatMap((from) => styles.map((to) => ({ from, to }))))('from $from to $to', ({ from, to }) => {
    const gold = goldOf(expected[from], { 'Stop,': {}, 'now.': {} });
    const changed = perturbMarks(gold, to);
    expect(changed.text).toBe(expected[to]);
    expect(wordsOf(changed)).toEqual(['Stop,', 'now.']);
  });

  test('single marks that hold quotes are exchanged, and double ones in them become single', () => {
    const gold = goldOf('‘It isn’t the “quay”, it’s the Ruiz brothers’ boat,’ she said.', {
      'It isn’t the “quay”, it’s the Ruiz brothers’ boat,': {},
    });
    expect(perturbMarks(gold, 'curly').text).toBe('“It isn’t the ‘quay’, it’s the Ruiz brothers’ boat,” she said.');
  });
});

describe('names', () => {
  const gold = goldOf(
    'MAYOR RUIZ STAYS\n\n“We stay,” said Mayor Elena Ruiz. Ruiz’s rival, Tom de Voss Jr., laughed. “No,” de Voss said. The Ruiz Fund and Main Street stay.',
    { 'We stay,': { person: 'Elena Ruiz', mention: 'Mayor Elena Ruiz' }, 'No,': { person: 'Tom de Voss Jr.' } },
  );
  const { text, quotes } = perturbNames(gold, 3);

  test('are exchanged wherever they stand, with their particles and suffixes, and nothing else is', () => {
    const [given = '', surname = ''] = quotes[0]?.person?.split(' ') ?? [];
    const [otherGiven = '', , otherSurname = ''] = quotes[1]?.person?.split(' ') ?? [];
    expect(text).toBe(
      `MAYOR ${surname.toUpperCase()} STAYS\n\n“We stay,” said Mayor ${given} ${surname}. ${surname}’s rival, ${otherGiven} de ${otherSurname} Jr., laughed. “No,” de ${otherSurname} said. The ${surname} Fund and Main Street stay.`,
    );
    expect(new Set([given, surname, otherGiven, otherSurname, 'Elena', 'Ruiz', 'Tom', 'Voss']).size).toBe(8);
    expect(quotes[0]?.mention).toBe(`Mayor ${given} ${surname}`);
  });

  test('differ from article to article', () => {
    expect(perturbNames(gold, 4).text).not.toBe(text);
  });

  test('that end in what is a title elsewhere are exchanged as surnames', () => {
    const king = perturbNames(goldOf('“No,” said Tom King.', { 'No,': { person: 'Tom King' } }), 0);
    expect(king.text).not.toMatch(/Tom|King/u);
    expect(king.text).toMatch(/said \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\.$/u);
  });
});

test('clutter stands between paragraphs and at the end; the article’s own lines stay as they were', () => {
  const lines = ['Title', ...Array.from({ length: 9 }, (_, index) => `Line ${index} says “word ${index}”.`)];
  const gold = goldOf(lines.join('\n\n'), { 'word 0': {}, 'word 8': {} });
  const changed = perturbClutter(gold);
  const after = changed.text.split('\n\n');
  expect(after.filter((line) => lines.includes(line))).toEqual(lines);
  expect(after.slice(0, 2)).toEqual(['Title', 'Share Tweet Email Print']);
  expect(after.length).toBe(lines.length + 3 + 6);
  expect(wordsOf(changed)).toEqual(['word 0', 'word 8']);
});
