import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuoted } from '../../../../scripts/pipeline/quotes/find-quoted.ts';
import { joinParagraphs } from '../../../../scripts/pipeline/quotes/join-paragraphs.ts';
import { paragraphsOf } from '../paragraphs.ts';

const wordsIn = (text: string): string[] =>
  paragraphsOf(text).flatMap((block, index) =>
    findQuoted(text, block, index).map(({ start, end }) => text.slice(start, end)),
  );

describe('findQuoted', () => {
  test.each([
    { name: 'curly marks', text: 'Ruiz said, “It works.” Then “no.”', expected: ['It works.', 'no.'] },
    { name: 'straight marks', text: 'Ruiz said, "It works." Then "no."', expected: ['It works.', 'no.'] },
    {
      name: 'doubled single marks',
      text: "''It works,'' Ruiz said. ``No,'' Obi said.",
      expected: ['It works,', 'No,'],
    },
    {
      name: 'single marks as the outer pair',
      text: '‘It doesn’t work,’ said Ruiz. ‘The crew’s tired.’',
      expected: ['It doesn’t work,', 'The crew’s tired.'],
    },
    { name: 'straight single marks', text: "'It doesn't work,' said Ruiz.", expected: ["It doesn't work,"] },
    { name: 'angle marks', text: 'Ruiz : « Non. »', expected: ['Non.'] },
    {
      name: 'a straight mark that lost the space before it',
      text: 'Ruiz spoke of"crews who call it \'a good port\', and mean it." He left.',
      expected: ["crews who call it 'a good port', and mean it."],
    },
    { name: 'no quote behind a stray mark in a word', text: 'Ruiz"s port is open. Obi said "no."', expected: ['no.'] },
    { name: 'low and high marks', text: '„Es geht“, sagte Ruiz.', expected: ['Es geht'] },
    {
      name: 'one kind of mark closing what another opened',
      text: 'Ruiz said, “It works," and left.',
      expected: ['It works,'],
    },
    {
      name: 'single marks inside double ones',
      text: '“They said ‘no’ to us,” Ruiz said.',
      expected: ['They said ‘no’ to us,'],
    },
    {
      name: 'double marks inside double ones',
      text: '“They said “no” to us,” Ruiz said.',
      expected: ['They said “no” to us,'],
    },
    {
      name: 'feet and inches inside a quote',
      text: `"I'm 6'7" and it's 7' 3 1/4" up," Ruiz said. "I'm 6'2"."`,
      expected: [`I'm 6'7" and it's 7' 3 1/4" up,`, `I'm 6'2".`],
    },
    {
      name: 'a quote that ends in feet and a number',
      text: `"He's 6'7" she said. "Tall."`,
      expected: ["He's 6'7", 'Tall.'],
    },
    {
      name: 'an opening mark that points the wrong way, glued to the comma before it',
      text: 'Ruiz said,”It works.” Obi replied:”No.” So it is.',
      expected: ['It works.', 'No.'],
    },
    {
      name: 'a closing mark that points the wrong way behind a space',
      text: '“They say, ‘no.’ “ Ruiz said. “It works, “ said Obi.',
      expected: ['They say, ‘no.’', 'It works,'],
    },
    {
      name: 'an opening mark that points the wrong way, with a space behind it',
      text: 'Ruiz said,” It works and it will.” Obi left.',
      expected: ['It works and it will.'],
    },
    {
      name: 'a closing mark behind a comma whose partner was lost',
      text: 'It works,” Ruiz said. “It will,” said Obi.',
      expected: ['It will,'],
    },
    { name: 'inches of something', text: `"We had 14" of snow," Ruiz said.`, expected: ['We had 14" of snow,'] },
    {
      name: 'curly marks for inches',
      text: '“It’s 6’2” if it’s an inch,” Ruiz said.',
      expected: ['It’s 6’2” if it’s an inch,'],
    },
    { name: 'two commas for a low mark', text: ",,It works,'' Ruiz said. ,,Yes.''", expected: ['It works,', 'Yes.'] },
    { name: 'acute accents', text: '´It works,´ Ruiz said.', expected: ['It works,'] },
    { name: 'a low single mark and a high one', text: '‚It works,‘ Ruiz said.', expected: ['It works,'] },
    {
      name: 'an opening single mark turned the wrong way',
      text: '’It works,’ Ruiz said of the ’90s.',
      expected: ['It works,'],
    },
    {
      name: 'what is left out on both sides',
      text: '‘Rock ’n’ roll’s dead,’ Ruiz said. ‘Yes.’',
      expected: ['Rock ’n’ roll’s dead,', 'Yes.'],
    },
    {
      name: 'a word cut short before another',
      text: "Ruiz said that 'nobody's takin' it off 'em'.",
      expected: ["nobody's takin' it off 'em"],
    },
    { name: 'three straight single marks', text: "'''It works,''' Ruiz said.", expected: ['It works,'] },
    {
      name: 'single marks that close inside doubled ones',
      text: "''They said 'no''' was all. ''Yes.''",
      expected: ["They said 'no'", 'Yes.'],
    },
    {
      name: 'low marks and a closing mark behind a space',
      text: '„It works, “ Ruiz said. „Yes.“',
      expected: ['It works,', 'Yes.'],
    },
    { name: 'low marks side by side', text: '„It works.“„No,“ Ruiz said.', expected: ['It works.', 'No,'] },
    { name: 'corner marks', text: '「It works,」 Ruiz said.', expected: ['It works,'] },
    { name: 'a grave accent and an apostrophe', text: "Ruiz said, `It works,' and left.", expected: ['It works,'] },
    {
      name: 'single marks around the apostrophe of a plural',
      text: '‘The crews’ boats are old,’ said Ruiz. ‘We wait.’',
      expected: ['The crews’ boats are old,', 'We wait.'],
    },
    {
      name: 'straight single marks around the apostrophe of a plural',
      text: "'The crews' boats are old,' said Ruiz. 'We wait.'",
      expected: ["The crews' boats are old,", 'We wait.'],
    },
    {
      name: 'single marks that close behind an “s”, though another quote follows',
      text: 'The ‘bosses’ left, and ‘nobody came,’ said Ruiz.',
      expected: ['bosses', 'nobody came,'],
    },
    {
      name: 'words that leave out their beginning',
      text: 'Rock ‘n’ roll and how ‘bout it, said Ruiz, ‘nobody came.’',
      expected: ['nobody came.'],
    },
    {
      name: 'single marks around a plural in the midst of a sentence',
      text: 'Ruiz said ‘the owners’ plan is bad’ and left. ‘We wait.’',
      expected: ['the owners’ plan is bad', 'We wait.'],
    },
    {
      name: 'single marks that close behind a plural and its comma',
      text: '‘The boats are the crews’,’ said Ruiz, ‘not the owners’.’',
      expected: ['The boats are the crews’,', 'not the owners’.'],
    },
    {
      name: 'single marks around words cut short',
      text: '‘Nothin’ doin’,’ said Ruiz. ‘We’re goin’ home.’',
      expected: ['Nothin’ doin’,', 'We’re goin’ home.'],
    },
    {
      name: 'angle marks that point inwards',
      text: '»It works«, Ruiz said. ›No‹, said Obi.',
      expected: ['It works', 'No'],
    },
    {
      name: 'marks whose space was lost',
      text: '"It works,"Ruiz said."We wait." Obi said,"No."',
      expected: ['It works,', 'We wait.', 'No.'],
    },
    {
      name: 'marks behind a mark of direction that nobody sees',
      text: "\u202A\"It works,\"\u202C Ruiz said. \u202A''No,'' said Obi.",
      expected: ['It works,', 'No,'],
    },
    {
      name: 'doubled single marks, and not those of a tag',
      text: "<post id=''7'' by=''obi''> ''It works,'' Ruiz said.",
      expected: ['It works,'],
    },
    { name: 'apostrophes', text: 'The crews’ boats didn’t sail in the ’90s.', expected: [] },
    { name: 'inches', text: 'A 5" gun and “a flag.”', expected: ['a flag.'] },
    {
      name: 'a mark that never closes, to the end of its paragraph only',
      text: 'He “said.\n\n“No,” Ruiz said.',
      expected: ['said.', 'No,'],
    },
    { name: 'a closing mark that nothing opened', text: 'He left.” Then “no.”', expected: ['no.'] },
    { name: 'empty marks', text: 'He said “”.', expected: [] },
  ])('finds the words between $name', ({ text, expected }) => {
    expect(wordsIn(text)).toEqual(expected);
  });

  test('gives spans that lie in their paragraph, in order, without overlap, inside their marks', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’',
      '‘',
      "''",
      '``',
      '«',
      '»',
      'word',
      ' ',
      ', ',
      '. ',
      's',
      '\n\n',
      '5',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const [index, block] of paragraphsOf(text).entries()) {
          let end = block.start;
          for (const item of findQuoted(text, block, index)) {
            expect(item.outer.start).toBeGreaterThanOrEqual(end);
            expect(item.start).toBeGreaterThan(item.outer.start);
            expect(item.end).toBeGreaterThan(item.start);
            expect(item.outer.end).toBeGreaterThanOrEqual(item.end);
            expect(item.outer.end).toBeLessThanOrEqual(block.end);
            end = item.outer.end;
          }
        }
      }),
    );
  });

  test('finds in a paragraph what it finds there without its neighbours: a stray mark costs its own paragraph at most', () => {
    const stray = 'A “stray mark opened here.';
    const sound = 'Ruiz said, “It works,” and “no.”';
    expect(wordsIn(`${stray}\n\n${sound}`).slice(1)).toEqual(wordsIn(sound));
  });
});

