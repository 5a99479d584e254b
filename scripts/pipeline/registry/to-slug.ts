import slugify from '@sindresorhus/slugify';

/** Longest slug made, in characters; a counter (`-2`) may still be added to it. */
const maxLength = 72;

/**
 * The ASCII slug of a title or a name, cut at a word; empty where nothing in it can be written in ASCII.
 *
 * @example toSlug('Año nuevo: the harbour’s U.S. debts') // 'ano-nuevo-the-harbours-us-debts'
 */
export function toSlug(name: string): string {
  const slug = plainWords.test(name) ? name.toLowerCase().replaceAll(' ', '-') : slugifyName(name);
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : maxLength);
}

/** Words of nothing but ASCII letters and digits, as nearly all names are: what parts them is all that is replaced. */
const plainWords = /^[a-z\d]+(?: [a-z\d]+)*$/i;

function slugifyName(name: string): string {
  const initialsJoined = name.replace(/\b(?:\p{Lu}\.){2,}/gu, (initials) => initials.replaceAll('.', ''));
  return slugify(initialsJoined, { decamelize: false });
}

/**
 * The first of `slug`, `slug-2`, `slug-3`… that is not taken.
 *
 * @example uniqueSlug('harbour', (slug) => slug === 'harbour') // 'harbour-2'
 */
export function uniqueSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let unique = slug;
  for (let count = 2; isTaken(unique); count += 1) unique = `${slug}-${count}`;
  return unique;
}
