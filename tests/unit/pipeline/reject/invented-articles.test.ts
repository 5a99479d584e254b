/**
 * Whole articles of several countries and pages, invented, with what a careful reader would say of each stretch between
 * marks: somebody’s words, however few, or nobody’s.
 */
import { expect, test } from 'vitest';
import { convertSeed } from '../../../../scripts/pipeline/index.ts';

interface Sorted {
  readonly name: string;
  readonly text: string;
  readonly quotes: readonly string[];
  readonly rejected: readonly string[];
}

const articles: readonly Sorted[] = [
  {
    name: 'a British court report in single marks',
    text: `Ferry captain in court over crash

A ferry captain who ran aground with 40 passengers had drunk ‘the best part of a bottle’ of rum, a court has heard.

Colin Tapsell, 58, of Marlhaven, was at the wheel of the ‘Lady Agnes’ when she struck the pier at Dunnet in March. He denies endangering life.

Prosecutor Priya Nairn QC told the jury that Tapsell had shown ‘a total disregard’ for those on board. ‘He was singing,’ she said. ‘Witnesses will tell you he sang “The Drunken Sailor” twice.’

Derek ‘Dizzy’ Pallant, a deckhand, told the court that the crew used a so-called ‘dry log’ to hide what was drunk. The log, known to the men as the ‘bible’, has not been found.

You may ask, ‘Why did nobody speak up?’ Mr Pallant said he had been ‘scared stiff’.

Tapsell, whose memoir ‘Forty Years Before the Wheel’ came out in 2011, described the evidence as ‘fantasy’. The trial continues.`,
    quotes: [
      'the best part of a bottle',
      'a total disregard',
      'He was singing,',
      'Witnesses will tell you he sang “The Drunken Sailor” twice.',
      'scared stiff',
      'fantasy',
    ],
    rejected: ['Lady Agnes', 'Dizzy', 'dry log', 'bible', 'Why did nobody speak up?', 'Forty Years Before the Wheel'],
  },
  {
    name: 'an Indian page on cinema',
    text: `Monsoon film opens to full houses in Devgarh

Director Sunita Rao’s “Seven Nights of Rain” opened on Friday to full houses in Devgarh and to what one exhibitor called “madness” at the box office.

The film, based on the novel “The Clerk of Kalyanpur,” follows a clerk who is told that he is “surplus”. Rao said she had read the book “in one sitting” on a night train.

Its lead, Arjun “Bittu” Malhotra, first appeared in “The Tea Stall” and later sang “Come Back, Monsoon” in a musical. He said the role was “a gift”.

Critics were less kind. The Devgarh Courier found it “long, loud and wet”. The “first day, first show” crowd did not mind. The word “monsoon”, one fan reminded me, means “season” in Arabic.

“We will dance even if the roof leaks,” said Meena Pillai, who leads a fan club called “Bittu’s Army.”`,
    quotes: [
      'madness',
      'surplus',
      'in one sitting',
      'a gift',
      'long, loud and wet',
      'We will dance even if the roof leaks,',
    ],
    rejected: [
      'Seven Nights of Rain',
      'The Clerk of Kalyanpur,',
      'Bittu',
      'The Tea Stall',
      'Come Back, Monsoon',
      'first day, first show',
      'monsoon',
      'season',
      'Bittu’s Army.',
    ],
  },
  {
    name: 'an African report on science and a vote',
    text: `Lake scientists warn of a dead zone

Scientists at Kitale Lake say a “dead zone” without oxygen has doubled in ten years and that fishing there is “finished”.

Dr Wanjiru Achieng, who runs the “Blue Line” survey, said the loss was “faster than anything on record”. Her team lowers a probe, nicknamed “the Heron”, to the bed of the lake each month.

The county assembly voted “no” on a ban on nets in May. Its speaker, Moses Kiptoo, dismissed the survey as “foreign noise”. He has since asked for what he termed “a fresh look”.

On the shore at Luanda Point stands the fishermen’s hall, whose motto, “Water before gold”, is painted in red. A “wait and see” policy suits nobody there. “We are burying a lake,” said Akinyi Odhiambo, who has mended nets for 30 years.`,
    quotes: [
      'dead zone',
      'finished',
      'faster than anything on record',
      'foreign noise',
      'a fresh look',
      'We are burying a lake,',
    ],
    rejected: ['Blue Line', 'the Heron', 'no', 'Water before gold', 'wait and see'],
  },
  {
    name: 'an opinion piece on sport',
    text: `The lost art of standing still

Ask any coach and you will hear about “intensity”. The modern game has a “high press” religion, and its priests wear headsets.

Some readers will say, “Here he goes again.” Let them. When Rovers beat Albion, the match programme called it “the day football woke up”. I called it running.

The so-called “false nine” is neither false nor a nine. A “number ten” shirt once meant leisure. The late Bert Olorun, author of “Standing Still”, told anyone who asked that a midfielder should “never sweat before noon”.

He would shrug at the data sheets, as if to say, “Who counts the ideas?”`,
    quotes: ['intensity', 'the day football woke up', 'never sweat before noon'],
    rejected: [
      'high press',
      'Here he goes again.',
      'false nine',
      'number ten',
      'Standing Still',
      'Who counts the ideas?',
    ],
  },
];

test.each(articles)('$name: what is somebody’s words is kept, and what is nobody’s left out', (article) => {
  const bytes = new TextEncoder().encode(article.text);
  const { converted } = convertSeed({ file: 'invented.txt', bytes, sidecar: null });
  expect(converted?.quotes.flatMap(({ segments }) => segments.map(({ text }) => text))).toEqual(article.quotes);
  expect(converted?.rejected.map(({ text }) => text)).toEqual(article.rejected);
});
