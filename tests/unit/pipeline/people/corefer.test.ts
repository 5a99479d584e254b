import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../../../../scripts/pipeline/analyse-article.ts';
import { paragraphsOf } from '../paragraphs.ts';

const speakersOf = (text: string): (string | null)[] =>
  analyseArticle(text, paragraphsOf(text), null, (name) => name).quotes.map(({ speaker }) => speaker?.name ?? null);

describe('who “he” and “she” are', () => {
  test.each([
    {
      name: 'not whom he is about to speak of',
      text: 'Two who came are John Becker and Thomas Obi. James Okello hopes that they stay. First, on Becker he said:\n“He is late.”',
      expected: ['James Okello'],
    },
    {
      name: 'who holds the office whose letters stand in brackets',
      text: 'Orsa Superintendent of Police (SP) Maria Oliveira came. Thomas Becker left. “It is late,” the SP said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'the leader whom the article is about',
      text: 'Chief Executive Maria Oliveira came. “It is late,” she said.\nThe embattled leader also denied claims by Secretary Quern Vane that she was ill: “I am not,” she said.',
      expected: ['Maria Oliveira', 'Maria Oliveira'],
    },
    {
      name: 'who does what the clause before says to another',
      text: 'Syed Mozem Alar, a clerk, said all were late. Thomas Becker said so too.\nVisiting Thomas Becker’s office, he said: “You have closed the port.”',
      expected: ['Syed Mozem Alar'],
    },
    {
      name: 'the only one of a surname who holds the office',
      text: 'Prime Minister Lun Tsien Loo came. A letter of PM Lun’s siblings Mr Lun Tsien Yan and Dr Lun Wai Ting was read. “It is late,” PM Lun said.',
      expected: ['Lun Tsien Loo'],
    },
    {
      name: 'a prime minister without an article',
      text: '“It is late,” Prime Minister Frank Belimara said. Thomas Becker left. “It was,” Prime Minister added.',
      expected: ['Frank Belimara', 'Frank Belimara'],
    },
    {
      name: 'a councillor whose office letters shorten',
      text: 'MEC Sizamela Tolk came. Thomas Becker left. “It is late,” the MEC said.',
      expected: ['Sizamela Tolk'],
    },
    {
      name: 'a prime minister who leads a party too',
      text: 'Prime Minister and Tide Party President Quern Vane came. Thomas Becker left. “It is late,” the prime minister said.',
      expected: ['Quern Vane'],
    },
    {
      name: 'who speaks of another’s words, and not that other',
      text: 'Chief Minister Quernamo spoke. “It is late,” Quernamo said.\nCommenting on former mayor Hurk D Tolkamo’s plea for a ferry, he asked, “Why should we?”\n“It is costly,” he said.',
      expected: ['Quernamo', 'Quernamo', 'Quernamo'],
    },
    {
      name: 'the spokesperson of a party that letters shorten',
      text: '“It is late,” said OTP spokesperson Quern Vane.\nThomas Becker left. “It was,” the OTP spokesperson added.',
      expected: ['Quern Vane', 'Quern Vane'],
    },
    {
      name: 'the cabinet secretary, whom letters shorten',
      text: 'Cabinet Secretary Maria Oliveira came. Thomas Becker left. “It is late,” the CS said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'the brother of a dead man who has the same surname',
      text: 'A warden shot and killed Jon Becker. Friends of Becker came. Becker’s brother, Thomas Becker, asked for calm. “It is late,” Becker said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'the Chief Minister, whose office stands in capitals',
      text: 'Chief Minister Maria Oliveira came. Thomas Becker left. “It is late,” the Chief Minister said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'the Chief Minister, whom letters shorten',
      text: 'Chief Minister Maria Oliveira came. Thomas Becker left. “It is late,” the CM said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'the Prime Minister, whom letters shorten before her name',
      text: 'PM Maria Oliveira came. Thomas Becker left. “It is late,” the prime minister said. “It is,” the PM said. “No,” PM Oliveira said.',
      expected: ['Maria Oliveira', 'Maria Oliveira', 'Maria Oliveira'],
    },
    {
      name: 'nobody where only a deputy or a former one is named',
      text: 'Deputy Chief Minister Maria Oliveira came. “It is late,” the CM said.',
      expected: [null],
    },
    {
      name: 'nobody where a minister of something else is named',
      text: 'Prime Minister Maria Oliveira came. “It is late,” the health minister said.',
      expected: [null],
    },
    {
      name: 'who was spoken of last, however long the words in between',
      text: 'Rosa Vane sells tickets. “I love that boat,” she said. “I was born on it. I was wed on it.\n“They drove here. They drove the long way round.\n“What are we saving?”\nShe stopped, and we watched the lake.\n“It is over,” she said.',
      expected: ['Rosa Vane', 'Rosa Vane'],
    },
    {
      name: 'the subject behind a clause that begins the sentence',
      text: 'Gulnara Vane, a columnist, came. Her mother, Roza, fainted. “I told her, write,” Roza said.\nAsked by a reporter whether she regretted it, the columnist, in cuffs, turned round. “The comma,” she said.',
      expected: ['Roza', 'Gulnara Vane'],
    },
    {
      name: 'a chairman whom a title before her name makes a woman',
      text: 'Thomas Becker left. Committee chairman Puan Sri Hjh Rokiyah Okell called him “late”.\n“How much does it cost?” she asked.',
      expected: ['Rokiyah Okell', 'Rokiyah Okell'],
    },
    {
      name: 'whom the one who spoke had asked',
      text: 'Lesedi Vane came to court. Judge Orlu Becker read on.\n“Was it you?” the judge asked her.\n“It was me,” she said.',
      expected: ['Orlu Becker', 'Lesedi Vane'],
    },
    {
      name: 'whom a question was put to',
      text: 'Rosa Vane came to court. Orlu Becker KC put it to her that it was “all a lie”.\n“It was not,” she replied.',
      expected: ['Orlu Becker', 'Rosa Vane'],
    },
    {
      name: 'whom an interviewer asked, by name',
      text: 'Harbour Radio’s Thomas Becker asked James Obi how high the wall would be. “Ten feet,” he said.',
      expected: ['James Obi'],
    },
    {
      name: 'whom the writer calls by a name',
      text: 'I had James Obi’s name from a man I will call Thomas, who is fifty and mends nets. He does not sing now. “Not at sea,” he said.',
      expected: ['Thomas'],
    },
    {
      name: 'nobody whom the quote itself names',
      text: '“We wait,” Thomas Becker told the crew. His brother Karim drowned.\n“Karim went back,” he said.',
      expected: ['Thomas Becker', 'Thomas Becker'],
    },
    {
      name: 'a sister, and not whose sister she is',
      text: 'Maria Oliveira-Reis felt ill. Oliveira-Reis’ sister, Rosa Reis, drove her home. “I was afraid,” she said.',
      expected: ['Rosa Reis'],
    },
    {
      name: 'the only governor, whose party the article has not told',
      text: 'Gov. Ana Ruiz asked for help.\n“It is late,” the Republican governor said.',
      expected: ['Ana Ruiz'],
    },
    {
      name: 'nobody named where an unnamed woman spoke last',
      text: 'Maria Oliveira arrived. A former player described the port as “late.”\n“We cried,” she said.',
      expected: [null, null],
    },
    {
      name: 'who is introduced last and in full, though another spoke before',
      text: '“We wait,” Thomas Becker said.\nJames Obi, president of the harbour club, has doubts.\n“It is late,” he said.',
      expected: ['Thomas Becker', 'James Obi'],
    },
    {
      name: 'who is presented with an office, though another is the subject',
      text: 'While Thomas Becker had a boat, the crew had none, which troubles James Obi, president of the harbour club.\n“It is late,” he said.',
      expected: ['James Obi'],
    },
    {
      name: 'whoever an inverted verb names behind a body’s name',
      text: '“We wait,” Thomas Becker said.\nThe harbour is closed, noted Harbour Radio’s James Obi.\n“It is late,” he wrote.',
      expected: ['Thomas Becker', 'James Obi'],
    },
    {
      name: 'nobody where one spoke whom nothing tells to be a person',
      text: 'Maria Oliveira arrived.\nQuernby said the harbour was closed.\n“It is late,” she said.',
      expected: [null],
    },
    {
      name: 'the woman of two who are named, where the man speaks',
      text: 'Thomas Becker said Maria Oliveira was late.\n“It was the tide,” she said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'a widow, whatever her given name',
      text: '“We wait,” Thomas Becker said.\n“No more,” said the sailor’s widow James Obi.\n“It is late,” she said.',
      expected: ['Thomas Becker', 'James Obi', 'James Obi'],
    },
    {
      name: 'a woman whose given name men bear too',
      text: 'Robin Okello arrived.\n“It is late,” she said.',
      expected: ['Robin Okello'],
    },
    {
      name: 'a woman whose given name lists give to men, when the pronouns say so',
      text: 'Thomas Oliveira arrived. Oliveira said she was tired. Oliveira said her boat was lost.\n“It is late,” she said.',
      expected: ['Thomas Oliveira'],
    },
    {
      name: 'not a village somebody was in',
      text: 'Thomas Becker dug at the allotment in Quernby Bassett.\n“It is late,” he said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'not a firm by the word before it or its spokeswoman',
      text: 'Maria Oliveira had heard nothing from the ferry operator, Quernby Crossways.\n“It is late,” she said.\nA spokeswoman for Quernby Crossways said it was “late.”',
      expected: ['Maria Oliveira', null],
    },
    {
      name: 'a judge of a name no list knows, who sentenced him',
      text: 'Thomas Becker arrived. Sentencing him, Judge Perpetia Quernby said he had been “cruel.”\nShe told him: “It is late.”',
      expected: ['Perpetia Quernby', 'Perpetia Quernby'],
    },
    {
      name: 'counsel of a name no list knows, who put it to him',
      text: 'Thomas Becker arrived.\nCounsel to the inquiry, Nualith Quernby KC, put it to him that it was late. “You knew?” she asked.',
      expected: ['Nualith Quernby'],
    },
    {
      name: 'the partner who is named between commas, not whose partner he is',
      text: 'Thomas Becker came. Becker left. Becker slept. Becker rowed.\nBecker’s former partner, James Obi, told the court he had been “kept in the dark”. Cross-examined, he admitted: “I should have looked.”',
      expected: ['James Obi', 'James Obi'],
    },
    {
      name: 'who is of an age',
      text: 'Thomas Becker, on loan from the club, was cheered by Maria Oliveira.\n“It is late,” the 20-year-old said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'not the name somebody was born with',
      text: 'Dame Maria Oliveira arrived. Born Rosa Quernby, she left early.\n“It is late,” she said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'not her husband, whatever his given name',
      text: 'Maria Oliveira arrived with her husband, Rhyson Becker, a sailor. “We wait,” Becker said.\n“It is late,” she said.',
      expected: ['Rhyson Becker', 'Maria Oliveira'],
    },
    {
      name: 'nobody where the baker came last, whom the article describes and does not name',
      text: 'Maria Oliveira arrived. “It is late,” she said.\nCompare the baker in my street, who sold me a loaf. “I am sorry,” she said.',
      expected: ['Maria Oliveira', null],
    },
    {
      name: 'whom the other pronoun leaves, where somebody unnamed was a she',
      text: 'Thomas Becker waited. One sailor, who would not be named, said it was “late”. “We knew,” she said.\nAsked whether he had known, Becker nodded. “I knew,” he said.',
      expected: [null, null, 'Thomas Becker'],
    },
    {
      name: 'the woman of two of one name, where “her” follows the name',
      text: 'Maria Oliveira arrived. “It is late,” she said.\n“I waited,” Oswin Oliveira said.\nOliveira lost her boat and what she called “a friend.”',
      expected: ['Maria Oliveira', 'Oswin Oliveira', 'Maria Oliveira'],
    },
    {
      name: 'not one of several named in a row',
      text: 'Maria Oliveira showed a film about three sailors, Rosa Okello, Ana Becker and Ines Vidal. “It is late,” she said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'not the lawyer who asked',
      text: 'Maria Oliveira took the stand. Cross-examined by Rosa Reis, who defends, she agreed it was “late.”',
      expected: ['Maria Oliveira'],
    },
  ])('$name', ({ text, expected }) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('a surname that two people bear', () => {
  test.each([
    {
      name: 'not the boy who is called by his first name',
      text: 'Tomas Quernby was two. Tomas laughed. In a statement, Tomas’s parents, Ines and James Quernby, were brief.\nMr Quernby added: “It is late.”',
      expected: ['James Quernby'],
    },
    {
      name: 'means the one the article goes on about',
      text: 'Former President James Obi arrived for his wife Maria Obi. The former president was tired.\n“It is late,” Obi said.',
      expected: ['James Obi'],
    },
    {
      name: 'means who has it for a name, not kin named in between',
      text: 'James Obi arrived. Thomas Becker showed a photo of his wife, Maria Obi.\n“It is late,” Obi said.',
      expected: ['James Obi'],
    },
    {
      name: 'means who is somebody’s mother, where she is the subject',
      text: 'Thomas Becker left. Maria Obi, mother of the pilot Sean Obi, was angry.\n“It is late,” Obi said.',
      expected: ['Maria Obi'],
    },
    {
      name: 'means the one whom the next pronoun fits',
      text: 'James Obi arrived with his wife, Maria Obi.\n“It is late,” Obi said. She left.',
      expected: ['Maria Obi'],
    },
  ])('$name', ({ text, expected }) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('who “the minister” is', () => {
  test.each([
    {
      name: 'who holds the office, as the verb behind the name says',
      text: 'Ottavio Vane-Ronc has been mayor of Quernby for ten years.\n“I have one boat,” the mayor told the envoy.',
      expected: ['Ottavio Vane-Ronc'],
    },
    {
      name: 'an officer by the capitals of a rank',
      text: 'The force’s Vaidehi Vane came. “They lied,” DCP Vane said.\n“It is late,” the DCP said.',
      expected: ['Vaidehi Vane', 'Vaidehi Vane'],
    },
    {
      name: 'the one of two with that office whose country is named',
      text: 'Kenyan President James Obi met French President Thomas Becker.\n“It is late,” the Kenyan president said.',
      expected: ['James Obi'],
    },
    {
      name: 'nobody where the one with that office is of another party',
      text: 'Republican nominee James Obi met the sailors.\n“It is late,” the Democratic nominee said.',
      expected: [null],
    },
    {
      name: 'nobody where the one with that office still holds it',
      text: 'President James Obi met the sailors.\n“It is late,” the former president said.',
      expected: [null],
    },
    {
      name: 'not a newspaper with an office in its name',
      text: 'Opposition leader James Obi met the sailors.\nThe Harbour Leader said he had been “late.”',
      expected: [null],
    },
    {
      name: 'not whom a verb parts from the office',
      text: 'The prince mocks Thomas Becker. Becker left.\n“It is late,” the prince said.',
      expected: [null],
    },
    {
      name: 'nobody where it is any woman',
      text: 'A businesswoman, Maria Oliveira, met a young woman.\n“It is late,” the woman said.',
      expected: [null],
    },
    {
      name: 'nobody where somebody who is not named spoke last',
      text: 'Maria Oliveira left.\nA former sailor, who had asked not to be named, said it was sad. “It is late,” she said.',
      expected: [null],
    },
    {
      name: 'nobody where a firm’s spokesman spoke last',
      text: 'Thomas Becker left.\nA spokesman for Harbour & Dale Water said it was sad. “It is late,” he said.',
      expected: [null],
    },
  ])('$name', ({ text, expected }) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('whom a phrase means that only says more of somebody', () => {
  test.each([
    {
      name: 'the mother of five, her age before it',
      text: 'Rosa Vane was baking. “It came like a wall,” the 43-year-old mother of five said.',
      expected: ['Rosa Vane'],
    },
    {
      name: 'the singer who shares a picture with words under it',
      text: 'Rosa Vane has broken her silence.\nThe singer, 28, shared a photo on Sunday, captioning it: “Drink water.”',
      expected: ['Rosa Vane'],
    },
    {
      name: 'who was named before it in its paragraph',
      text: 'Thomas Becker, 41, mends boats. “I rise at three,” the father of five said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'who alone spoke in the paragraph before',
      text: 'Thomas Becker said the port was late.\n“I am sorry,” the Dane said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'nobody where two were named',
      text: 'Thomas Becker and James Obi met. “I am sorry,” the Dane said.',
      expected: [null],
    },
    {
      name: 'nobody whom the words are about',
      text: 'Thomas Becker scored twice. “He was superb,” the winger said.',
      expected: [null],
    },
    {
      name: 'nobody where the phrase brings in an official',
      text: 'Thomas Becker lost his boat. “You were late,” the judge said.',
      expected: [null],
    },
    {
      name: 'nobody of the other gender',
      text: 'Maria Oliveira came back. “I am sorry,” the Irishman said.',
      expected: [null],
    },
    {
      name: 'the one introduced by its noun, wherever',
      text: 'The prefect of the province, Thomas Becker, wants it shut.\nMaria Oliveira left.\n“We have rules,” the prefect said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'a niece, by whose niece she is',
      text: 'Maria Oliveira came home. Her niece Rosa Reis was late.\n“I am sorry,” her niece said.',
      expected: ['Rosa Reis'],
    },
    {
      name: 'nobody where a couple speaks',
      text: 'Maria and Thomas Becker said it was “late.”',
      expected: [null],
    },
    {
      name: 'who gave a name and no more',
      text: 'Thomas Becker left.\nA sailor who gave her name only as Brid said it was sad. “It is late,” she said.',
      expected: ['Brid'],
    },
    {
      name: 'a firm, by its first word and by “it”',
      text: 'State-owned Quern Water said it was “late.”\nThomas Becker swims. “It was the tide,” Quern said. “We knew,” it added.',
      expected: ['Quern Water', 'Quern Water', 'Quern Water'],
    },
    {
      name: 'the firm where “it” spoke last, and a man between',
      text: 'Quern Water said it was “late.” “It was not,” Thomas Becker said.\n“We knew,” it said in a statement.',
      expected: ['Quern Water', 'Thomas Becker', 'Quern Water'],
    },
    {
      name: 'nobody where a report without a name spoke last',
      text: 'Quern Water said it was “late.” The report said it was not. “It was the tide,” it said.',
      expected: ['Quern Water', null],
    },
    {
      name: 'nobody, by the first word of two firms',
      text: 'Quern Water and Quern Rail left. “It was the tide,” Quern said.',
      expected: [null],
    },
  ])('$name', ({ text, expected }) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('who “the …” is', () => {
  test.each([
    {
      name: 'the party, behind who signed for it',
      text: 'The Labour Party wept. In a statement signed by its chairman, Senator Rosa Okello, the party called it “late”.',
      expected: ['Labour Party'],
    },
    {
      name: 'nobody where the coroner’s officer speaks',
      text: 'Senior Coroner Thomas Becker sat. The coroner’s officer told him: “It is late.”',
      expected: [null],
    },
    {
      name: 'nobody where a daughter without a name came last',
      text: 'Constable Rosa Okello took a call. The daughter gave a statement to police. “It is late,” she said.',
      expected: [null],
    },
    {
      name: 'nobody named where a child’s mother has no name',
      text: 'Maria Oliveira died. Oliveira’s mother, who cannot be named, came first. “It is late,” the mother said. “It was over,” she added.',
      expected: [null, null],
    },
    {
      name: 'the mother without a name, whom the lawyer asked',
      text: 'Maria Oliveira died. Oliveira’s mother, who cannot be named, came. Rosa Okello, counsel for the coroner, asked the mother what Maria was like. She said: “It is late.”',
      expected: [null],
    },
    {
      name: 'the mother without a name, who spoke last',
      text: 'Maria Oliveira died. Her grieving mum said she was ill. “It is late,” she said.',
      expected: [null],
    },
    {
      name: 'a mother by another word for her, behind an adjective',
      text: 'Quella Vane died, her mum Rosa Okello said.\nThe girl was loved.\nHer heartbroken mother paid tribute to Quella. She said: “It is late.”',
      expected: ['Rosa Okello'],
    },
    {
      name: 'not the minister of the sentence before',
      text: 'The storm was called late by a minister. Maria Oliveira came. Rosa Okello left. “It is late,” the minister said.',
      expected: [null],
    },
    {
      name: 'the firm that the sentence before names',
      text: 'It was paid for by Quern Freight, which hauls. The company wrote that it was “late”.',
      expected: ['Quern Freight'],
    },
    {
      name: 'the witness, who was said to give evidence',
      text: 'Adaeze Vane was giving evidence. Simeon Becker KC rose.\n“It is late,” the witness said.',
      expected: ['Adaeze Vane'],
    },
    {
      name: 'a brother, where she was named as his sister',
      text: 'Thomas Vane has a ferry. His sister, Rosa, sells the tickets.\n“I ran it better,” Rosa said.\n“She ran it aground,” said her brother.',
      expected: ['Rosa', 'Thomas Vane'],
    },
    {
      name: 'the firm that spoke last',
      text: 'Quernby Freight disputes that. “It is late,” the company wrote.',
      expected: ['Quernby Freight'],
    },
    {
      name: 'no firm where that of another was named since',
      text: 'Quernby Freight disputes that. It is not on Okello’s list. “It is late,” the company wrote.',
      expected: [null],
    },
    {
      name: 'the body whose name has the noun',
      text: 'The Harbour Ministry denied it. The rain fell.\n“It is late,” the ministry said.',
      expected: ['Harbour Ministry'],
    },
    {
      name: 'no ministry where another was brought in since',
      text: 'The Harbour Ministry denied it. A ministry of trade was asked too.\n“It is late,” the ministry said.',
      expected: [null],
    },
    {
      name: 'no ministry of which two are named',
      text: 'The Harbour Ministry and the Tide Ministry denied it. “It is late,” the ministry said.',
      expected: [null],
    },
    {
      name: 'the body that was said to be a group',
      text: 'Quernit, a group of bakers, came. “It is late,” the group said.',
      expected: ['Quernit'],
    },
    {
      name: 'the group that the sentence names itself',
      text: 'Quern Watch, the campaign group, came. “It is late,” Tide Watch, the campaign group, said.',
      expected: ['Tide Watch'],
    },
    {
      name: 'nobody named, where another came in later without a name',
      text: '“It shook,” said neighbour Rosa Vane.\nAnother neighbour, who would not be filmed, told us of the wires.\n“He knew,” the neighbour said.',
      expected: ['Rosa Vane', null],
    },
    {
      name: 'nobody before whose noun a clause about somebody else ends',
      text: 'Pressed on whether he had dined with James Obi, the spokesperson said: “I would have to check.”',
      expected: [null],
    },
    {
      name: 'nobody, where the article brought in a friend it does not name',
      text: 'A friend of Thomas Becker’s who was on the boat wept. “Wait for me,” the friend, 16, said.',
      expected: [null],
    },
    {
      name: 'nobody, where a boy came before who has no name',
      text: 'Thomas Becker, 84, climbs his ladder.\nA boy of nine follows him. “Why?” the boy asks.',
      expected: [null],
    },
    {
      name: 'not the manager of another club, whom the article has left',
      text: 'Manager Thomas Becker raged. “It was late,” Becker said.\nMaria Oliveira saw it differently. “It was clear,” said the Quernby boss.',
      expected: ['Thomas Becker', null],
    },
    {
      name: 'the pope, by his other name',
      text: 'Pope Anselm arrived.\n“It is late,” the pontiff said.',
      expected: ['Pope Anselm'],
    },
    {
      name: 'who was the mayor then',
      text: 'In 1994 then-Mayor Thomas Becker opened it. Becker was sad.\n“It had posture,” the former mayor said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'the judge, who is a justice',
      text: 'Mr Justice Thomas Becker came back. The crew left.\nThe trial is over.\n“It is late,” the judge said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'the congresswoman, who is a Rep.',
      text: 'Rep. Maria Oliveira came back. The crew left.\nThe trial is over.\n“It is late,” the congresswoman said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'not the leader of something else',
      text: 'Youth leader Thomas Becker came back. “We wait,” Becker said.\nThe crew met traders. “It is late,” the market leader said.',
      expected: ['Thomas Becker', null],
    },
    {
      name: '“Her Honour”, who is the only judge',
      text: 'Justice Maria Oliveira came back. Rosa Reis left.\n“You broke the rule,” Her Honour said.',
      expected: ['Maria Oliveira'],
    },
  ])('$name', ({ text, expected }) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('who “she” is in an obituary', () => {
  const dead = 'Maria Oliveira, who has died aged 91, built boats.';
  test.each([
    {
      name: 'the dead, where another woman was quoted in passing',
      text: `${dead}\nThe critic Rosa Reis called her “the last of them”. She was not impressed. “I knew two,” she said.`,
      expected: ['Rosa Reis', 'Maria Oliveira'],
    },
    {
      name: 'the dead, where another woman spoke in the paragraph before',
      text: 'Maria Oliveira died on Tuesday at her home.\nRosa Reis recalled asking her aunt why she stayed.\n“Nobody taught me,” she said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'who goes on to speak, in the same paragraph',
      text: `${dead}\nRosa Reis came every Thursday. “I was afraid,” she said.`,
      expected: ['Rosa Reis'],
    },
    {
      name: 'who speaks of the dead',
      text: `${dead}\nRosa Reis came every Thursday.\n“She built the best,” she said.`,
      expected: ['Rosa Reis'],
    },
    {
      name: 'whoever spoke last, where the police report a death',
      text: `${dead}\nPolice were called.\nRosa Reis came every Thursday.\n“I was afraid,” she said.`,
      expected: ['Rosa Reis'],
    },
  ])('$name', ({ text, expected }) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
