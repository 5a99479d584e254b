import { certainGivenNames, knownGivenNames } from '../language/given-names.ts';
import {
  agencies,
  agenciesBeforePlaces,
  mediumWords,
  paperWords,
  paperWordsOfOtherUse,
  tradeWords,
} from '../language/outlet-words.ts';

/** News agencies that sign reports, as they print themselves. */
export const agency = new RegExp(`^(?:the )?(?:${agencies.join('|')})$`, 'iu');

/** “PTI Oakport”: an agency, and the place that it sent its report from. Nobody’s given name is in capitals. */
const agencyAt = new RegExp(
  `^(?<sender>${agenciesBeforePlaces.join('|')})[ ,]+(?:\\p{Lu}[\\p{L}.’'-]*\\s?){1,3}$`,
  'u',
);

/** Words of a job, an office or a newsroom. */
const jobWord =
  /^(?:reporters?|journalists?|correspondents?|editors?|writers?|columnists?|staff|contributors?|contributing|producers?|photographers?|bureau|chief|desk|team|newsroom|agency|agence|agencia|wire|wires|service|services|agencies|sport|sports|political|parliamentary|diplomatic|investigative|economics|finance|consumer|fashion|beauty|showbiz|gear|motoring|property|senior|deputy|assistant|associate|freelance|head|director|analyst|meteorologist|commentator|critic|multimedia|digital|features?|investigations?|politics|business|health|science|technology|tech|entertainment|travel|money|crime|court|education|environment|royal|world|national|international|foreign|local|breaking|live|editorial|board|web|content|audience|video|and|special|guest|follow|published|updated|read|share|for)$/iu;
const outletWord = new RegExp(`^(?:${[...paperWords, ...mediumWords, ...tradeWords].join('|')})$`, 'iu');

/** A name that holds a word of a job, an office or an outlet is not (only) a person's. */
const isOfficeWord = (word: string): boolean => jobWord.test(word) || outletWord.test(word);

/** Words that begin or fill the labels of pages, streets and places, and are not names. */
const labelWord =
  /^(?:the|a|an|of|in|on|at|to|for|from|with|north|south|east|west|central|middle|united|new|real|latest|top|most|more|this|all|your|our|my|us|uk|usa|eu|africa|african|asia|europe|european|america|american|canada|canadian|india|china|russia|australia|england|britain|british|city|state|states|house|court|supreme|white|government|council|party|climate|change|life|style|lifestyle|culture|arts|art|music|film|films|movies|books|food|home|homes|property|estate|premium|subscribe|newsletter|newsletters|contact|about|privacy|terms|cookie|cookies|sign|log|menu|search|high|personal|finance|markets|economy|law|laws|war|crisis|election|elections|budget|football|soccer|rugby|cricket|tennis|golf|league|cup|world|olympics|weather|traffic|podcasts|podcast|photos|videos|gallery|opinion|comment|comments|analysis|exclusive|explainer|review|reviews|deals|shopping|shop|jobs|events|community|schools|university|police|fire|security|defense|defence|energy|oil|gas|celebrity|celebrities|tags|topics|related|articles|stories|trending|popular|key|points|advertisement|sponsored|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|image|images|photo|credit|copyright|source|social|links|navigation|share|print|save|day|week|night|morning|evening|good|best|great|how|what|why|when|where|who|watch|now|scroll|enabled|disabled|hide|show)$/iu;

/** Those that are family names as well: behind a given name they are. */
const familyName = /^(?:north|south|east|west|england|white|house|law|key|good|best|day|night|home|jobs)$/iu;
/** Those that are given names as well, before a family name. */
const givenName = /^(?:april|june|august)$/iu;

const particle =
  /^(?:de|da|di|do|dos|del|della|der|den|van|von|vander|la|le|el|al|bin|binti|bint|ibn|abu|ben|ter|ten|y|e|du|des|st\.?|mc|af|zu|zur|af)$/iu;
