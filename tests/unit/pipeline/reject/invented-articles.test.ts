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
  {
    name: 'an American sports page with feet and inches',
    text: `Osgood towers over rivals at state meet

HARLOW FALLS, Minn. -- At 6'7", Trey Osgood has to duck under the door of the Pioneers' locker room, which is 6'4" and has a sign that says "Watch Your Head, Rook."

On Saturday he cleared 7' 3 1/4" to win the high jump, a quarter-inch better than the mark set in '88.

"I'm 6'7" and people think it's easy," Osgood said. "It ain't easy. You've got a bar the width of your thumb and 14" of foam that feels like concrete."

Coach Bev Tolliver, herself 5'2", said she'd "never had one like him" in 30 years. "He asked me, 'Coach, what's the record?' and I told him 7'3" even," she said. "He says, 'Then put it at 7'3" and a quarter.'"

The 5" rain that fell overnight had soaked the apron. The 12'-wide runway was swept with brooms.

The T-shirts on sale at the concession stand read "How's the Weather Up There?" and cost $15.

"My mom bought, like, 20 of 'em," Osgood said.`,
    quotes: [
      "I'm 6'7\" and people think it's easy,",
      "It ain't easy. You've got a bar the width of your thumb and 14\" of foam that feels like concrete.",
      'never had one like him',
      "He asked me, 'Coach, what's the record?' and I told him 7'3\" even,",
      "He says, 'Then put it at 7'3\" and a quarter.'",
      "My mom bought, like, 20 of 'em,",
    ],
    rejected: ['Watch Your Head, Rook.', "How's the Weather Up There?"],
  },
  {
    name: 'a British column in single marks with much cut short',
    text: `'Not cricket': fury as umpire stops play for hedgehog

The second day at Slaughter Green ended in uproar after umpire Basil Thwaite stopped play for a hedgehog.

Visiting captain Imran Holroyd, who was on 99, called the decision 'bonkers'. 'I've had bad light, I've had rain, I've had a lad's phone go off,' he said. 'I've never had a hedgehog.'

The laws of cricket, Mr Thwaite pointed out, allow an umpire to stop play when conditions are 'dangerous or unreasonable'. 'It was unreasonable,' he said. 'It would not move.'

The animal, since christened 'Prickles', was carried off at ten past five to cries of 'Well left!' from the boundary.

Mr Holroyd was out first ball after the resumption. He says he isn't bitter. 'The boys'll have a laugh about it. In the '90s we'd have played round it.'`,
    quotes: [
      'bonkers',
      "I've had bad light, I've had rain, I've had a lad's phone go off,",
      "I've never had a hedgehog.",
      'dangerous or unreasonable',
      'It was unreasonable,',
      'It would not move.',
      'Well left!',
      "The boys'll have a laugh about it. In the '90s we'd have played round it.",
    ],
    rejected: ['Prickles'],
  },
  {
    name: 'a column of what nobody said',
    text: `Why we should all be late more often

OPINION

Imagine walking into your boss's office and saying, "I was watching a heron." You would be laughed at. You can't just say "time ran away" any more; the phone in your pocket knows better.

My grandmother had a proverb: "The early bird is tired by noon." In Italian they say "chi va piano va sano," who goes slowly goes well.

Psychologist Irmgard Stolle, who studies punctuality, told me that lateness is "a language." "Some people are saying 'I am important,' some are saying 'I am afraid,'" she said. "And a few are saying 'There was a heron.'"

Nobody ever lay on a deathbed and thought, "I wish I'd caught the 7:42." And yet we run. If somebody asks "Where are you?" we are in the bath.

So let's bring back the shrug. As the old song goes, "there's no such thing as late, there's only after."`,
    quotes: [
      'a language.',
      "Some people are saying 'I am important,' some are saying 'I am afraid,'",
      "And a few are saying 'There was a heron.'",
    ],
    rejected: [
      'I was watching a heron.',
      'time ran away',
      'The early bird is tired by noon.',
      'chi va piano va sano,',
      "I wish I'd caught the 7:42.",
      'Where are you?',
      "there's no such thing as late, there's only after.",
    ],
  },
  {
    name: 'a business page with buttons, searches and code names',
    text: `Regulator fines Lumora over 'dark patterns'

The consumer regulator fined app maker Lumora 30 million euros on Tuesday for using "dark patterns" — design tricks that push people into choices they would not otherwise make.

Users who clicked "Cancel" were shown a page headed "Are You Sure You Want to Lose Everything?" with one button, "Stay," in green.

"It took one complainant 23 clicks to leave," said commissioner Bríd Nic Eoin. "One of those clicks was on a picture of a crying otter."

Typing "how to delete Lumora" into a search engine brought up an advertisement for Lumora.

An internal project, code-named "Velcro," was meant to raise what the company called "stickiness," according to the decision.

In an email, Lumora said it "respectfully disagrees" with the fine and would appeal. It said the otter was "never intended to cause distress."

Under the new law a "gatekeeper" is a firm with more than 45 million users.`,
    quotes: [
      'It took one complainant 23 clicks to leave,',
      'One of those clicks was on a picture of a crying otter.',
      'stickiness,',
      'respectfully disagrees',
      'never intended to cause distress.',
    ],
    rejected: [
      'dark patterns',
      'Cancel',
      'Are You Sure You Want to Lose Everything?',
      'Stay,',
      'how to delete Lumora',
      'Velcro,',
      'gatekeeper',
    ],
  },
];

test.each(articles)('$name: what is somebody’s words is kept, and what is nobody’s left out', (article) => {
  const bytes = new TextEncoder().encode(article.text);
  const { converted } = convertSeed({ file: 'invented.txt', bytes, sidecar: null });
  expect(converted?.quotes.flatMap(({ segments }) => segments.map(({ text }) => text))).toEqual(article.quotes);
  expect(converted?.rejected.map(({ text }) => text)).toEqual(article.rejected);
});
