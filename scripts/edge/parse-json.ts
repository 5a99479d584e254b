import type { z } from 'astro/zod';
import { fileDiagnostic, type Diagnostic } from './diagnostics.ts';
import { parseYaml } from './parse-yaml.ts';

/** What JSON that a program wrote breaks by is nearly always a merge; without the registry published links would break. */
const mend =
  'a program writes this file: resolve the merge that left its marks here, or take the file back with `git checkout`, and never delete it';

const v8Place = /\(line (?<line>\d+) column (?<column>\d+)\)/u;

/**
 * Read JSON text as a schema has it, with the messages of `parseYaml`. A registry is too large for the YAML parser,
 * which is asked for the place only where a value is wrong.
 */
export function parseJson<T>(
  schema: z.ZodType<T>,
  json: string,
  path: string,
): { value: T | null; diagnostics: Diagnostic[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const { line = '1', column = '1' } = v8Place.exec(reason)?.groups ?? {};
    const place = { line: Number(line), column: Number(column) };
    return { value: null, diagnostics: [{ ...fileDiagnostic(path, 'json-syntax', `${reason}; ${mend}`), ...place }] };
  }
  const { data } = schema.safeParse(raw);
  return data === undefined ? parseYaml(schema, json, path) : { value: data, diagnostics: [] };
}
