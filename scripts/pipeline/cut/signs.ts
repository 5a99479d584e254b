import { pictureAgencies, pictureLibraries } from '../language/outlet-words.ts';

/** Who sends, sells or gives pictures, and what stands below a picture for who does. */
export const pictureSources = [
  ...pictureAgencies,
  ...pictureLibraries,
  'stringer',
  'supplied',
  'handout',
  'file',
  'screengrab',
  'screenshot',
  'courtesy',
  'CCTV',
] as const;

type FirstWord<Name extends string> = Lowercase<Name extends `${infer Word} ${string}` ? Word : Name>;
const firstWord = <Name extends string>(name: Name): FirstWord<Name> =>
  name.replace(/ .*/u, '').toLowerCase() as FirstWord<Name>;

/** The words that their names begin with. */
export const sourceSigns = pictureSources.map(firstWord);

/** What a caption or a credit calls its picture. */
export const pictureSigns = [
  'photo',
  'photos',
  'photograph',
  'photographs',
  'picture',
  'pictures',
  'image',
  'images',
  'illustration',
  'illustrations',
  'video',
  'videos',
  'graphic',
  'graphics',
  'grab',
  'screengrab',
] as const;

/** Words of captions, credits and other furniture, which few paragraphs of an article hold. In lower case. */
const signs = [
  ...sourceSigns,
  ...pictureSigns,
  'ad',
  'adblock',
  'adblocker',
  'adblockers',
  'adblocking',
  'affiliate',
  'alerts',
  'author',
  'blogger',
  'browser',
  'bureau',
  'center',
  'centre',
  'click',
  'clicking',
  'columnist',
  'commission',
  'commissions',
  'compiled',
  'contacted',
  'contributed',
  'contribution',
  'contributor',
  'cookie',
  'cookies',
  'copied',
  'correspondent',
  'donation',
  'edited',
  'editing',
  'editor',
  'email',
  'emailed',
  'emails',
  'fee',
  'fees',
  'fellow',
  'followed',
  'forward',
  'funded',
  'html5',
  'inbox',
  'javascript',
  'journalist',
  'just',
  'left',
  'little',
  'low',
  'mailbox',
  'membership',
  'month',
  'must',
  'newsletter',
  'newsletters',
  'opinion',
  'opinions',
  'opt',
  'opted',
  'optout',
  'personal',
  'phone',
  'preferred',
  'privacy',
  'produced',
  'producer',
  'production',
  'professor',
  'protected',
  'published',
  'reached',
  'read',
  'reporter',
  'reporting',
  'reproduced',
  'reserved',
  'right',
  'share',
  'shares',
  'sign',
  'subscribe',
  'subscription',
  'supported',
  'terms',
  'translated',
  'view',
  'views',
  'writer',
  'writing',
  'written',
] as const;

export type Sign = (typeof signs)[number];

const anySign = new RegExp(`\\b(?:${signs.join('|')})\\b`, 'gu');

/**
 * Find the signs that a line holds, all in one pass: to search each line for what every rule needs would take longer
 * than all else that is done with it.
 *
 * @example findSigns('Photo: Ana Ruiz/Reuters') // photo, reuters
 */
export const findSigns = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(anySign));
