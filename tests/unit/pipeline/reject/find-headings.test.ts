import { describe, expect, test } from 'vitest';
import { findQuoted } from '../../../../scripts/pipeline/quotes/find-quoted.ts';
import { findHeadings } from '../../../../scripts/pipeline/reject/find-headings.ts';
import { paragraphsOf } from '../paragraphs.ts';

const said = '“We sail,” Ruiz said. “At noon.”';

describe('findHeadings', () => {
  test.each([
    { name: 'a line between dashes', line: '– ‘Nobody sails’ –', isHeading: true },
    { name: 'a line between dashes, with a full stop a scraper added', line: '– ‘Who sails?’ –.', isHeading: true },
    { name: 'a line in capitals', line: '“NOBODY SAILS”', isHeading: true },
    { name: 'a line in title case', line: '“Nobody Sails From This Harbour.”', isHeading: true },
    { name: 'a line in single marks, where quotes have double ones', line: '‘Nobody sails today.’', isHeading: true },
    { name: 'a line in the marks of the article', line: '“Nobody sails today.”', isHeading: false },
    { name: 'quoted words in a sentence', line: 'Obi heard ‘nobody sails’ twice.', isHeading: false },
    {
      name: 'a long paragraph in single marks',
      line: '‘Nobody sails today, and nobody will sail until the port has paid us all.’',
      isHeading: false,
    },
  ])('$name: $isHeading', ({ line, isHeading }) => {
    const text = `${said}\n${line}`;
    const blocks = paragraphsOf(text);
    const stretches = blocks.flatMap((block, index) => findQuoted(text, block, index));
    expect(findHeadings(text, blocks, stretches).has(1)).toBe(isHeading);
  });

  test('takes what the seed marks as one', () => {
    const text = '‘Nobody sails’ today';
    const blocks = paragraphsOf(text).map((block) => ({ ...block, kind: 'heading' as const }));
    expect([...findHeadings(text, blocks, [])]).toEqual([0]);
  });
});
