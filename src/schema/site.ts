import { z } from 'astro/zod';
import { parse } from 'yaml';
import { reportAddressSchema, webAddressSchema } from './address.ts';
import { rightsSchema } from './article.ts';

/** `content/site.yml`: everything a deployer changes, in one file. */
export const siteSchema = z.strictObject({
  name: z.string().min(1),
  tagline: z.string().min(1),
  url: webAddressSchema.describe('Address of the site, without path.'),
  base: z
    .string()
    .regex(/^\/(?:[^/\s]+\/)*$/, 'Expected a path that begins and ends with a slash, such as `/` or `/quotes/`')
    .describe('Path under which the site is served.'),
  lang: z.string().min(2).default('en').describe('Language of the interface, a BCP 47 tag.'),
  rights: rightsSchema.default('full').describe('How much is shown of an article whose sidecar does not say.'),
  reportUrl: reportAddressSchema
    .nullable()
    .default(null)
    .describe('Where readers report an error, a page or a `mailto:`; null shows no such link.'),
});

export type Site = z.infer<typeof siteSchema>;

/**
 * Read the site’s configuration from the text of `content/site.yml`. `SITE_URL` and `BASE_PATH` in `env` win over
 * the file, so that a workflow can build the same commit for another address.
 *
 * @throws when the YAML does not parse or a value is not what the schema expects.
 */
export function parseSite(yaml: string, env: Readonly<Record<string, string | undefined>>): Site {
  const file = parse(yaml) as Record<string, unknown>;
  const base = env['BASE_PATH'];
  return siteSchema.parse({
    ...file,
    ...(env['SITE_URL'] ? { url: env['SITE_URL'] } : {}),
    ...(base ? { base: base === '/' ? base : `/${base.replace(/^\/+|\/+$/g, '')}/` } : {}),
  });
}
