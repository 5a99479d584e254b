import { agencyInitials, pictureAgencies } from '../../language/outlet-words.ts';
import type { Line } from '../line.ts';
import { holding, short, wholeLine, type CutRule } from '../rule.ts';
import { pictureSigns, pictureSources, sourceSigns } from '../signs.ts';

const source = pictureSources.join('|');
/** “AP Photo/Ana Ruiz”, “REUTERS/Ana Ruiz/File Photo”. */
const behindSlash = new RegExp(`\\b(?:${pictureAgencies.join('|')})\\/\\p{Lu}[^.!?]{1,20}(?:\\.[^.!?]{1,30})?$`, 'u');
const shoutedAgency = new RegExp(`\\b(?:${pictureAgencies.join('|').toUpperCase()})\\/\\p{Lu}[^.]{2,60}$`, 'u');
/** “AFP” behind a caption, in capitals as initials of any kind. */
const initials = agencyInitials.join('|');

/** `(Photo: …)`, `[Image credit: …]`: a bracket at the end of the line that says photograph. */
const bracketed =
  /[([](?:(?:file |stock |archive )?(?:photo(?:graph|s)?|pictures?|image|images|pics?|credit|illustration|graphic|video|screenshot|screengrab|source|foto)\b\s*(?:credit)?\s*(?::|by\b|\/|courtesy|via|from|supplied|copyright)|(?:photo(?:graph)?|picture|image) (?:credit|courtesy)|courtesy (?:of|photo)|ap (?:photo|video)|(?:file|handout|supplied|stock) (?:photo|image|picture))[^()[\]]*[)\]]\s*[.|]?$/iu;
