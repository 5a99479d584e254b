import { describe, expect, test } from 'vitest';
import { findUnmarked } from '../../../../scripts/pipeline/quotes/find-unmarked.ts';
import type { BlockKind } from '../../../../scripts/pipeline/types.ts';
import { paragraphsOf } from '../paragraphs.ts';

/** Lines that begin with `> ` stand for block quotes. */
function wordsIn(lines: readonly string[]): string[] {
  const text = lines.map((line) => line.replace(/^> /u, '')).join('\n');
  const kindOf = (index: number): BlockKind => (lines[index]?.startsWith('> ') ? 'blockquote' : 'paragraph');
  const blocks = paragraphsOf(text).map((block, index) => ({ ...block, kind: kindOf(index) }));
  return findUnmarked(text, blocks).map(({ start, end }) => text.slice(start, end));
}

describe('findUnmarked', () => {
  test.each([
    {
      name: 'a host whose office is beside the name, and a guest heard once',
      lines: ['ANA RUIZ, HOST: We sail.', 'JAMES OBI: No.', 'RUIZ: We do.', 'ROSA VIDAL: Help.', 'OBI: Go, then.'],
      expected: ['We sail.', 'No.', 'We do.', 'Help.', 'Go, then.'],
    },
    {
      name: 'the lines of a transcript in capitals',
      lines: ['RUIZ: We sail.', 'OBI (crosstalk): Nobody sails.', 'RUIZ: We do.', 'OBI: Not today.'],
      expected: ['We sail.', 'Nobody sails.', 'We do.', 'Not today.'],
    },
    {
      name: 'the lines of an interview with names',
      lines: ['Ana Ruiz: We sail.', 'Mayor James Obi: No.', 'Ana Ruiz: We do.', 'Mayor James Obi: Go, then.'],
      expected: ['We sail.', 'No.', 'We do.', 'Go, then.'],
    },
    {
      name: 'the lines of an interview whose first turns have the whole names',
      lines: ['ANA RUIZ: We sail.', 'JAMES OBI: No.', 'RUIZ: We do.', 'OBI: Go, then.'],
      expected: ['We sail.', 'No.', 'We do.', 'Go, then.'],
    },
    {
      name: 'questions and answers behind a full stop',
      lines: ['Q. Did you sail?', 'A. I did.', 'Q. When?', 'A. At noon.'],
      expected: ['Did you sail?', 'I did.', 'When?', 'At noon.'],
    },
    {
      name: 'the lines of an interview in small letters whose later turns have the surname',
      lines: ['Quay Post: Do you sail?', 'Ana Ruiz: I do.', 'Quay Post: When?', 'Ruiz: At noon.'],
      expected: ['Do you sail?', 'I do.', 'When?', 'At noon.'],
    },
    {
      name: 'no count of votes',
      lines: ['Ana Ruiz: 1,204.', 'James Obi: 98.', 'Ruiz: 2,316.', 'Obi: 112.'],
      expected: [],
    },
    {
      name: 'the lines of a parliament, with constituency and party',
      lines: [
        'Ana Ruiz (Upper Quay) (Lab): We sail.',
        'Mr Speaker: Order.',
        'Ana Ruiz (Upper Quay) (Lab): At noon.',
        'Mr Speaker: So be it.',
      ],
      expected: ['We sail.', 'Order.', 'At noon.', 'So be it.'],
    },
    {
      name: 'questions and answers',
      lines: ['Q: When do you sail?', 'A: At noon.', 'Q: Who sails?', 'A: All of us.'],
      expected: ['When do you sail?', 'At noon.', 'Who sails?', 'All of us.'],
    },
    {
      name: 'block quotes behind a colon',
      lines: ['Ruiz wrote to the crews:', '> We sail on Monday.', '> Bring oilskins.', 'Nobody came.'],
      expected: ['We sail on Monday.', 'Bring oilskins.'],
    },
    { name: 'no block quote that nothing announces', lines: ['Nobody came.', '> We sail on Monday.'], expected: [] },
    {
      name: 'no list of labels that stand once each',
      lines: ['WHAT: A concert.', 'WHEN: Monday at noon.', 'WHERE: The old quay.'],
      expected: [],
    },
    {
      name: 'no words that have marks of their own',
      lines: ['RUIZ: “We sail.”', 'OBI: “Nobody sails.”', 'RUIZ: We do.', 'OBI: “Not today.”'],
      expected: ['We do.'],
    },
    { name: 'no line of one speaker alone', lines: ['RUIZ: We sail.', 'RUIZ: At noon.', 'OBI: No.'], expected: [] },
  ])('finds $name', ({ lines, expected }) => {
    expect(wordsIn(lines)).toEqual(expected);
  });
});
