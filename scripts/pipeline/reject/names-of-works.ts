/** Words that tell a title from speech, and how titles are written. */

import { wordSet } from '../language/word-set.ts';

/** What has a title: “the film “…””, “a “…” documentary”. */
export const works = wordSet(`
  documentary docuseries film movie book novel novella memoir autobiography biography show program programme series
  miniseries sitcom song single album track play musical episode segment podcast magazine newsletter painting poem
  essay opera investigation special drama comedy anthem hit video videos report exhibition exhibit column blog game
  ad spot commercial campaign tour sketch skit trailer title titles hymn ballet ballad op-ed article editorial pamphlet lecture thriller bestseller
  best-seller sculpture mural anthology trilogy saga telenovela cartoon franchise sequel prequel remix soundtrack
  films movies books novels songs albums hits anthems musicals poems podcasts programs programmes sitcoms dramas
  comedies collection collections poetry single singles ep lp mixtape study thesis chapter verse sonnet symphony
  favorite favorites favourite favourites classic classics ballads tune tunes duet smash smashes jam cover remake medley
  installation photograph screenplay cookbook workshop seminar panel conference retreat leaflet brochure booklet manual
  textbook zine manifesto petition lecture sermon keynote webinar bill act initiative scheme
`);

/** Who prints or broadcasts under a name. */
export const outlets = wordSet(`
  newspaper paper daily weekly tabloid broadsheet broadcaster magazine agency station website portal blog podcast
  programme program show journal
`);

/** Verbs and adjectives that introduce a title. */
export const titling = /^(?:titled|entitled|headlined|subtitled|untitled|captioned|themed|title|named)$/u;

/** Who makes a work, and what there is of one, before “of”. */
export const makers = wordSet(`
  author authors host hosts creator creators director directors producer producers writer writers star stars editor
  editors anchor anchors co-author co-authors co-host co-hosts co-creator co-creators co-director co-directors
  co-producer co-producers co-writer co-writers co-star co-stars co-editor co-editors co-anchor co-anchors cast
  episode episodes copy copies edition editions broadcast issue cover revival remake adaptation performance
  rendition version sequel soundtrack finale premiere reading screening set season viewers readers listeners fans
  coauthor coauthors tune strains chorus
`);

/** What a name in capitals ends in that is no work and speaks for nobody: the “Clean Quay Act”. */
export const namedKinds = wordSet(`
  act bill law amendment treaty pact accord agreement protocol doctrine award awards prize medal trophy cup festival
  initiative scheme fund foundation institute society association league tour operation
`);

/** Who is known by a work, right behind its title: the “Quay” star. */
export const knownByWork = wordSet(`
  star stars actor actress creator host co-host author singer director producer alum alumna alumnus alumni franchise
  fame finale premiere reboot revival sequel soundtrack cast
`);

/** What is done to a work, right before its title. */
export const performing = wordSet(`
  sing sings sang sung singing perform play plays played playing blared quoted screened staged curated performs performed performing watch watches watched watching stream streams streamed streaming aired
  hummed whistled strummed penned authored published rewatched reread re-read
  directed produced narrated composed recorded co-wrote co-authored co-hosts co-hosted guest-hosted binge-watched
`);

export const determiner = /^(?:the|a|an|his|her|its|their)$/u;

const smallWords =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|nor|with|from|by|as|is|it|vs|de|la|le|el|du|des|les|et|y|und|der|die|das|von|van|del|di|da|dos|my|your|’s|'s|&)$/iu;

const anyWord = /[\p{L}\p{N}][\p{L}\p{N}’'.\-]*/gu;

/** Words and numbers of a text, with their inner apostrophes, periods and hyphens. */
export const wordsOf = (text: string): string[] => text.match(anyWord) ?? [];

/** Whether a text has more than `most` words; it is read no further than that takes. */
export function hasMoreWords(text: string, most: number): boolean {
  const words = text.matchAll(anyWord);
  for (let count = 0; count <= most; count += 1) if (words.next().done === true) return false;
  return true;
}

/** In words; a title with a subtitle behind a colon may be longer. No title has more characters. */
const longestTitle = { plain: 10, withSubtitle: 16, characters: 240 };

/** Whether words are written as a title is: every word of weight with a capital, or a number. */
export function isTitleCase(text: string): boolean {
  if (text.length > longestTitle.characters) return false;
  const most = text.includes(':') ? longestTitle.withSubtitle : longestTitle.plain;
  let words = 0;
  for (const [word] of text.matchAll(anyWord)) {
    const isSmall = words > 0 && smallWords.test(word);
    words += 1;
    if (words > most || !(isSmall || /^[\p{Lu}\p{N}]/u.test(word))) return false;
  }
  return words > 0;
}

/** How many words of weight have a capital: two in “The Salt Road”, one in “The Road”. */
export const countCapitals = (text: string): number =>
  wordsOf(text).filter((word) => /^\p{Lu}\p{L}{2}/u.test(word) && !smallWords.test(word)).length;
