import { describe, expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { articleSchema } from '../../../src/schema/article.ts';
import { curatedOutletSchema, curatedPersonSchema } from '../../../src/schema/curated.ts';
import { sidecarSchema } from '../../../src/schema/sidecar.ts';
import { siteSchema } from '../../../src/schema/site.ts';

const site = { name: 'Site', tagline: 'Words', url: 'https://example.org', base: '/' };

/** Every field that a page makes a link of, and what stands beside it. */
const linked: { name: string; schema: z.ZodType; of: (address: string) => unknown; takesMail?: true }[] = [
  { name: 'url of an outlet', schema: curatedOutletSchema, of: (url) => ({ name: 'The Tide', url }) },
  { name: 'sameAs of a person', schema: curatedPersonSchema, of: (address) => ({ sameAs: [address] }) },
  { name: 'url of the site', schema: siteSchema, of: (url) => ({ ...site, url }) },
  { name: 'reportUrl of the site', schema: siteSchema, of: (reportUrl) => ({ ...site, reportUrl }), takesMail: true },
  { name: 'url of a seed', schema: sidecarSchema, of: (url) => ({ url }) },
  { name: 'archivedUrl of a seed', schema: sidecarSchema, of: (archivedUrl) => ({ archivedUrl }) },
  { name: 'url of an article', schema: articleSchema.shape.url, of: (url) => url },
  { name: 'archivedUrl of an article', schema: articleSchema.shape.archivedUrl, of: (url) => url },
];

describe.each(linked)('$name', ({ schema, of, takesMail = false }) => {
  test.each(['https://example.org/a?b=c#d', 'http://example.org/'])('takes %s', (address) => {
    expect(schema.safeParse(of(address)).success).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'example.org',
    '//example.org/',
  ])('refuses %j, and says what it expects', (address) => {
    const { error } = schema.safeParse(of(address));
    expect(error?.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Expected an address that begins with `http:\/\/`/u),
    ]);
  });

  test(`takes ${takesMail ? 'a' : 'no'} mailbox`, () => {
    expect(schema.safeParse(of('mailto:desk@example.org')).success).toBe(takesMail);
  });
});
