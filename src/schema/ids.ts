import { z } from 'astro/zod';

/** Ten characters of Crockford’s base32 in lower case: no `i`, `l`, `o`, `u`. */
const hashId = /^[0-9a-hjkmnp-tv-z]{10}$/;

export const articleIdSchema = z
  .string()
  .regex(hashId, 'Expected 10 base32 characters, such as `7k2m9d4x3p`')
  .describe('Minted from the plain text of the seed when it was first seen; never recomputed.');

export const quoteIdSchema = z
  .string()
  .regex(hashId, 'Expected 10 base32 characters, such as `7k2m9d4x3p`')
  .describe('Hash of the article id, the words of the first segment and which occurrence of them it is.');

export const statementIdSchema = z
  .string()
  .regex(hashId, 'Expected 10 base32 characters, such as `7k2m9d4x3p`')
  .describe('Minted from one of its quotes when it was first gathered; never recomputed.');

/** Lower-case ASCII words joined by hyphens: what stands in an address. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected lower-case ASCII words joined by hyphens, such as `ana-ruiz`')
  .max(80);