const nameWord =
  /^(?:\p{Lu}\.?|\p{Lu}+(?:[’'-]\p{Lu}+)*|(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|Al|El|O)?\p{Lu}\p{Ll}*(?:[’'-]\p{L}+)*\.?|(?:\p{Lu}\.)+|\p{Ll}[’']\p{Lu}\p{L}+|Jr\.?|Sr\.?|I{2,3}|IV)$/u;

/** Words of a headline set in capitals throughout: “Pilots Are Not Very Happy” is nobody’s name. */
const clauseWord =
  /^(?:is|are|was|were|been|not|never|very|can|would|should|could|must|does|did|has|have|had|they|we|its|his|their|but|if|than|too|just|only|says|said|after|before|amid|over|into|out|off|down|dies|died|dead)$/iu;

/**
 * Whether words read as one person's name: two to five capitalised words, particles allowed.
 *
 * ```text
 * Ana de la Cruz   yes     Staff Writer   no: an office     Oakport   no: one word     South Africa   no: a place
 * ```
 */
export function isPersonName(words: string): boolean {
  const parts = words.trim().split(/\s+/u);
  if (parts.length < 2 || parts.length > 5 || words.length > 48) return false;
  const own = parts.filter((part) => !particle.test(part));
  return (
    own.length >= 2 &&
    own.every((part) => nameWord.test(part) && !/['’]s$/u.test(part)) &&
    own.some((part) => part.length > 2) &&
    !parts.some((part, at) => isLabel(part) && !isNameToo(parts, at))
  );
}

/** Whether a part of a byline is an office, a section or a masthead rather than who wrote it. */
export const isOffice = (words: string): boolean =>
  words.split(/[\s.,/-]+/u).some((word) => isOfficeWord(word)) || /\.(?:com|co|org|net)\b/iu.test(words);

const clean = (part: string): string =>
  part
    .replace(/[\u200b\u00a0\s]+/gu, ' ')
    .replace(/\s*[([].*$/u, '')
    .replace(/\s*@.*$/u, '')
    .replace(
      /^(?:words|story|report|text|reported|written|posted|edited|analysis|opinion|review|interview)?\s*\b(?:by|von|par|por|di)\b:?\s+/iu,
      '',
    )
    .replace(/\s+(?:for|of|at|from|in)\s+(?:the\s+)?[\p{Lu}\d].*$/u, '')
    .replace(/(?<=\p{Ll})(?:Twitter|Facebook|Instagram|Follow|Email|Published|Updated|Posted)\b.*$/u, '')
    .replace(/\s+(?:follow|published|updated|posted|is|on|email|twitter|last|bio|profile|contact|more|\d).*$/iu, '')
    .replace(/\s+[–—-]\s+.*$/u, '')
    .replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/gu, '')
    .trim();

const isGivenName = (word: string): boolean =>
  givenName.test(word) || knownGivenNames.has(word.toLowerCase()) || certainGivenNames.has(word.toLowerCase());

/** “Ana Day”, “June Ruiz”; “Good Day” and “June Elections” are labels. */
function isNameToo(parts: readonly string[], at: number): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (at === 0) return givenName.test(first) && (!isLabel(last) || familyName.test(last));
  return at === parts.length - 1 && familyName.test(last) && isGivenName(first);
}

const isLabel = (word: string): boolean =>
  isOfficeWord(word) || clauseWord.test(word) || (labelWord.test(word) && !particle.test(word));

/** A glued office: `Ana RuizNews Reporter` → `Ana Ruiz`; `Ana Ruiz Political Correspondent` → `Ana Ruiz`. */
function withoutOffice(part: string): string {
  const parted = part.replace(
    /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}+ \p{Lu}|The |News|Staff|Reporter|Senior|Political|Travel|Sports?|Health|Business|Editor|Journalist|Correspondent)/u,
    ' ',
  );
  const words = parted.split(' ');
  const at = words.findIndex((word) => isOfficeWord(word) || /^(?:the|ap)$/iu.test(word));
  // “South Harbour Bureau”: no person’s.
  if (at < 2 || /^(?:bureau|desk|team|newsroom|agency|agencies|services?)$/iu.test(words[at] ?? '')) return part;
  // “Ana Ruiz Middle East correspondent”, “Ana Ruiz Housing correspondent”: nobody is a correspondent of nothing.
  const field = words.findIndex((word, index) => index >= 2 && isLabel(word));
  const isOfField = field === at && /^(?:[Cc]orrespondent|editor)$/u.test(words[at] ?? '');
  const name = words.slice(0, field - (isOfField ? 1 : 0)).join(' ');
  return isPersonName(name) ? name : words.slice(0, at).join(' ');
}

/** “… | Pine Harbour Times”, “…, Harbour Herald-Star”: what a paper is called, behind who writes for it. */
const paperName = new RegExp(
  `(?:^|[\\s-])(?:${[...paperWords, ...paperWordsOfOtherUse, 'news', 'magazine'].join('|')})$`,
  'iu',
);

/** What a system calls its first account. */
const account = /^(?:super ?user|site ?admin|web ?master|administrator)$/iu;

/**
 * Read who wrote an article from the words of a byline: people first; agencies where they sign it; offices, mastheads
 * and handles left out.
 *
 * ```text
 * Ana Ruiz and John Smith, Staff Writer | Reuters   → Ana Ruiz, John Smith
 * The Associated Press                              → The Associated Press
 * Harbour News Staff                                → nobody
 * ```
 */
export function readAuthors(words: string): string[] {
  const parts = words
    .split(/\s*(?:[,;|/•·&+]|\band\b|\bwith\b|\n)\s*/iu)
    // “Press Trust of India” is no person of India’s
    .map((part) => (agency.test(part.trim()) ? part.trim() : clean(part)))
    .filter((part) => part !== '');
  const people: string[] = [];
  const agencies: string[] = [];
  for (const part of parts) {
    if (account.test(part) || (people.length > 0 && paperName.test(part))) continue;
    const name = isPersonName(part) ? part : withoutOffice(part);
    const sender = agencyAt.exec(part)?.groups?.['sender'] ?? part;
    if (agency.test(sender)) agencies.push(sender);
    else if (isPersonName(name)) people.push(name);
  }
  return [...new Set(people.length > 0 ? people : agencies)];
}
