import slugify from '@sindresorhus/slugify';

/** Longest slug made, in characters; a counter (`-2`) may still be added to it. */
const maxLength = 72;

/**
 * The ASCII slug of a title or a name, cut at a word; empty where nothing in it can be written in ASCII.
 *
 * @example toSlug('Año nuevo: the harbour’s U.S. debts') // 'ano-nuevo-the-harbours-us-debts'
 */
export function toSlug(name: string): string {
  const initialsJoined = name.replace(/\b(?:\p{Lu}\.){2,}/gu, (initials) => initials.replaceAll('.', ''));
  const slug = slugify(initialsJoined, { decamelize: false });
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : maxLength);
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
