import type { Item } from '../language/outline.ts';
import { isPreposition } from '../attribute/word-classes.ts';
import type { RejectionRule } from './rejection-rule.ts';
import { hasCueAfter, lowerAt } from './speech-near.ts';
import { wordSet } from '../language/word-set.ts';

const clothes = wordSet(`
  shirt shirts t-shirt t-shirts sweatshirt sweatshirts tee tees hoodie hoodies jacket jackets jersey jerseys hat hats
  cap caps button buttons badge badges pin pins tattoo tattoos apron aprons scarf scarves mug mugs
`);
/** What people hold up, and what stands by the road. */
const signs = wordSet('sign signs placard placards banner banners poster posters flag flags sticker stickers');
/** What words are cut into or painted on, for long. */
const monuments = wordSet(`
  plaque slate headstone headstones gravestone gravestones tombstone tombstones doormat doormats keyring magnet
  sundial epitaph inscription legend nameplate plate plates sticker stickers decal scoreboard screen window pop-up
`);
const posted = wordSet('sign signs billboard billboards marquee chalkboard label labels');

const isCarrier = (lower: string): boolean => clothes.has(lower) || signs.has(lower);
const isMarked = (lower: string): boolean => clothes.has(lower) || monuments.has(lower);

/** Who holds a sign up says what it reads. */
const holding =
  /^(?:h[eo]ld(?:s|ing)?|carr(?:y|ies|ied|ying)|wav(?:e|es|ed|ing)|hoist(?:s|ed|ing)?|lift(?:s|ed|ing)?|rais(?:e|es|ed|ing)|brandish(?:es|ed|ing)?|clutch(?:es|ed|ing)?|prot?est(?:s|ers?|ing|ed)?|demonstrators?|supporters?|fans?|crowds?|march(?:es|ed|ers?|ing)?|rally|rallies|chant(?:s|ed|ing)?|her|his|their|own)$/u;
const isHeld = (items: readonly Item[]): boolean =>
  items.some((item) => item.kind !== 'quoted' && holding.test(item.lower));

/** The words a sentence begins with, to its first preposition: “A road sign | over the bar says”. */
function subjectOf(items: readonly Item[]): readonly string[] {
  const first = items.slice(0, 4);
  const end = first.findIndex((item) => isPreposition(item));
  // “Slate said …” is who says it: a thing has no capital but at the start, behind an article.
  return (end === -1 ? first : first.slice(0, end)).map(({ text }) => text);
}

/** What is written on things. */
export const carriedRule: RejectionRule = {
  id: 'carried',
  reason: 'motto',
  summary:
    'Words printed on what people wear or cut into stone: on a shirt, a mug, a plaque; on a sign that nobody holds; the “…” signs of a crowd.',
  examples: [
    { text: 'A group dressed in “We are the Quay” T-shirts marched past.', isRejected: true },
    { text: 'Ruiz said she would “gladly” sign the bill.', isRejected: false },
    { text: 'The boy, in a “Boats Not Fines” hat, asked why.', isRejected: true },
    { text: 'A man in a shirt that read “Fine Ruiz” was led away.', isRejected: true },
    { text: 'A slate over the door reads “A calm sea never made a sailor.”', isRejected: true },
    { text: 'The T-shirts on sale at the food stand read “Low Tide.”', isRejected: true },
    { text: 'A sign over the bar says “No boats.”', isRejected: true },
    { text: 'One of the signs at issue, on the coast road, reads “Jerky.”', isRejected: true },
    { text: 'The sticker on his boat read “Born wet.”', isRejected: true },
    { text: 'The licence plate reads “GR8 PORT.”', isRejected: true },
    { text: 'A woman held up a sign that said “Boats Not Fines.”', isRejected: false },
    { text: 'A placard said “Boats Not Fines.”', isRejected: false },
    { text: 'The Slate columnist Ana Ruiz said: “Low tide.”', isRejected: false },
    { text: 'A man in a hat said “No.”', isRejected: false },
    { text: 'His tattoo says “Mum.”', isRejected: true },
    { text: 'A painted sign, “Eggs, two a penny,” still hangs on the gate.', isRejected: true },
    { text: 'He tore down the sign, “in a rage,” he said.', isRejected: false },
    { text: 'The man under the sign said “No.”', isRejected: false },
    { text: 'She was called a “living” legend by the crews.', isRejected: false },
  ],
  isRejected: (context) => {
    const {
      sentence: { items },
      at,
    } = context;
    // But “would “gladly” sign the budget”.
    const isVerb = /^(?:the|an?|his|her|its|their|any|it|them)$/u.test(lowerAt(items, at + 2));
    if (at > 0 && items[at + 1]?.kind === 'word' && isCarrier(lowerAt(items, at + 1)) && !isVerb) return true;
    // “A painted sign, “Low Tide,” hangs on the gate.”
    const sign = lowerAt(items, at - 2);
    if (lowerAt(items, at - 1) === ',' && (isMarked(sign) || posted.has(sign)))
      return !isHeld(items) && !hasCueAfter(context);
    const verb = /^[,:]$/u.test(lowerAt(items, at - 1)) ? at - 2 : at - 1;
    if (!/^(?:reads?|reading|says|said|saying)$/u.test(lowerAt(items, verb))) return false;
    const noun = /^(?:that|which)$/u.test(lowerAt(items, verb - 1)) ? verb - 2 : verb - 1;
    // “a slate over the door reads”: there may be more between them.
    const isReading = lowerAt(items, verb).startsWith('read');
    const behind = items.slice(Math.max(0, isReading ? noun - 8 : noun), noun + 1).map(({ lower }) => lower);
    const isSubject = isReading || noun < verb - 1 || lowerAt(items, verb) === 'saying';
    const subject = isSubject ? behind : subjectOf(items);
    return subject.some(isMarked) || (subject.some((word) => posted.has(word)) && !isHeld(items));
  },
};
