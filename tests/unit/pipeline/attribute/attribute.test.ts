import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../../../../scripts/pipeline/analyse-article.ts';
import { paragraphsOf } from '../paragraphs.ts';

const speakersOf = (text: string): (string | null)[] =>
  analyseArticle(text, paragraphsOf(text), null, (name) => name).quotes.map(({ speaker }) => speaker?.name ?? null);

describe('whose words they are', () => {
  test.each([
    {
      name: 'who speaks for a body that a noun tells the kind of',
      text: 'Ana Ruiz of shipbuilders Orsa Marine said: “It is late.” Thomas Becker from the campaign group Clean Tides said it was “very late”.',
      expected: ['Ana Ruiz', 'Thomas Becker'],
    },
    {
      name: 'who is named between commas with where he is from',
      text: 'One particular fan, Thomas Becker from New Porto, told the Post, “It is late.”',
      expected: ['Thomas Becker'],
    },
    {
      name: 'nobody whom the reports told of that suggest more',
      text: 'Thomas Becker had been “battling severe storms” and early reports suggest he sailed.',
      expected: [null],
    },
    {
      name: 'whoever the sentence goes by, not who gave something',
      text: 'Thomas Becker gave his blessing in a “personal call to the skipper,” according to Ana Ruiz.',
      expected: ['Ana Ruiz'],
    },
    {
      name: 'who could be seen singing',
      text: '“The sea is wide and the boats are few,” Ana Ruiz could be seen singing.',
      expected: ['Ana Ruiz'],
    },
    {
      name: 'who is engaged to another, and not the other',
      text: 'Mr Obi, engaged to pilot Jessica Quern, 31, said: “It is late.”',
      expected: ['Obi'],
    },
    {
      name: 'nobody alone, where two spoke whose ages are told',
      text: 'Thomas Becker, 40, and Ana Ruiz, 31, said: “It is late.” Rosa Vane met Thomas Becker, 40, and Ana Ruiz, 31, said: “It is not.”',
      expected: [null, 'Ana Ruiz'],
    },
    {
      name: 'who paid tribute',
      text: 'Maria Oliveira died on Monday. Her husband, the pilot Thomas Becker, paid tribute to her “courage and endless wit”.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'who said, behind an age, that somebody else is to do it',
      text: 'Rosa Vane came.\n“It was late”: Thomas Becker (pictured), 45, said Rosa Vane is going to sail.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'who plays a part, the second comma forgotten',
      text: 'Rosa Vane is a part in a play. “We sail on,” Ana Ruiz, who plays Rosa Vane in Harbour said on Monday.',
      expected: ['Ana Ruiz'],
    },
    {
      name: 'nobody of whom it is said that people needed to read',
      text: 'Scolding mate Thomas Becker for his remarks, Ruiz said he needed a chart, while sailors needed to read “a book of sins” to know the port. Ana Ruiz left.',
      expected: ['Ana Ruiz'],
    },
    {
      name: 'a party, on the day it spoke',
      text: 'The PTO on Monday lashed out at Ana Ruiz over her remark that sailors have “demonic wishes”. The PTO came down on Ana Ruiz over a letter, saying she sees a “dark harbour”.',
      expected: ['PTO', 'PTO'],
    },
    {
      name: 'the party, and not the committee that it says should ponder',
      text: 'Following Ana Ruiz’s claims, the PTO hit back, saying the Harbour Working Committee should ponder whether it was left with any “working hand” at all. The PTO left.',
      expected: ['PTO'],
    },
    {
      name: 'who answers by a verb and its particle, in the present as in the past',
      text: '“It is late,” Ana Ruiz shoots back. “It is not,” Thomas Becker weighs in. “It is,” Rosa Vane shot back.',
      expected: ['Ana Ruiz', 'Thomas Becker', 'Rosa Vane'],
    },
    {
      name: 'who is named behind the last paragraph of them, and not in the paragraph before',
      text: 'Rosa Vane confirmed that the port will open.\n“We hope it will be soon, and not in May.\n“We wait for it.” – Thomas Becker',
      expected: ['Thomas Becker'],
    },
    {
      name: 'who called it so in what stands in brackets',
      text: 'After a speech from Ana Ruiz of the HPA (where she tore it up, describing it as a “notice of doom” for the port), Thomas Becker left.',
      expected: ['Ana Ruiz'],
    },
    {
      name: 'the First Minister, who then answered',
      text: 'First Minister Ana Ruiz came. “It is late,” Thomas Becker said.\nThe First Minister then responded: “It is not.”',
      expected: ['Thomas Becker', 'Ana Ruiz'],
    },
    {
      name: 'who also believes',
      text: 'Orsa Coast shooter, Ana Ruiz also believes this cup is a great way to showcase “not just strong boats, but strong crews.”',
      expected: ['Ana Ruiz'],
    },
    {
      name: 'nobody alone, where two ministers spoke',
      text: 'First Ministers Ana Ruiz and Thomas Becker came.\nThe Ministers said: “It is late.”',
      expected: [null],
    },
    {
      name: 'quotes that two single marks close, or two marks open',
      text: '“It is late,’’ Ana Ruiz recalled. Thomas Becker said: ““It was late, and it is.”',
      expected: ['Ana Ruiz', 'Thomas Becker'],
    },
    {
      name: 'who expects that another comes back, given what he has',
      text: 'Denis Vane does not stay and expects Thomas Becker to come back given he “has unfinished business”.',
      expected: ['Denis Vane'],
    },
    {
      name: 'councils and families, which British papers make plural',
      text: 'Thomas Becker left. “It is late,” he said. The council say it is “safe and open”.',
      expected: ['Thomas Becker', null],
    },
    {
      name: 'who described what was printed elsewhere',
      text: 'They had their apology, which was printed in a paper, described by Rosa Vane last week as “cowardly words”.',
      expected: ['Rosa Vane'],
    },
    {
      name: 'who reflected after the final',
      text: 'Manager Thomas Becker was on that team and after the final reflected on his new role.\n“Nothing beats playing.”',
      expected: ['Thomas Becker'],
    },
    {
      name: 'who leads a council, named without a comma',
      text: 'Deputy leader of Porto Council Cllr Rosa Vane said: “It is late.”',
      expected: ['Rosa Vane'],
    },
    {
      name: 'who is named behind what he was one of',
      text: 'Another one of the day’s participants, Porto Chamber of Commerce CEO Thomas Becker, reflected on it, saying: “It is late.”',
      expected: ['Thomas Becker'],
    },
    {
      name: 'a surname that is a word, before a verb of thinking',
      text: '“It is late,” said Denis Ring.\nRing believes that Thomas Becker will stay.\n“I think it is a good time.”',
      expected: ['Denis Ring', 'Denis Ring'],
    },
    {
      name: 'who told of what the police had been responding to',
      text: 'Mr Thomas Becker said it was good to hear Rosa Vane and was aware Porto Watch had been responding to it.\n“A few months ago, we closed.”',
      expected: ['Thomas Becker'],
    },
    {
      name: 'who stood up and shouted in what another tells',
      text: 'Rosa Vane prosecuting said as his cousin was led out, Thomas Becker stood up and shouted: “I know your faces.”',
      expected: ['Thomas Becker'],
    },
    {
      name: 'a body that is named with where it is',
      text: 'The Committee for Harbour Freedom in Outer Quern denounced it as “late and wrong”.',
      expected: ['Committee for Harbour Freedom'],
    },
    {
      name: 'two who speak in turn, where nothing says so',
      text: '“I ran it better,” Rosa Vane said.\n“You ran it aground,” said Thomas Becker.\n“Once.”\n“Twice. Once each year.”',
      expected: ['Rosa Vane', 'Thomas Becker', 'Rosa Vane', 'Thomas Becker'],
    },
    {
      name: 'the one who spoke last, where the paragraphs are long',
      text: '“I ran it better,” Rosa Vane said, and she told them how the port had been closed for ten days in May.\n“It was late,” said Thomas Becker, who had been the master of the harbour board for years.\n“It was over.”',
      expected: ['Rosa Vane', 'Thomas Becker', 'Thomas Becker'],
    },
    {
      name: 'whose statement it was that went on',
      text: 'In a statement, Rosa Vane said the port would be “late”. The statement went on: “It remains a port.”',
      expected: ['Rosa Vane', 'Rosa Vane'],
    },
    {
      name: 'whose letter continued in the next paragraph',
      text: 'In a letter, Rosa Vane told the crew they had “grown”.\n“It is a hard message,” the letter continued.',
      expected: ['Rosa Vane', 'Rosa Vane'],
    },
    {
      name: 'nobody named, where a letter speaks that nobody was said to write',
      text: '“It is late,” Rosa Vane said of the plan.\n“It is over,” the letter said.',
      expected: ['Rosa Vane', null],
    },
    {
      name: 'who vowed the words, and not the log',
      text: 'Rosa Vane, who came on a vow to “open the port,” insists the log was lost.',
      expected: ['Rosa Vane'],
    },
    {
      name: 'who could be heard saying them',
      text: 'Rosa Vane sat in. “Ask them,” she could be heard saying.',
      expected: ['Rosa Vane'],
    },
    {
      name: 'somebody else, who is the subject of the sentence before',
      text: '“We wave,” Thomas Becker said. Asked the same, Ana Ruiz laughed. “With what hands?”',
      expected: ['Thomas Becker', 'Ana Ruiz'],
    },
    {
      name: 'who wrote it, and not the complaint that passes it on',
      text: 'Thomas Becker came. He wrote, “It is done,” the complaint states.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'not who said nothing',
      text: 'She laughed and said, “You will be bored!” Thomas Becker said nothing.',
      expected: [null],
    },
    {
      name: 'who says it between a comma and a colon',
      text: 'Thomas Becker came. The lesson, says Becker: “Come early.”',
      expected: ['Thomas Becker'],
    },
    {
      name: 'who is named behind “a pilot named”',
      text: 'My teacher, a pilot named Ana Ruiz, handed me a rope and said, “Nobody leaves.”',
      expected: ['Ana Ruiz'],
    },
    {
      name: 'not whom the words speak of by the given name, in the paragraph below',
      text: 'Ana Ruiz once told Thomas Becker that he rows “like a clock”.\n“Ana is a poet. I row because I forget.”',
      expected: ['Ana Ruiz', null],
    },
    {
      name: 'nobody named, where a spokesman or members of a body speak',
      text: 'A spokesman for the Harbour Board said it was “late”.\nMembers of the Harbour Board said it was “early”.',
      expected: [null, null],
    },
    {
      name: 'not the board that somebody of an unknown name is of',
      text: 'Rod Quernby of the Harbour Board said it was “late”.',
      expected: [null],
    },
    {
      name: 'nobody told to do it, nor the emails that show it',
      text: 'State inspectors were told to “stop counting”, according to emails obtained by the court.',
      expected: [null],
    },
    {
      name: 'who wrote a caption',
      text: 'Ana Ruiz came. “It is late,” Ruiz captioned a photo.',
      expected: ['Ana Ruiz'],
    },
    {
      name: 'lines of a transcript',
      text: 'The hearing began with Rep. Ana Ruiz and Thomas Becker.\nRUIZ: “When did you know?”\nBECKER: “I never knew.”',
      expected: ['Ana Ruiz', 'Thomas Becker'],
    },
    {
      name: 'a post quoted whole',
      text: 'Ana Ruiz posted on Monday: “The harbour is closed. Stay home.”',
      expected: ['Ana Ruiz'],
    },
    {
      name: 'another post by the same hand',
      text: 'Maria Oliveira came.\n“The harbour is closed,” another post by Oliveira read.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'a letter and who wrote it',
      text: 'Thomas Becker came.\n“The harbour is beyond repair,” Becker’s letter said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'a statement that names nobody',
      text: 'Thomas Becker came.\n“The harbour is beyond repair,” the statement read.',
      expected: [null],
    },
    {
      name: 'the lawyer, and not whose lawyer it is',
      text: 'Maria Oliveira came. Her lawyer called the plan “late.”',
      expected: [null],
    },
    {
      name: 'the speaker, not whoever is addressed in the quote round these words',
      text: 'Thomas Becker came.\nwhen you call a man ‘late,’ it hurts,” Becker said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'what somebody reports of another',
      text: 'Maria Oliveira and Thomas Becker met. Becker reminded the jury that she had called him “a fool.”',
      expected: ['Thomas Becker'],
    },
    {
      name: 'who smiled when asked',
      text: 'Asked about the plan, Thomas Becker smiled. “No comment,” he said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'the subject of the clause that goes on, not of the sentence',
      text: 'Thomas Becker left after Maria Oliveira rose and blamed the storm on “idle hands.”',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'whoever the last verb of saying has for its subject',
      text: 'Thomas Becker plans to sail at noon, Maria Oliveira said, adding, “We stay.”',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'two speakers of one sentence',
      text: 'After Maria Oliveira said the fleet should “stay in port,” Thomas Becker said: “We sail.”',
      expected: ['Maria Oliveira', 'Thomas Becker'],
    },
    {
      name: 'the writer of a letter named behind it',
      text: 'Thomas Becker came. In his letter, James Obi wrote that the harbour, as all could see from the hill, was long “beyond repair.”',
      expected: ['James Obi'],
    },
    {
      name: 'who is named between commas behind a word for kin or neighbours',
      text: 'Maria Oliveira came. Her neighbour, the harbour pilot Thomas Becker, said it was “late.”',
      expected: ['Thomas Becker'],
    },
    {
      name: 'who is named behind an office, though the verb follows later',
      text: 'The minister, Thomas Becker, is understood to have described the plan as “late.”',
      expected: ['Thomas Becker'],
    },
    {
      name: 'none of two who are named behind a plural',
      text: 'The pilots, Maria Oliveira and Thomas Becker, said it was “late.”',
      expected: [null],
    },
    {
      name: 'who is named behind an office and whose party it is',
      text: 'The village’s mayor, Labour’s Thomas Quernby, called the plan “jaw-dropping”.',
      expected: ['Thomas Quernby'],
    },
    {
      name: 'whoever labelled it',
      text: 'Thomas Becker labelled the tour “a photo op with gumboots”.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'not the agency in brackets',
      text: 'Quernby, July 17 (QTN) The high court pulled up the council, saying the quay had become a “death trap”.',
      expected: [null],
    },
    {
      name: 'whose verdict it was',
      text: 'Thomas Becker came.\n“Second best all night,” was Becker’s verdict.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'how somebody put it',
      text: '“Nobody rang. Nobody came” is how Thomas Becker put it.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'one who is two things',
      text: '“It is late,” said his lifelong friend and bandmate Thomas Becker.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'none of a bench',
      text: 'A bench of Justices Maria Oliveira and Thomas Becker asked: “Why so late?”',
      expected: [null],
    },
    {
      name: 'who is named between commas with a party in brackets',
      text: 'The senator, Maria Oliveira (Greens), promised an inquiry: “We will look.”',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'who holds an office in a body, named behind commas or a dash of which the last is missing',
      text: 'Welcoming the lamps, Ana Ruiz, Head Ports & Tides, Orsa Bank said “it is late.”\nSpeaking on the lamps Denis Vane, Director & Head of Tidal Services Orsa Lamps said “it is later.”\nRosa Quernby, CEO, Harbour General Lamps said: “It was late.”\nThomas Becker, Director - Orsa Lamps said, “It was not.”',
      expected: ['Ana Ruiz', 'Denis Vane', 'Rosa Quernby', 'Thomas Becker'],
    },
    {
      name: 'nobody, rather than the body in which somebody unknown holds an office',
      text: '“It is late,” Brisk Orsavale, Assistant Director, Harbour Department told The Orsa Anchor.',
      expected: [null],
    },
    {
      name: 'a body behind somebody whom its letter was for, and one who is called like an office',
      text: 'In a letter to Ana Ruiz, director of the Tide Club, the Harbour Board said it was “sad and late”.\nDenis Vane came. Denis Vane, Thomas Sexton said, has made a “strange and late lamp”.',
      expected: ['Harbour Board', 'Thomas Sexton'],
    },
    {
      name: 'a body whose letters read as “who”',
      text: '“The lamps are safe,” the WHO said on Monday. Pilots who said it was “late” left.',
      expected: ['WHO', null],
    },
    {
      name: 'who stands before what two dashes part, whoever is listed between them',
      text: '“We had waited at the pier for the lamps,” Thomas Becker -- with pilots Ana Vane and Denis Vane, the Harbour School’s Rosa Quernby, and James Obi -- wrote in their paper.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'nobody of a list between dashes, where several wrote',
      text: 'Thomas Becker and his co-pilots -- Orsa students Ana Vane and Denis Vane, the Harbour School’s Rosa Quernby -- wrote that it was “late and sad”.',
      expected: [null],
    },
    {
      name: 'who reports at the end what “it” suggests',
      text: 'Rosa Quernby came. But it also suggests that the speed of the tides “must be worth it” in terms of lamps, Rosa Quernby said.',
      expected: ['Rosa Quernby'],
    },
    {
      name: 'whose remarks another dismissed',
      text: 'James Obi came. Then he dismissed Rosa Quernby’s “lamp and salt” remarks on Monday.',
      expected: ['Rosa Quernby'],
    },
  ])('$name', ({ text, expected }) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
