import { givenNameGender, isBodyWord, isOrganization, isPlace, isPlaceWord } from '../language/lexicon.ts';
import { nameSuffixes } from './name-suffixes.ts';
import { isTitleWord } from './titles/is-title.ts';

/** Whether the words of a name look like those of a place or a body, whatever stands round them. */
export function looksLikeBody(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const phrase = lower.join(' ');
  const last = lower.at(-1) ?? '';
  if (isDocument.test(phrase)) return false;
  if (isOrganization(phrase) || isBodyWord(last) || lower.includes('of') || words.some((word) => word.includes('&')))
    return true;
  if (lower.length > 1 && isBuilding.test(last)) return true;
  if (isNationalBody(lower)) return true;
  if (lower.length > 1 && isBodyWord(lower[0] ?? '') && givenNameGender(lower[0] ?? '') === undefined) return true;
  if (lower.length > 1 && bodyEnding.test(last) && givenNameGender(lower[0] ?? '') === undefined) return true;
  // “ANA RUIZ: …”: a transcript prints whole names in capitals.
  if (
    lower.length === 2 &&
    givenNameGender(lower[0] ?? '') !== undefined &&
    words.every((word) => /^\p{Lu}{3,}$/u.test(word))
  )
    return false;
  // “ANA Ruiz”: tabloids set the first word of an article in capitals.
  const [given = '', ...others] = words;
  if (
    /^\p{Lu}{3,}$/u.test(given) &&
    givenNameGender(lower[0] ?? '') !== undefined &&
    others.length > 0 &&
    others.every((word) => /^(?:\p{Lu}['’]|Mc|Mac)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word))
  )
    return false;
  // Acronyms: two capitals or more, no period (“J.R.” is a pair of initials).
  return words.some(
    (word) =>
      /^\p{Lu}{2,}s?$/u.test(word) &&
      !/^(?:JD|AJ|DJ|TJ|CJ|PJ|MJ|BJ|II|III|IV)$/u.test(word) &&
      (words.length === 1 || !nameSuffixes.has(word.toLowerCase())),
  );
}

/** “read the FIR”: papers and things that letters shorten, and no bodies. */
const isDocument = /^(?:fir|mou|moa|pil|rti|sop|sms|cctv|dna|pdf|gdp|vat|gst|tro|nda)s?$/u;
/** “Health New Zealand”, “Sport Ireland”: what a body is for, before its country. */
function isNationalBody([first = '', ...country]: readonly string[]): boolean {
  return nationalConcern.test(first) && isPlace(country.join(' '));
}
const nationalConcern =
  /^(?:health|sport|tourism|transport|cricket|tennis|rugby|netball|basketball|football|hockey|golf|cycling|rowing|athletics|swimming|historic|creative|science|statistics|stats|immigration|consumer|business|diabetes|food|film|screen|education)$/u;

/** “Orsa Rovers”, “Orsa Sport”, “Sunday Sentinel”, “Orsa Police Force” */
const bodyEnding =
  /^(?:forces?|vale|rovers|wanderers|rangers|albion|athletic|harriers|hotspur|united|city|town|county|sport|sports|sentinel|gazette|echo|chronicle|courier|builders|petroleum|airlines|airways|energy|foods|motors|holdings|pharmaceuticals|pharma|water|railways?|rail|dairies|ventures|capital|partners|studios|labs|technologies|systems|solutions|homes|stores|supermarkets|breweries|telecom|logistics|ferries|insurance|freight|securities|therapeutics|biosciences|biotech|robotics|shipping|cruises|media|entertainment|pictures|games|interactive|digital|software|semiconductors?|industries|enterprises|mining|minerals|resources|renewables|properties|realty|developments|construction|engineering|aerospace|aviation|hotels|resorts|brands|beverages|cosmetics|advisors|advisers|financial|finance|payments|bancorp|mutual|reinsurance|analytics|consulting|consultants|associates|communications|wireless|broadcasting|publishing|monitor|rentals|terminals|taxis|coaches|ltd|plc|llc|gmbh)\.?$/u;

/** What ends the names of buildings and schools, and no person’s. Lower case. */
export const isBuilding =
  /^(?:hospital|infirmary|hospice|clinic|school|academy|college|university|airport|station|stadium|arena|hotel|cathedral|museum|theatre|library|cemetery|prison|barracks|mosque|gardens|memorial|surgery|nursery)$/u;

/** What ends the names of streets. Lower case. */
export const isStreet =
  /^(?:streets?|roads?|drive|avenue|lane|terrace|crescent|boulevard|way|close|walk|gate|row|quay|square|bridge)$/u;

/** “Lake Orsa”, “Fort Ruiz” */
const beginsPlace =
  /^(?:lake|mount|mt\.?|cape|fort|gulf|loch|port|isle|wadi|jebel|jabal|kfar|deir|beit|puerto|playa|cerro|ciudad|bukit|kampung|kuala|tanjung|sungai|gunung|pulau|barangay|brgy\.?|sitio|bandar)$/u;

/** “Middle | East”, “Far | North” */
const isRegion = /^(?:middle|near|far|deep|upper|lower|mid)$/u;

/** Whether the words of a name look like a place. */
export function looksLikePlace(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.length > 1 && beginsPlace.test(lower[0] ?? '')) return true;
  if (lower.length === 2 && /^(?:east|west|north|south)$/u.test(lower[1] ?? '') && isRegion.test(lower[0] ?? ''))
    return true;
  if (lower.length > 2 && /^(?:road|drive|avenue|terrace|crescent|boulevard)$/u.test(lower.at(-1) ?? '')) return true;
  if (lower.length === 2 && isStreet.test(lower[1] ?? '') && isTitleWord(lower[0]?.replace(/s$/u, '') ?? ''))
    return true;
  return isPlace(lower.join(' ')) || (lower.length > 1 && isPlaceWord(lower.at(-1) ?? ''));
}

/** “who gave her name simply as | Brid”, “who goes by the name | Ana Ruiz”: words that lead to a name. Lower case. */
export function isIntroducedAsName(before: readonly string[]): boolean {
  return (
    /(?:^(?:as|name|of|call|called|by)|\bnamed)$/u.test(before.at(-1) ?? '') && introduction.test(before.join(' '))
  );
}
const introduction =
  /(?:\bname (?:only |simply |just )?as|\bby the name(?: of)?|\bidentified (?:him|her)self (?:only |simply )?as|\b(?:i|we|['’]ll) (?:will |shall )?call|\bbe (?:called|identified|known|quoted|named)(?: only| simply)?(?: as| by)?|\b(?:identified|known) (?:only|simply) (?:as|by)|\bnamed)$/u;

/** Words for bodies: “the lobby *group* Orsa Forward”. Lower case. */
export const isBodyNoun = (lower: string): boolean => bodyNouns.has(lower);
const bodyNouns = new Set(
  `group charity firm company union station agency network magazine newspaper airline brand quango organisation
  organization nonprofit non-profit ngo think-tank startup start-up chain lender insurer coalition alliance federation
  association consortium collective platform website conglomerate subsidiary carmaker automaker drugmaker chipmaker
  planemaker brewery movement faction militia utility`.split(/\s+/u),
);

/** Words for what a body does, or a person: “the ferry *operator* Orsa Crossings”. Lower case. */
export const isBodyOrPersonNoun = (lower: string): boolean =>
  isBodyNoun(lower) || /^(?:operator|broadcaster|retailer|supplier|developer|watchdog|regulator)$/u.test(lower);
