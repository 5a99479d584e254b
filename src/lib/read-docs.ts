import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { measuredSchema, type Measured } from '../schema/measured.ts';
import { ruleDocsSchema, type RuleDocs } from '../schema/rules.ts';

/** What was measured last, `content/measured.json`. */
export const readMeasured = (): Promise<Measured> => read('measured.json', measuredSchema);

/** What the rules say of themselves, `content/rules.json`. */
export const readRules = (): Promise<RuleDocs> => read('rules.json', ruleDocsSchema);

async function read<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  const result = schema.safeParse(JSON.parse(await readFile(join(process.cwd(), 'content', file), 'utf8')));
  if (result.success) return result.data;
  throw new Error(`content/${file}: ${z.prettifyError(result.error)}`, { cause: result.error });
}