/** `(Ana Ruiz/Getty Images)`, `(AP)`, `(Reuters)`: a bracket at the end that holds an agency. */
const bracketedAgency = new RegExp(
  `[([](?:[^()[\\]]{0,60}(?:[/,|]|\\bvia) ?)?(?:${source})(?:\\s*(?:[/,|]|via)[^()[\\]]{0,40})?[)\\]]\\s*(?:AP Photo)?\\s*$`,
  'iu',
);
const trailingCredit =
  /(?:^|[.!?”"’)\s—])(?:[Pp]hoto(?:graph)?|PHOTO|[Pp]icture|PICTURE|[Ii]mage|IMAGE|[Ii]llustration|[Vv]ideo|[Gg]raphic)s?(?: (?:[Cc]redit|[Cc]ourtesy(?: of)?|[Bb]y|illustration by))?(?:\s*:\s*|\s+(?:by|BY)\s+|\s+(?:courtesy|COURTESY OF)\s+)(?:(?:[\p{Lu}\d@&/(|–-][^\s!?]*|for|via|of|the|and|by|from|de|van|courtesy|supplied|handout)(?:[\s/]+|$)){1,12}$/u;
const creditLabel = /(?:^|[.\s\p{Ll}])Credit(?:s)?: ?[\p{Lu}][^.!?]{1,80}$/u;
const slashAgency = new RegExp(
  `(?:[/|]|\\bvia ) ?(?:${source})(?: (?:Europe|North America|for \\p{Lu}\\S+(?: \\p{Lu}\\S+)*))?(?: ?[/|].{0,30})?$`,
  'iu',
);

/**
 * Capitalised words behind the last sentence, without a full stop of their own: the picture is theirs. Two in brackets,
 * “(Ana Ruiz and J. Obi)”, wrote the article, and a number, “(Table 4)”, points to something else.
 */
const trailingName = new RegExp(
  `(?<=\\p{Ll}{2}[.!?]["”’]?)\\s+(?!(?!(?:${initials})$)\\p{Lu}{1,3}$)(?:\\p{Lu}[\\p{L}.’'&-]*(?:(?:\\s|\\s?[/,]\\s?)(?:\\p{Lu}[\\p{L}’'&-]*|for|of|via|and|the|by|de|van|on)){0,7}|\\((?![^()]* and |\\p{Lu}[\\p{L}.]* ?#?[\\d:–-]+\\))\\p{Lu}[^()]{1,50}[^().!?]\\))$`,
  'u',
);
/** In characters; a longer name is none. */
const longestName = 90;
const abbreviated =
  /\b(?:Mr|Mrs|Ms|Dr|St|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Sgt|Col|Capt|Prof|Rev|Hon|Jr|Sr|vs|No|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Mt|Ft|Pres|Supt|Det|Insp)\.$/u;

/** Whether a name stands behind the last sentence of a line, which is no headline: most of its words are small. */
function endsWithName({ text }: Line): boolean {
  if (text.length > 420 || !/[\p{L})]$/u.test(text)) return false;
  const from = Math.max(0, text.length - longestName);
  const name = trailingName.exec(text.slice(from));
  const lead = name ? text.slice(0, from + name.index) : '';
  // “We wait for the boats.” Ana Ruiz, Head of Tides: whose words they are
  if (lead.length < 20 || abbreviated.test(lead) || /^["“][^"“”]*["”]$/u.test(lead)) return false;
  const words = lead.split(/\s+/u);
  return words.length >= 4 && words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * 0.4;
}

const pictureLabel =
  '[([]?\\s*(?:(?:file|stock|archive|cover|main|feature[d]?|top|lead|header) )?(?:photo(?:graph)?s?|picture|pictures|pic|image|images|illustration|video|graphic|artwork|screenshot)s? ?(?:credits?|source|courtesy(?: of)?|copyright)?';
const credited = new RegExp(`^${pictureLabel}\\s*(?:(?<mark>[:©])|\\bby\\b)\\s*(?<who>\\S).{0,200}$`, 'iu');
/** In words; who took a picture is named in fewer. */
const shortestSentence = 10;

/** “Photo by Ana Ruiz”, and no sentence about pictures: “Photographs by prisoners hang in the corridor.” */
function isCredit({ text, isSentence, words }: Line): boolean {
  const { mark, who } = credited.exec(text)?.groups ?? {};
  if (who === undefined) return false;
  const isShort = mark !== undefined && words < shortestSentence;
  return !isSentence || isShort || !/\p{Ll}/u.test(who);
}

export const captionRules: readonly CutRule[] = [
  {
    id: 'photo-credit',
    reason: 'credit',
    summary: 'A line that is the credit of a picture, and nothing else.',
    evidence: 'certain',
    examples: {
      cut: [
        '[Photo Credit: Ana Ruiz, CC BY 4.0]',
        'Photo: Ana Ruiz, AP',
        'Getty Images',
        'Ana Ruiz/Getty Images',
        'Illustration by Ana Ruiz',
        'Credit: AFP/Getty',
        'Photograph: Ana Ruiz; Getty Images',
        'Image Credits: Ruiz Studio',
        'Copyright AP Photo',
        'Ana Ruiz, Associated Press',
        'Picture: iStock',
        '© Supplied',
      ],
      kept: [
        'Photography was her life.',
        'Sources: two officials who were in the room, and a cleaner who was not.',
        'Getty Images sued the company on Monday.',
        'Image is everything, he said.',
        'Illustrations by the crews themselves hang in the corridor.',
        'Photograph: that is what the label says, and nothing else. No name, no year.',
        'Video by a passenger shows the door of the ferry blowing out.',
      ],
    },
    matches: short(
      260,
      isCredit,
      /^[([]?\s*(?:photo|picture|image|video)s? (?:credits?|courtesy|illustration by|source)\b.{1,160}$/iu,
      /^(?!(?:\S+ ){9,}\S+[.!?]$)(?:credits?|source|sources|copyright|courtesy(?: of)?)\s*:\s*\S.{0,110}$/iu,
      new RegExp(`^[(©\\s]*(?:copyright |image |photo )*(?:${source})(?: (?:photo|file))?[)\\s]*$`, 'iu'),
      holding(
        sourceSigns,
        new RegExp(`^[\\p{Lu}][^.!?“”"]{1,90}(?: ?[/|] ?|, | via )(?:${source})(?: ?[/|].{0,40}| file| photo)?$`, 'iu'),
      ),
      wholeLine('image', 'caption', '\\(', 'picture', 'photos?'),
    ),
  },
  {
    id: 'caption-bracket',
    reason: 'caption',
    summary: 'A caption that ends with a bracket which says photograph or image.',
    evidence: 'certain',
    examples: {
      cut: [
        'The harbour at dawn. (Photo by Ana Ruiz)',
        'The mayor, who said the strike was ‘a disgrace’ (Image: Getty Images)',
      ],
      kept: ['The harbour at dawn (a photo of it hangs in the gallery).', 'The mayor said so (twice)'],
    },
    matches: short(700, bracketed),
  },
  {
    id: 'caption-signed',
    reason: 'caption',
    summary: 'A caption, of what somebody said or not, that says behind its last sentence who took the picture.',
    evidence: 'certain',
    examples: {
      cut: [
        'The “terrible storm” should ease worries about the drought, said Ana Ruiz. Photo by James Obi/Harbour Pictures',
        'The mayor, who called it “a disgrace.” Photograph: James Obi',
      ],
      kept: [
        '“It is a good picture,” she said. Photo by photo, the album was filled.',
        '“Look,” he said of the photo by James Obi.',
      ],
    },
    matches: short(
      700,
      holding(
        pictureSigns,
        /[.!?]["”’)]*\s(?:Photo|Picture|Photograph|Image|Illustration)s?(?: (?:by|courtesy of)|:) \p{Lu}[\p{L}.’'-]*(?:[ /,&]+(?:\p{Lu}[\p{L}.’'-]*|for|of|the|via|and|de|van)){0,8}$/u,
      ),
    ),
  },
  {
    id: 'caption-by',
    reason: 'caption',
    summary:
      'A caption, of what somebody said or not, with a bracket behind its last sentence: a person, and for whom.',
    evidence: 'certain',
    examples: {
      cut: [
        'Ana Ruiz says the pier was a ‘good choice,’ but will not advance talks. (James Obi/OPN)',
        'The mayor at the pier. (James El Obi/The Harbour News via OPN)',
        'A herder leads his buffalo to deeper water near Oakport [James el-Obi/Harbour News]',
      ],
      kept: [
        'The pier is open. (It was shut on Monday/Tuesday)',
        'He said “no.” (Ana Ruiz)',
        'She won by a nose (6/5).',
      ],
    },
    matches: ({ text }) =>
      text.length <= 700 &&
      /[)\]]$/u.test(text) &&
      /\s\[(?:File: )?(?:\p{Lu}[\p{L}.’'-]* ){1,3}?[\p{L}.’'-]+\/\p{Lu}[\p{L}&. ]{1,40}\]$|[.!?]["”’)]*\s\((?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}.’'-]*\/\p{Lu}[\p{L}&. ]{1,40}\)$/u.test(
        text,
      ),
  },
  {
    id: 'caption-with-name',
    reason: 'caption',
    summary: 'A caption behind whose last sentence a name stands, without a full stop: who took the picture.',
    evidence: 'likely',
    examples: {
      cut: [
        'The old ferry leaves the harbour for the last time. Ana Ruiz',
        'A sign for the pier along the road south of Oakport. Ana Ruiz for Harbour News',
        'The mayor stayed for about an hour. (Harbour Museum)',
      ],
      kept: [
        'The ferry left the harbour for the last time. Ana Ruiz wept.',
        'The mayor thanked all of the crews for their part in it. (Ana Ruiz and J. Obi)',
        'The crews of Oakport count more herons at the pier than ever before. (Table 4)',
        '“We wait for all of the boats, and for the lamps on the pier.” Ana Ruiz, Head of Tides at Oakport',
        'The mayor of Oakport met the crews of Mr. Ruiz',
        'The Ferry Left. What Now',
        'The mayor of Oakport has asked the crews to cater for all of them. (Fingers crossed.)',
        'Together they can build a harbour that all of Oakport is proud of. HN',
      ],
    },
    matches: endsWithName,
  },
  {
    id: 'caption-with-credit',
    reason: 'caption',
    summary: 'A caption: a line that ends with the credit of its picture.',
    evidence: 'likely',
    examples: {
      cut: [
        'The mayor speaks in Oakport, Monday, Sept. 2, 2024. (AP Photo/Ana Ruiz)',
        'More than 3,000 papers have been released. (AP)',
        'The harbour was dredged in 1990. Supplied photo: Oakport Museum',
        'The mayor greets supporters in Oakport. Photo by Ana Ruiz /AFP via Getty Images',
        'Divers search the harbour.Credit: Ana Ruiz',
        'The new pier was opened in June. Supplied',
        'A cyclist rides past the pier, November 19, 2019. © OPN / Ana Ruiz',
        'Ana Ruiz Submitted photo',
        'CLASSES AFLOAT Pupils board a barge that serves as a classroom. —PHOTO COURTESY OF THE HARBOUR BOARD',
        'Cranes stand idle in Oakport, May 2, 2026. OAKWIRE/Ana Ruiz/File Photo Purchase Licensing Rights, opens new tab',
        'The old ferry is seen in the harbour in this picture obtained from social media. @anaruiz/via OPN',
      ],
      kept: [
        '“It works,” the mayor said. (AP)',
        'The minister spoke to Reuters on Monday.',
        'The photo by Ruiz hangs in the gallery, beside a painting of the harbour.',
        'The mayor, when asked about it again on Monday, called it a submitted photo',
      ],
    },
    matches: short(
      700,
      bracketedAgency,
      /[.!?]['’"”)]*\s©\s?\p{Lu}[^.!?]{2,60}$/u,
      holding(
        pictureSigns,
        /^(?:\p{Lu}[\p{L}.’'-]*,? ){1,5}(?:[Ss]ubmitted|[Cc]ontributed|[Pp]rovided|[Ff]ile|[Hh]andout|[Cc]ourtesy) photo$/u,
        trailingCredit,
        /\bin (?:this|an?) (?:undated |file |handout |still |screen )*(?:pictures?|photo(?:graph)?s?|image|grab|screengrab)\b.{0,30}\b(?:taken|obtained|released|provided)\b/iu,
      ),
      creditLabel,
      holding(sourceSigns, slashAgency),
      /[.!?]\s(?:Supplied|Handout|Courtesy|File)\.?$/u,
      behindSlash,
      shoutedAgency,
      /[.!?]\s\p{Lu}{3,}\/(?:\p{Lu}[\p{L}.’'-]*[ /]?){2,6}(?: ?Purchase Licensing Rights.{0,20})?$/u,
    ),
  },
  {
    id: 'caption-label',
    reason: 'caption',
    summary: 'A caption that says so: “FILE PHOTO”, “Pictured: …”, “1 of 12”, “View 6 Images”.',
    evidence: 'likely',
    examples: {
      cut: [
        'FILE PHOTO: The harbour at dawn',
        'FILE - The mayor speaks in Oakport on Monday.',
        'Pictured: the old harbour',
        'Pictured right, is Ana Ruiz, who won the race.',
        'From left, Ana Ruiz, James Obi and Thomas Becker.',
        '1 of 12 |',
        '3/9',
        'View 6 Images',
        'Open this photo in gallery:',
        'Image 1 of / 23',
        'Image caption The mayor opened the pier in June',
        'Image Copyright @anaruiz @anaruiz',
        'ALL ABOARD … The mayor opens the new pier.',
        'Ana Ruiz (left) with the mayor of Oakport',
        'Ana Ruiz, left, and James Obi open the pier.',
      ],
      kept: [
        'File your tax return before Monday.',
        'The boat turned left, right and left again.',
        'NATO ships left the harbour … and came back.',
        '1 of 12 passengers was hurt, police said.',
        '9/11',
        'Image copyrights expire.',
        'Pictured on the stamp are a heron and a lighthouse.',
      ],
    },
    matches: short(
      600,
      /^(?:file(?: photo| image| picture)?\s*[-–—:]\s|file photo\b|pictured(?: \([^)]*\))?(?: above| below)?(?::|,? (?:at|from|in|on(?! the\b)|is|are|with|right|left|above|below|back|front)\b)|(?:above|below|left|right|inset|main image|caption)(?: and \w+)?:\s)/iu,
      wholeLine(
        '(?:image )?\\d+ of ?/? \\d+',
        '\\d{1,2} ?/ ?(?:[2-9]\\d|[1-9])',
        '(?:view|see|show|open) (?:all )?(?:\\d+ )?(?:images?|photos?|gallery|pictures?)(?: .{0,20})?',
        'view all \\(?\\d+\\)?',
        'open this photo in gallery',
        'back to gallery',
        '(?:photo|image|picture) ?gallery',
        'enlarge(?: this)?(?: image)?',
        'toggle caption',
        'hide caption',
        'slideshow',
      ),
      /^(?:\p{Lu}{2,}[’'!?,]? ){1,6}?\s?(?:…|\.{3})\s?\p{Lu}/u,
      holding(
        ['left', 'right', 'centre', 'center'],
        /\b(?:from left|left to right)\b\s?[:,(]|\((?:left|right|centre|center|far left|far right)\)|\p{Lu}[\p{L}.]+, (?:left|right|cent(?:er|re)|far left|far right), (?!right|left|cent)/u,
      ),
      /^(?:From|FROM|Pictured from) left(?: to right)?[,:] ?(?:\p{Lu}|the \p{Lu}|\p{Ll}+ row\b)/u,
      /^Image (?:[Cc]aption|[Cc]opyright),? \S/u,
      /^A (?:stock|file) (?:image|photo(?:graph)?|picture) (?:of|shows?)\b/u,
      /^(?:This|In this|This combination of) (?:(?:\S+ ){0,6})?(?:photos?|photographs?|images?|file photo|pictures?)\b.{0,60}\b(?:shows?|provided|taken|released)\b/u,
    ),
  },
];
