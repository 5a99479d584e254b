import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../../../../scripts/pipeline/analyse-article.ts';
import { paragraphsOf } from '../paragraphs.ts';

const speakersOf = (text: string): (string | null)[] =>
  analyseArticle(text, paragraphsOf(text), null, (name) => name).quotes.map(({ speaker }) => speaker?.name ?? null);

describe('names that look like something else', () => {
  test.each([
    {
      name: 'a name behind two initials without periods',
      text: '“It is late,” KM Orsavel told The Anchor. “It is not,” Orsavel added. “It was,” said TV Becker, a former minister.',
      expected: ['KM Orsavel', 'KM Orsavel', 'TV Becker'],
    },
    {
      name: 'a body of two letters and a word that no list knows',
      text: '“It is late,” KM Orsavel said. “It was,” the KM Tides said.',
      expected: ['KM Orsavel', 'KM Tides'],
    },
    {
      name: 'a name whose first word is in capitals, as an article begins',
      text: 'ANA Ruiz sailed. The cup went to Thomas Becker.\n“It is late,” she said.',
      expected: ['ANA Ruiz'],
    },
    {
      name: 'a name before a verb in capitals with its particle',
      text: 'AGAIN: Maria Ruiz LASHES Out At The Port. “It is late,” Ruiz said.',
      expected: ['Maria Ruiz'],
    },
    {
      name: 'a surname that is a verb too',
      text: 'Thomas Snipes said: “It is late.”',
      expected: ['Thomas Snipes'],
    },
    {
      name: 'names behind a rank',
      text: 'COSTAN No1 Thomas Becker lost to world No.2 Rosa Vane.\n“It is late,” said Becker. “It is not,” said Vane.',
      expected: ['Thomas Becker', 'Rosa Vane'],
    },
    {
      name: 'nobody by the name of a thing that “which” tells of',
      text: 'Ana Ruiz has it. Orsacryptis Minima, which is also known as OM, is rare.\nShe said: “It is late.”',
      expected: ['Ana Ruiz'],
    },
    {
      name: 'an envoy for a country, with a name no list knows',
      text: 'UN special envoy for Syria Gerrik Vanesen said it was “late”.',
      expected: ['Gerrik Vanesen'],
    },
    {
      name: 'a police force',
      text: 'The Orsa Police Force said in a post that Becker would be “held in due course”.',
      expected: ['Orsa Police Force'],
    },
    {
      name: 'a surname that is a word, where an apposition follows it',
      text: 'An ally of union leader Bobi Butter left.\nButter, Becker’s rival in the race, has called it “late”. Thomas Becker left.',
      expected: ['Bobi Butter'],
    },
    {
      name: 'a district attorney, whom letters shorten',
      text: 'Two witnesses “went home”, according to assistant Orsa County D.A. Rosa Vane.',
      expected: ['Rosa Vane'],
    },
    {
      name: 'single letters before a surname, without their points',
      text: 'V K Tolkmar said it was “late”. Answering the port’s critics, general secretary, in-charge organisation, S R Belkimar said it was “fine”.',
      expected: ['V K Tolkmar', 'S R Belkimar'],
    },
    {
      name: 'a father whose name is a part of his daughter’s',
      text: 'Among them is clerk Oriana Vidal Tolk. Ms Oriana’s father, Vidal Tolk, has said: “It is late.”',
      expected: ['Vidal Tolk'],
    },
    {
      name: 'a name behind the letters of a body',
      text: 'Chairman of the branch of PTO Victor Mambuntu came. “It is late,” Victor said.',
      expected: ['Victor Mambuntu'],
    },
    {
      name: 'a coordinating minister of two things',
      text: '“It is late,” said Coordinating Minister for Political and Security Affairs Djokwo Suyantwo.',
      expected: ['Djokwo Suyantwo'],
    },
    {
      name: 'a surname that is spelt in two ways',
      text: 'Spokesman Abbas Aragtchi came. “It is late,” Aragtchi said. Aragchi said, “It was.”',
      expected: ['Abbas Aragtchi', 'Abbas Aragtchi'],
    },
    {
      name: 'nobody where two surnames are one letter away',
      text: 'Abbas Aragtchi and Thomas Aragchai came. “It is late,” Aragchi said.',
      expected: [null],
    },
    {
      name: 'a surname without its article',
      text: 'Foreign minister Adel al-Jabarin came. “It is late,” Jabarin said.',
      expected: ['Adel al-Jabarin'],
    },
    {
      name: 'a name with “Pal” in it',
      text: 'Governor Satvik Pal Malik came. “It is late,” Malik said.',
      expected: ['Satvik Pal Malik'],
    },
    {
      name: 'nobody by a chief’s plural',
      text: 'Ana Ruiz along with her board who are the Chief Tiderons of the new piers disclosed that “all is well”.',
      expected: [null],
    },
    {
      name: 'no part of the world',
      text: 'Becker commended plans for the Middle East crises, asserting that it was “late”.',
      expected: [null],
    },
    {
      name: 'members who share a title',
      text: 'She met Hons Rajoon Tolm and Thomas Becker. Tolm said it was “late”.',
      expected: ['Rajoon Tolm'],
    },
    {
      name: 'a minister of two things behind the verb',
      text: '“It is late,” said Youth and Sports Minister Vanu Kostri.',
      expected: ['Vanu Kostri'],
    },
    {
      name: 'a sheikh who is a woman',
      text: 'Prime Minister Sheikh Harmina came. She said, “It is late.”',
      expected: ['Sheikh Harmina'],
    },
    {
      name: 'a name that is printed without its dots as well',
      text: 'Kemal Kıltarolu came. “It is late,” Kiltarolu said.',
      expected: ['Kemal Kıltarolu'],
    },
    {
      name: 'no paper that letters shorten',
      text: 'Becker read the FIR. It said, “Ruiz is late,” read the FIR.',
      expected: [null],
    },
    {
      name: 'no party where its chairman speaks',
      text: 'OTP came. OTP chairman urged them not to see it “as late”.',
      expected: [null],
    },
    {
      name: 'two behind an office with “of”',
      text: 'She came with Commissioner of Police Major General Quern Vane and Takwon Okell, of the council. “It is late,” Vane said. “It is,” said Okell.',
      expected: ['Quern Vane', 'Takwon Okell'],
    },
    {
      name: 'a name of three words behind an office with “of”',
      text: 'She asked Minister of Housing and Local Government Nguk Kerr Tolm. “It is late,” Nguk said.',
      expected: ['Nguk Kerr Tolm'],
    },
    {
      name: 'no storm',
      text: 'Tropical Cyclone Winstra hit the coast. It was, said Cyclone Winstra, “late”.',
      expected: [null],
    },
    {
      name: 'inmates',
      text: 'Inmates Rajoon Tolm and Thomas Becker wrote letters. Tolm said: “It is late.”',
      expected: ['Rajoon Tolm'],
    },
    {
      name: 'a sergeant whose surname is an office, and a director whose surname ends names of bodies',
      text: 'Sergeant Ian Pope came. Sgt Pope added: “It is late.” At the time, director of the company Tony Day said: “It was.”',
      expected: ['Ian Pope', 'Tony Day'],
    },
    {
      name: 'a party before a whole name',
      text: '“No!” bellowed Tory Stephen Querna. “It is late,” Querna said.',
      expected: ['Stephen Querna', 'Stephen Querna'],
    },
    {
      name: 'a surname that is a word, before “who”',
      text: 'It came from Keith Brown. Brown, who came late, said: “It is late.”',
      expected: ['Keith Brown'],
    },
    {
      name: 'a first minister by letters',
      text: 'First Minister Rosa Querna came. Thomas Becker left. The FM insisted it was “late”.',
      expected: ['Rosa Querna'],
    },
    {
      name: 'a senator by the letters in the brackets, and a body that has such letters',
      text: 'It was told by Senator R. H. Becker (RHB).\nRHB: “It is late.”\nQuern Rights Watch (QRW) came. QRW said it was “over”.',
      expected: ['R. H. Becker', 'QRW'],
    },
    {
      name: 'a body with its country in letters',
      text: 'Reform UK, who lead Porto Council, said it was “late”.',
      expected: ['Reform UK'],
    },
    {
      name: 'a name that a headline puts before what is his',
      text: 'The Ken Querna double was a long one. Of it, he put it simply: “It is late.”',
      expected: ['Ken Querna'],
    },
    {
      name: 'Paddy',
      text: 'Paddy Nugence, the hospice’s Fundraising Manager, said it paid off.\n“It is late,” he said.',
      expected: ['Paddy Nugence'],
    },
    {
      name: 'members of the Dáil behind their party, and who speaks for it on a subject',
      text: 'It was Sinn Féin T.D. Quern Vane. “It is late,” Deputy Vane said. It was Fianna Fáil’s Spokesperson on Ports Thomas Becker. “It was,” he said.',
      expected: ['Quern Vane', 'Thomas Becker'],
    },
    {
      name: 'a party as a body, and no “he”',
      text: 'It is late, according to Fine Gael’s Quern Vane. “It was,” he said. Fine Gael said it was “over”.',
      expected: ['Quern Vane', 'Fine Gael'],
    },
    {
      name: 'short ranks of the police',
      text: 'Inspector Thomas Becker came. “It is late,” Insp Becker said. Quern Vane left. “It was,” said Const. Vane. Detective-Inspector Rosa Okell said: “No.”',
      expected: ['Thomas Becker', 'Quern Vane', 'Rosa Okell'],
    },
    {
      name: 'a surname with “na”',
      text: 'Coroner Rosa na Querna came. Coroner na Querna said it was “late”.',
      expected: ['Rosa na Querna'],
    },
    {
      name: 'no body called Law where a sentence begins',
      text: 'Coach Thomas Becker left. Law changes came into it and the side were late.\n“We had to trust the system.”\nHe said it was “over”.',
      expected: [null, 'Thomas Becker'],
    },
    {
      name: 'what is for health in a country as a body',
      text: 'Health New Zealand said it was “late”. Sport Ireland said it was “over”.',
      expected: ['Health New Zealand', 'Sport Ireland'],
    },
    {
      name: 'a king who is no king',
      text: 'Harbour Radio’s Norbert King Akwabli left. “It is late,” King Akwabli said.',
      expected: ['Norbert King Akwabli'],
    },
    {
      name: 'an agent in charge, after a body or without one',
      text: '“It is late,” said Harbour Guard Special Agent in Charge Thomas Becker. Officer in Charge Maria Oliveira said it was “over”.',
      expected: ['Thomas Becker', 'Maria Oliveira'],
    },
    {
      name: 'bodies for people whose noun is a title elsewhere',
      text: 'Human Tides Watch said it was “late”. The Sailor Rights Campaign said: “No.” Sailor Maria Oliveira said: “It is.”',
      expected: ['Human Tides Watch', 'Sailor Rights Campaign', 'Maria Oliveira'],
    },
    {
      name: 'chiefs of Ghana',
      text: 'Togbui Takwon Bremping came. “It is late,” Bremping said. Torgbui Yawu Mordwy said: “No.”',
      expected: ['Takwon Bremping', 'Yawu Mordwy'],
    },
    {
      name: 'no member of parliament called Member',
      text: 'He is an Honourable Member of the House. Member said it was “late”.',
      expected: [null],
    },
    {
      name: 'a nickname before a surname of several words, and one of several words',
      text: 'Harbour boss Ronald “Quern” de la Vane was late. “It is,” De la Vane said. Mr Michael “John the Boats” Okellini came. “It was,” Mr Okellini said.',
      expected: ['Ronald de la Vane', 'Michael Okellini'],
    },
    {
      name: 'a surname with “dela”',
      text: 'Sen. Quern dela Vane came. “It is late,” dela Vane said.',
      expected: ['Quern dela Vane'],
    },
    {
      name: 'offices with hyphens',
      text: 'Undersecretary and Officer-in-Charge Catalino Okell came. “It is late,” he said. Director-General Kwernu Vane came. “It was,” Vane said.',
      expected: ['Catalino Okell', 'Kwernu Vane'],
    },
    {
      name: 'no general called Election',
      text: 'It was before the General Election. Thomas Becker left. Election said it was “late”.',
      expected: [null],
    },
    {
      name: 'no words of capitals that lead to other articles',
      text: '“It is late,” said Thomas Becker.\nREAD MORE:\n“It was over.”\nWATCH: “It is late.”',
      expected: ['Thomas Becker', null, null],
    },
    {
      name: 'no street that bishops gave its name',
      text: 'It rang out on the 100 block of Bishops Drive. Thomas Becker left. “It is late,” he said. Drive said: “It is.”',
      expected: ['Thomas Becker', null],
    },
    {
      name: 'a hospital that is called after a queen',
      text: 'The Queen Quernella Hospital was shut. “It is late,” Queen Quernella Hospital said.',
      expected: ['Queen Quernella Hospital'],
    },
    {
      name: 'a minister of two things',
      text: 'Minister of Information and National Orientation Kwernu Bartle resigned. “It is late,” Bartle said. “It was,” the minister said.',
      expected: ['Kwernu Bartle', 'Kwernu Bartle'],
    },
    {
      name: 'no minister where another stands behind “and”',
      text: 'The Minister of Health and Rosa Vane came. “It is late,” Vane said.',
      expected: ['Rosa Vane'],
    },
    {
      name: 'a woman whose surname is a title',
      text: 'The body of 19-year-old Quella Pope was found. “It is late,” said Pope. “She sang,” Miss Pope said.',
      expected: ['Quella Pope', 'Quella Pope'],
    },
    {
      name: 'a firm that “which” says more of',
      text: 'Quernby Harbour Quern, which is owned by Danes, called it “late”.',
      expected: ['Quernby Harbour Quern'],
    },
    {
      name: 'a woman’s given name of another country',
      text: 'Thomas Becker left. Jacinta Okell and Ludivine Vane came later. “It is late,” he said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'a firm by the first word of its name, though that is a surname',
      text: 'Quern was shut. Becker Freight fell. Becker disputes it. “It is late,” Becker said.',
      expected: ['Becker Freight'],
    },
    {
      name: 'no woman in a valley whose word for it the list of names lacks',
      text: 'On the night Wadi Quernir gave way, Fawzeya Abu Leil was baking.\n“It came,” the 43-year-old mother of five said.',
      expected: ['Fawzeya Abu Leil'],
    },
    {
      name: 'one person under a name that the article says is hers too',
      text: '“He was one of us,” said Kevin Doyle, known to all in the port as Big Kev. “We wept,” Big Kev said.',
      expected: ['Kevin Doyle', 'Kevin Doyle'],
    },
    {
      name: 'a man beside a quarter known by two words',
      text: 'Thomas Becker, born in the quarter known as Little Quern, left. “It is late,” Little Quern said.',
      expected: ['Little Quern'],
    },
    {
      name: 'one name, where a line may break within it',
      text: 'Tomás Vane came. “I waited,” Tomás Va­ne said.\n“It was late,” Va­ne added.',
      expected: ['Tomás Vane', 'Tomás Vane'],
    },
    {
      name: 'who wrote in, with an age behind a dash',
      text: 'Thomas Becker left. ‘Make them pay!’ – Brenda, 68, Porto',
      expected: ['Brenda'],
    },
    {
      name: 'a name with “Abu” in the midst',
      text: 'On the night of the flood, Fawzeya Abu Quern was baking. “It came,” Abu Quern said.',
      expected: ['Fawzeya Abu Quern'],
    },
    {
      name: 'a body that the words behind its name say it is',
      text: 'Quern Deep Monitor, a group based in Porto, called it “late”.',
      expected: ['Quern Deep Monitor'],
    },
    {
      name: 'a body behind a word for what it is',
      text: 'The campaign group Quern Tides Now called it “late”. Tech firm Quernio said: “It is over.”',
      expected: ['Quern Tides Now', 'Quernio'],
    },
    {
      name: 'a firm between commas behind what it does',
      text: 'The manufacturer, Quern Deep Sea, said it was “late”.',
      expected: ['Quern Deep Sea'],
    },
    {
      name: 'no body where a union official is named',
      text: 'Rosa Vane, a union official, called it “late”. “It is,” she said.',
      expected: ['Rosa Vane', 'Rosa Vane'],
    },
    {
      name: 'no minister of what the office is for',
      text: 'The Minister for Enterprise, Orlu Mac Vane, said he was “late”.',
      expected: ['Orlu Mac Vane'],
    },
    {
      name: 'no “Local Tory”, where a councillor follows',
      text: 'Local Tory councillor Orlu Vane-Okell called it ‘late’.\n‘It is over,’ he said.',
      expected: ['Orlu Vane-Okell', 'Orlu Vane-Okell'],
    },
    {
      name: 'no German, whatever one may be called',
      text: 'They claim the right to be called German. A woman came. “It is late,” German said.',
      expected: [null],
    },
    {
      name: 'who would be called by one name only',
      text: 'A resident who asked to be identified only as Marwa said: “We wait.” A boy known only as Tito said: “So do I.”',
      expected: ['Marwa', 'Tito'],
    },
    {
      name: 'a name with “binti” or “anak”',
      text: 'Datin Paduka Nursalwa binti Okell said it was “late”. Tuai Rumah Engkong anak Bujal said it was “over”. “It is,” said Nursalwa.',
      expected: ['Nursalwa binti Okell', 'Engkong anak Bujal', 'Nursalwa binti Okell'],
    },
    {
      name: 'what tabloids put before a name',
      text: 'Widow Orla Vane wept: ‘It is late.’ Mum-of-three Kelly-Ann Okell agreed: ‘It is.’ Runner-up Wen Thi Okello said: ‘It was.’',
      expected: ['Orla Vane', 'Kelly-Ann Okell', 'Wen Thi Okello'],
    },
    {
      name: 'a woman’s given name that the language’s lists lack',
      text: 'Thomas Becker left. Luzviminda Okello came later. “It is late,” he said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'a woman’s surname that is a man’s title',
      text: 'Rosa Lord left. Lord said it was “late.” “It is over,” she said.',
      expected: ['Rosa Lord', 'Rosa Lord'],
    },
    {
      name: 'a trade before a name, where a sentence begins',
      text: 'Forecaster Ruvim Okello says it is “late.”',
      expected: ['Ruvim Okello'],
    },
    {
      name: 'a name with “von der”, between commas behind an office',
      text: 'Thomas Becker called it “late”. The party’s spokeswoman, Ulrike von der Aue, went further: “It is over.”',
      expected: ['Thomas Becker', 'Ulrike von der Aue'],
    },
    {
      name: 'no saint that a hospital is called after',
      text: 'Nurses at St. Anselm’s wept. “It is late,” St. Anselm’s said.',
      expected: [null],
    },
    {
      name: 'no “New Hampshire Okello”, nor “Take Down Okello”',
      text: 'Thomas Okello arrived. In New Hampshire Okello said it was “late”.\nTake Down Okello, they sang.\n“It is late,” Okello said.',
      expected: ['Thomas Okello', 'Thomas Okello'],
    },
    {
      name: 'an office of three words before a name',
      text: '“It is late,” Mayor Pro Tem Shirlo Okello told the council.',
      expected: ['Shirlo Okello'],
    },
    {
      name: 'a body with the people it is of, in its name',
      text: 'The American Quern League called it “late.”',
      expected: ['American Quern League'],
    },
    {
      name: 'a body with a plural and its apostrophe in its name',
      text: 'The Quernby Sailors’ Trust called it “late.” “It is over,” the trust said.',
      expected: ['Quernby Sailors’ Trust', 'Quernby Sailors’ Trust'],
    },
    {
      name: 'no league that is whose somebody is',
      text: 'Ana James left. “It is late,” said James’ League.',
      expected: ['Ana James'],
    },
    {
      name: 'half a name, where the other half was withheld',
      text: '“I voted,” said Béatrice, who gave only her first name.',
      expected: ['Béatrice'],
    },
    {
      name: 'a given name that is a word, of somebody’s kin',
      text: 'Thomas Field arrived. His daughter, Paris Field, who lives in Porto, laughed.\n“It is late,” she said.',
      expected: ['Paris Field'],
    },
    {
      name: 'a junior whose given name is a word too',
      text: 'Ezekiel Becker Jr. arrived. His daughter, Maria Becker, did not.\n“It is late,” he said.',
      expected: ['Ezekiel Becker Jr.'],
    },
    {
      name: 'a friend with nothing but a given name',
      text: 'My friend Raj, who drives a bus, put it better: “It is late.”',
      expected: ['Raj'],
    },
    {
      name: 'a title that is a given name',
      text: 'Fire Marshal James Obi arrived.\n“It is late,” Obi said.',
      expected: ['James Obi'],
    },
    {
      name: 'what somebody studies, before a name of plain words',
      text: 'As meteorologist Chip Van Allen noted, it was “late.”',
      expected: ['Chip Van Allen'],
    },
    {
      name: 'a nickname that no name is, between marks',
      text: '“It is late,” said Bogdan "b0gz" Ionescu.',
      expected: ['Bogdan Ionescu'],
    },
    {
      name: 'a surname that is an office, before a place',
      text: '“It is late,” said Sen. Peter T. King of Porto.',
      expected: ['Peter T. King'],
    },
    {
      name: 'a surname that is an office, alone later',
      text: 'Thomas Baker arrived.\n“It is late,” Baker said.',
      expected: ['Thomas Baker'],
    },
    {
      name: 'a surname that is a colour, behind a quote that ends a sentence',
      text: 'James Green arrived.\n“Is it late?” Green asked.',
      expected: ['James Green'],
    },
    {
      name: 'a given name that is an Arabic article elsewhere',
      text: 'Al Okello arrived.\n“It is late,” Okello said.',
      expected: ['Al Okello'],
    },
    {
      name: 'where somebody is based',
      text: '“It is late,” Porto-based Maria Oliveira said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'an office in the apposition of a name that no list knows',
      text: 'Rahmin Long, his chief of staff, had doubts.\n“It is late,” Long said.',
      expected: ['Rahmin Long'],
    },
    {
      name: 'a name that begins like an adjective, with a long apposition',
      text: 'Christian Okellini, a former mayor of the town and now president of the harbour club, arrived.\nOkellini told the crew that it was “late.”',
      expected: ['Christian Okellini'],
    },
    {
      name: 'a short surname that is a word',
      text: '“It is late,” said Soe Min, a sailor.',
      expected: ['Soe Min'],
    },
    {
      name: 'an honour of the country, and the words that go with it',
      text: 'Tan Sri Okello Vidal, the chairman, arrived with Datuk Seri Tomas Becker.\n“It is late,” Becker said.\n“We wait,” Vidal said.',
      expected: ['Tomas Becker', 'Okello Vidal'],
    },
    {
      name: 'a rank of the police in capitals, before a surname',
      text: 'Senior Superintendent Orville Quern arrived.\n“It is late,” SSP Quern told the crew.',
      expected: ['Orville Quern'],
    },
    {
      name: 'a trade at the start of a sentence',
      text: 'Deckhand Vaimoa Quernby, who was on board, arrived.\n“It is late,” Quernby said.',
      expected: ['Vaimoa Quernby'],
    },
    {
      name: 'what any sentence says somebody is like at its start',
      text: 'Ravenous Maria Quernby, 47, arrived.\nMaria said: “It is late.”',
      expected: ['Maria Quernby'],
    },
    {
      name: 'what a tabloid calls somebody at the start of a sentence',
      text: 'Gobsmacked Maria Quernby, 47, arrived.\nMaria said: “It is late.”',
      expected: ['Maria Quernby'],
    },
    {
      name: 'a member of a parliament, by letters',
      text: 'Independent TD Thomas Quernby described the harbour as “late.”',
      expected: ['Thomas Quernby'],
    },
    {
      name: 'letters of an office behind the name',
      text: 'Counsel to the inquiry, Maria Quernby KC, arrived.\n“It is late,” Quernby said.',
      expected: ['Maria Quernby'],
    },
    {
      name: 'an honour behind the name of a people',
      text: 'Kalmari Elder Maria Quernby-Lee opened the rally.\n“It is late,” Quernby-Lee said.',
      expected: ['Maria Quernby-Lee'],
    },
    {
      name: 'a speaker of the house, in Irish',
      text: 'Ceann Comhairle Maria Quernby arrived.\n“It is late,” Quernby said.',
      expected: ['Maria Quernby'],
    },
    {
      name: 'kin whose name ends the sentence',
      text: 'She is survived by a daughter, Perdilla. “It is late,” Perdilla said.',
      expected: ['Perdilla'],
    },
    {
      name: 'a detective constable, by two short words',
      text: 'Det Con Maria Quernby arrived.\n“It is late,” Quernby said.',
      expected: ['Maria Quernby'],
    },
    {
      name: 'a rank in capitals that stands alone is no body',
      text: 'Somebody called.\n“It is late,” the DIG said.',
      expected: [null],
    },
    {
      name: 'a husband in the words of a tabloid',
      text: 'Maria Oliveira slept. But hubby Gazzo dug up the carrot.\n“It is late,” he said.',
      expected: ['Gazzo'],
    },
    {
      name: 'a given name that is a day',
      text: 'The president of the union, Comrade Sunday Okellini, arrived.\n“It is late,” Okellini said.',
      expected: ['Sunday Okellini'],
    },
    {
      name: 'kin with nothing but a given name',
      text: 'Maria Oliveira arrived with the child. Her father, Thomas, had doubts.\n“It is late,” he said.',
      expected: ['Thomas'],
    },
    {
      name: 'what a headline says of somebody named in full',
      text: 'Maria Oliveira Unleashed\nMaria Oliveira arrived.\n“It is late,” Oliveira said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'a given name that is an auxiliary verb',
      text: '“It is late,” said Will Okello.',
      expected: ['Will Okello'],
    },
    {
      name: 'who reigns by one name has the title in it',
      text: 'Pope Anselm arrived.\n“It is late,” Anselm said.',
      expected: ['Pope Anselm'],
    },
    {
      name: 'who reigns by one name, though the title comes later',
      text: 'The crew cheered when Anselm arrived. Pope Anselm sat down.\n“It is late,” Pope Anselm said.',
      expected: ['Pope Anselm'],
    },
    {
      name: 'a body with an office before it',
      text: 'Maria Oliveira, president and CEO of Porto Sailing Association said it was “late.”',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'a given name alone, beside a verb of saying',
      text: '“It is late,” said Rosa, a sailor.',
      expected: ['Rosa'],
    },
    { name: 'a body alone, beside a verb of saying', text: '“It is late,” said Quernby.', expected: [null] },
    {
      name: 'a headline’s verb before a full name',
      text: 'Applauds Maria Oliveira\nMaria Oliveira arrived.\n“It is late,” Oliveira said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'a slogan with a surname',
      text: 'Maria Oliveira arrived. The crowd waved signs of the Stop Oliveira movement.\n“It is late,” Oliveira said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'two surnames without their given name',
      text: 'Rosa Okello Vidal arrived. Okello Vidal sat down.\n“It is late,” Okello Vidal said.',
      expected: ['Rosa Okello Vidal'],
    },
    {
      name: 'an Arabic article without a capital',
      text: 'Ahmed al-Hassan arrived.\n“It is late,” al-Hassan said.',
      expected: ['Ahmed al-Hassan'],
    },
    {
      name: 'a nickname between marks',
      text: '“It is late,” said Rosa "Rosie" Vidal, a sailor.',
      expected: ['Rosa Vidal'],
    },
    {
      name: 'a surname before the given name',
      text: 'Chen Weiming arrived.\n“It is late,” Chen said.',
      expected: ['Chen Weiming'],
    },
    {
      name: 'a son and a father of one name',
      text: 'Martin Vidal Sr. arrived with Martin Vidal Jr.\n“It is late,” said Martin Vidal Jr.',
      expected: ['Martin Vidal Jr.'],
    },
    {
      name: 'the first of two surnames alone',
      text: 'Luis Okello Vidal arrived.\n“It is late,” Okello said.',
      expected: ['Luis Okello Vidal'],
    },
    {
      name: 'a courtesy title before a surname that is an office',
      text: 'Mr. King arrived.\n“It is late,” Mr. King said.',
      expected: ['King'],
    },
    {
      name: 'a member of a body',
      text: '“It is late,” James Obi of the Harbour Institute said.',
      expected: ['James Obi'],
    },
    {
      name: 'a name behind another that only tells whose side he is on',
      text: 'Thomas Becker left.\n“It is late,” said Becker supporter James Obi.',
      expected: ['James Obi'],
    },
    {
      name: 'a name in apposition to what it is',
      text: '“It is late,” said another sailor, James Obi.',
      expected: ['James Obi'],
    },
    {
      name: 'a name with brackets and an apposition behind it',
      text: '“It is late,” James Obi (Porto), a member of the panel, said.',
      expected: ['James Obi'],
    },
    {
      name: 'a word for somebody at the head of a sentence',
      text: 'Pensioner Maria Oliveira arrived.\n“It is late,” Oliveira said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'a parent of two',
      text: 'Mother-of-two James Obi arrived. “It is late,” she said.',
      expected: ['James Obi'],
    },
    {
      name: 'an office in another tongue',
      text: 'Tánaiste James Obi arrived.\n“It is late,” Obi said.',
      expected: ['James Obi'],
    },
    {
      name: 'a lake',
      text: 'Thomas Becker knows Lake Orsa. “It is late,” he said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'a firm that bears a name',
      text: 'A spokesman for Harbour & Dale Water said it was “late.”',
      expected: [null],
    },
    {
      name: 'two people, not a firm',
      text: 'Maria Oliveira & James Obi came.\n“It is late,” Obi said.',
      expected: ['James Obi'],
    },
    {
      name: 'kin by a name that no list knows',
      text: 'Thomas Becker died. His widow Brindla said it was “late.”',
      expected: ['Brindla'],
    },
    {
      name: 'kin whose word is a title too',
      text: 'Maria Oliveira’s sister Joan said it was “late.”',
      expected: ['Joan'],
    },
    {
      name: 'a short name that no list has, where the words are according to it',
      text: 'The port is “late and getting later,” according to Chen Wei, a sailor.',
      expected: ['Chen Wei'],
    },
    {
      name: 'a given name that is a verb, behind a straight mark that closes',
      text: 'Walter Obi arrived with his son Will.\n"It is late," Will Obi said. "Too late."',
      expected: ['Will Obi'],
    },
    {
      name: 'the place behind a party',
      text: 'Rep. Maria Oliveira, D-Port Orsa, said it was “late.” D-Port Orsa voted.\n“It is late,” she said.',
      expected: ['Maria Oliveira', 'Maria Oliveira'],
    },
    {
      name: 'a name behind that of the body whose president it is',
      text: '“It is late,” president of the Quern Fishing Association Thomas Okello told the crew. Okello left. “It was the tide,” he said.',
      expected: ['Thomas Okello', 'Thomas Okello'],
    },
    {
      name: 'a room called after somebody who does not speak',
      text: 'Mayor Tomás Ruvim came to the Quern House Thomas Okello Press Room. “It is late,” he said.',
      expected: ['Tomás Ruvim'],
    },
    {
      name: 'no town, whatever its name looks like',
      text: 'Thomas Becker left. The lake is above the town of Ruvim Quern, on the coast. “It is late,” he said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'a king’s title before a name',
      text: 'Oba Ruvim Okello-Ade called it “late.”',
      expected: ['Ruvim Okello-Ade'],
    },
    {
      name: 'an officer by three letters',
      text: '“It is late,” said CTO Ruvim Okello.',
      expected: ['Ruvim Okello'],
    },
    {
      name: 'a name of one word that no list knows, behind what its bearer does',
      text: 'Another guide, Ruvimadi, said it was late. “It was the tide,” said Ruvimadi.',
      expected: ['Ruvimadi'],
    },
    {
      name: 'who gives a name of one word, in a clause',
      text: 'A sailor, who identified himself only as Ruvimadi, said it was “late.”',
      expected: ['Ruvimadi'],
    },
    {
      name: 'initials behind the firm whose partner it is',
      text: 'Managing partner of the firm K. Quernalaxmi Okello denied it. “It is late,” she told reporters.',
      expected: ['K. Quernalaxmi Okello'],
    },
    {
      name: 'the leader of the opposition',
      text: 'Tributes came. Leader of the Opposition Ruvim Okello said: “It is late.”',
      expected: ['Ruvim Okello'],
    },
    {
      name: 'the minister of the interior',
      text: 'Tributes came. Minister of the Interior Ruvim Okello said: “It is late.”',
      expected: ['Ruvim Okello'],
    },
  ])('$name', ({ text, expected }) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

test('counts no firm that somebody heads among the people, nor the see of an archbishop', () => {
  const text =
    'Cardinal Tomás Okello, the archbishop of Santa Quernia, came.\nThe chief executive of Tandem Quern, Rupert Halloway, said it was “late.”';
  const { people } = analyseArticle(text, paragraphsOf(text), null, (name) => name);
  expect(people.map(({ name }) => name)).toEqual(['Tomás Okello', 'Rupert Halloway']);
});

describe('who is who in a family', () => {
  test.each([
    {
      name: 'the father whom the article names by his given name alone',
      text: 'Tomás Okello, 19, drowned off the port.\nHis father Neil, a pilot, said he still went out. “It is late,” Mr Okello said.',
      expected: ['Neil'],
    },
    {
      name: 'the mother, and not the daughter beside her',
      text: 'Maria Okello would not say it. Beside her sat her daughter, Rosa, who was two then.\n“It is late,” Mrs Okello said.',
      expected: ['Maria Okello'],
    },
    {
      name: 'the daughter who is “Ms”, however long ago she was named, where the mother is “Mrs”',
      text: `Maria Okello came with her daughter, Rosa, who was two then.\n${'“It is late,” Mrs Okello said.\n'.repeat(30)}Ms Okello said she knew. “It was the tide,” she said.`,
      expected: [...Array<string>(30).fill('Maria Okello'), 'Rosa'],
    },
    {
      name: 'nobody of the other gender',
      text: 'Tomás Okello left. His daughter, Rosa, stayed.\n“It is late,” Mr Okello said.',
      expected: ['Tomás Okello'],
    },
    {
      name: 'the first of a pair who share a surname',
      text: 'LEN and Archie Okello have not spoken since. “It was the dog,” Len said. “It was not,” Archie said.',
      expected: ['Len Okello', 'Archie Okello'],
    },
    {
      name: 'the first of a pair with particles in their surname',
      text: 'Rosa and Thomas de la Cruz mend nets. “It is late,” Rosa said.',
      expected: ['Rosa de la Cruz'],
    },
    {
      name: 'nobody of a pair whose first the article knows by another name',
      text: 'Rosa Okello left. Later Rosa and Thomas Becker met. “It is late,” Rosa said.',
      expected: ['Rosa Okello'],
    },
    {
      name: 'no wife, though her given name may be a man’s',
      text: 'Tomás Okello left. His wife Kerry stayed.\n“It is late,” Mr Okello said.',
      expected: ['Tomás Okello'],
    },
    {
      name: 'the wife, where only the husband is named in full',
      text: 'Thomas Okello left. His wife Maureen stayed. Mrs Okello said it was “late.”',
      expected: ['Maureen'],
    },
  ])('$name', ({ text, expected }) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