describe('joinParagraphs', () => {
  const join = (text: string): { chains: string[][]; unbalanced: string[] } => {
    const blocks = paragraphsOf(text);
    const joined = joinParagraphs(
      text,
      blocks,
      blocks.flatMap((block, index) => findQuoted(text, block, index)),
    );
    const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    return { chains: joined.chains.map((chain) => chain.map(words)), unbalanced: joined.unbalanced.map(words) };
  };

  test.each([
    {
      name: 'joins a quote over three paragraphs',
      text: 'Ruiz said: “We left at noon.\n“The sea was calm.\n“Then it was not.”\nObi nodded.',
      expected: { chains: [['We left at noon.', 'The sea was calm.', 'Then it was not.']], unbalanced: [] },
    },
    {
      name: 'keeps a quote that begins its paragraph and lost its closing mark',
      text: '“We left at noon and never came back.\nObi nodded.',
      expected: { chains: [['We left at noon and never came back.']], unbalanced: [] },
    },
    {
      name: 'keeps a quote behind a reporting verb that lost its closing mark',
      text: 'Ruiz said “we left at noon and never came back.\nObi nodded.',
      expected: { chains: [['we left at noon and never came back.']], unbalanced: [] },
    },
    {
      name: 'keeps a quote that goes on behind who spoke and lost its closing mark',
      text: '“We left at noon,” said Ruiz. “When you go, bring lamps and a friend.\nObi nodded.',
      expected: { chains: [['We left at noon,'], ['When you go, bring lamps and a friend.']], unbalanced: [] },
    },
    {
      name: 'but no mark behind words of the article’s own that close with none',
      text: 'Ruiz left at noon. “When she came, Obi had brought a lamp.\nObi nodded.',
      expected: { chains: [], unbalanced: ['When she came, Obi had brought a lamp.'] },
    },
    {
      name: 'joins paragraphs that were put into one line',
      text: 'Ruiz told the Anchor: "We left at noon. "So we had to wait." Obi nodded.',
      expected: { chains: [['We left at noon.', 'So we had to wait.']], unbalanced: [] },
    },
    {
      name: 'parts a quote left open from the next one where both name who speaks',
      text: '“We wait,” Ana Ruiz said. “We have time.\n“We have not,” said Obi.',
      expected: { chains: [['We wait,'], ['We have time.'], ['We have not,']], unbalanced: [] },
    },
    {
      name: 'goes on to the next paragraph where the same person is named again',
      text: '“We wait,” Ana Ruiz said. “We have time.\n“We have boats,” said Ruiz.',
      expected: { chains: [['We wait,'], ['We have time.', 'We have boats,']], unbalanced: [] },
    },
    {
      name: 'joins a quote in single marks over two paragraphs',
      text: "Prof Obi said: 'The sea's rising. It's the third time.\n'Nobody's boat is safe.'\nRuiz nodded.",
      expected: { chains: [["The sea's rising. It's the third time.", "Nobody's boat is safe."]], unbalanced: [] },
    },
    {
      name: 'takes a single mark that nothing goes on from for an apostrophe',
      text: "'Twill be spring, Ruiz said.\n“We left,” said Obi.",
      expected: { chains: [['We left,']], unbalanced: [] },
    },
    {
      name: 'takes a single mark for an apostrophe where a quote opens behind it',
      text: "'Twill be spring, “and soon,” Ruiz said.\n'We left,' said Obi.",
      expected: { chains: [['and soon,'], ['We left,']], unbalanced: [] },
    },
    {
      name: 'goes on behind a caption that parts the paragraphs of a quote',
      text: 'Ruiz said: “We left at noon.\nThe boats in Porto on Monday\n“The sea was calm.”\nObi nodded.',
      expected: { chains: [['We left at noon.', 'The sea was calm.']], unbalanced: [] },
    },
    {
      name: 'goes on behind five captions, and no more',
      text: '“We left at noon.\nA\nB\nC\nD\nE\n“The sea was calm.\nA\nB\nC\nD\nE\nF\n“Then it was not.”',
      expected: { chains: [['We left at noon.', 'The sea was calm.'], ['Then it was not.']], unbalanced: [] },
    },
    {
      name: 'goes on behind two captions where the marks are single ones',
      text: "Obi said: 'We left at noon.\nThe boats (left)\nThe pier in Porto\n'The sea was calm.'\nRuiz nodded.",
      expected: { chains: [['We left at noon.', 'The sea was calm.']], unbalanced: [] },
    },
    {
      name: 'does not go on behind a paragraph of the article’s own',
      text: 'Ruiz said: “We left at noon.\nObi disagreed.\n“We did not.”',
      expected: { chains: [['We left at noon.'], ['We did not.']], unbalanced: [] },
    },
    {
      name: 'joins the paragraphs of a quote that were set in one line',
      text: '"We left," said Ruiz. "But the sea was calm. "Then it was not." She nodded.',
      expected: { chains: [['We left,'], ['But the sea was calm.', 'Then it was not.']], unbalanced: [] },
    },
    {
      name: 'joins a quote in single marks that quotes somebody else',
      text: "'I wrote, “Do we sail?”. And we did.\n'The sea was calm,' said Ruiz.",
      expected: { chains: [['I wrote, “Do we sail?”. And we did.', 'The sea was calm,']], unbalanced: [] },
    },
    {
      name: 'sets a stray mark apart from the quote behind it',
      text: 'The boat “Rosa sank. “We saw it,” said Obi.',
      expected: { chains: [['We saw it,']], unbalanced: ['Rosa sank.'] },
    },
    {
      name: 'sets a stray mark apart',
      text: 'The boat “Rosa sank.\nObi said, “Yes, it did.”',
      expected: { chains: [['Yes, it did.']], unbalanced: ['Rosa sank.'] },
    },
    {
      name: 'leaves two closed quotes of neighbouring paragraphs apart',
      text: '“We left at noon.”\n“We did not.”',
      expected: { chains: [['We left at noon.'], ['We did not.']], unbalanced: [] },
    },
  ])('$name', ({ text, expected }) => {
    expect(join(text)).toEqual(expected);
  });
});
