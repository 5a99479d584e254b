import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { articleSchema, rightsSchema, type Article } from '../../src/schema/article.ts';
import {
  curatedOutletsSchema,
  curatedPeopleSchema,
  curatedStatementsSchema,
  curatedTopicsSchema,
} from '../../src/schema/curated.ts';
import { registrySchema, type Registry } from '../../src/schema/permalinks.ts';
import type { Curated } from '../pipeline/types.ts';
import { emptyRegistry, type Held } from '../pipeline/registry/register-articles.ts';
import type { Diagnostic } from './diagnostics.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import { readIfThere } from './read-if-there.ts';

export const registryFile = 'permalinks.json';
export const statementsFile = 'statements.json';

/** The curated files of a content folder when none is there: what `extract` works with. */
export const uncurated: Curated = { people: {}, outlets: {}, topics: {}, statements: [], rights: 'full' };

/** Of `site.yml` only what decides how articles are written. */
const siteRightsSchema = z.object({ rights: rightsSchema.optional() });

/** What a conversion builds on besides the seeds. Null where a file is not what it should be; messages say why. */
export interface Ground {
  readonly curated: Curated;
  readonly registry: Registry;
}

/** Read the curated files and the registry of a content folder. A file that is not there is empty. */
export function readGround(folder: string): { ground: Ground | null; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>, otherwise: T, parseText = parseYaml<T>): T => {
    const path = join(folder, file);
    const text = readIfThere(path);
    if (text === null) return otherwise;
    const result = parseText(schema, text, path);
    diagnostics.push(...result.diagnostics);
    return result.value ?? otherwise;
  };
  const ground = {
    curated: {
      people: read('people.yml', curatedPeopleSchema, {}),
      outlets: read('outlets.yml', curatedOutletsSchema, {}),
      topics: read('topics.yml', curatedTopicsSchema, {}),
      statements: read('statements.yml', curatedStatementsSchema, []),
      rights: read('site.yml', siteRightsSchema, {}).rights ?? uncurated.rights,
    },
    registry: read(registryFile, registrySchema, emptyRegistry, parseJson),
  };
  return { ground: diagnostics.length > 0 ? null : ground, diagnostics };
}

const frontmatter = /^---\n(?<yaml>.*?)\n---(?:\n|$)/su;

/** The article that an earlier conversion wrote of a seed which is refused now. */
export function readHeld(file: string, registry: Registry, folder: string): Held {
  const link = Object.values(registry.articles).find((each) => each.file === file && each.status === 'live');
  const mdx = link ? readIfThere(join(folder, 'articles', `${link.slug}.mdx`)) : null;
  return { file, article: mdx === null ? null : parseArticle(mdx) };
}

function parseArticle(mdx: string): Article | null {
  try {
    return articleSchema.safeParse(parse(frontmatter.exec(mdx)?.groups?.['yaml'] ?? '')).data ?? null;
  } catch {
    return null;
  }
}
