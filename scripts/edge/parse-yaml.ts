import { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { fileDiagnostic, type Diagnostic } from './diagnostics.ts';

type Path = readonly PropertyKey[];

/**
 * Read YAML text as a schema has it. Whatever is wrong with it (syntax, an unknown key, a value of the wrong kind)
 * becomes a fatal message with the line and the field, and the shape that was expected there, written as YAML.
 * `value` is null where there is any. An empty file is an empty map, or list.
 *
 * @example parseYaml(sidecarSchema, 'date: 31 May', 'seeds/harbour.yml').diagnostics
 * // seeds/harbour.yml:1:7-1:13: Unexpected `31 May` for `date`, expected: date: 2024-12-31 [yaml-value]
 */
export function parseYaml<T>(
  schema: z.ZodType<T>,
  yaml: string,
  path: string,
): { value: T | null; diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml.replace(/^\uFEFF/u, ''), { lineCounter: lines, prettyErrors: false });
  const at = (start: number, end: number): Partial<Diagnostic> => {
    const [from, to] = [lines.linePos(start), lines.linePos(Math.max(start, end))];
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
  if (document.errors.length > 0) {
    const diagnostics = document.errors.map(({ pos, message }) => ({
      ...fileDiagnostic(path, 'yaml-syntax', `Unexpected YAML: ${message}`),
      ...at(...pos),
    }));
    return { value: null, diagnostics };
  }
  const { data, error } = schema.safeParse(toValue(document, schema));
  if (!error) return { value: data, diagnostics: [] };
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const diagnostics = error.issues.flatMap(narrow).flatMap((issue) =>
    toProblems(issue, document, shape).map(({ reason, range }) => ({
      ...fileDiagnostic(path, 'yaml-value', reason),
      ...(range ? at(range[0], range[1]) : {}),
    })),
  );
  return { value: null, diagnostics };
}

function toValue(document: Document, schema: z.ZodType): unknown {
  if (document.contents === null) return schema instanceof z.ZodArray ? [] : {};
  return document.toJS() as unknown;
}

/** Where several shapes may stand: what is wrong by the one that is meant, whose keys are all known and there. */
function narrow(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.filter((issues) =>
    issues.every(({ code, path }) => code !== 'unrecognized_keys' && path.length > 1),
  );
  const [only] = meant;
  if (!only || meant.length > 1) return [issue];
  return only.flatMap((each) => narrow({ ...each, path: [...issue.path, ...each.path] }));
}

interface Problem {
  readonly reason: string;
  readonly range: readonly [number, number] | null;
}

function toProblems(issue: z.core.$ZodIssue, document: Document, shape: JsonShape): Problem[] {
  const expected = renderShape(issue.path, shape);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      reason: `Unexpected field \`${renderPath([...issue.path, key])}\`, expected one of: ${expected}`,
      range: keyRange(document, issue.path, key),
    }));
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    const reason = `Unexpected key \`${key}\`: ${issue.issues[0]?.message ?? issue.message}`;
    return [{ reason, range: keyRange(document, issue.path.slice(0, -1), key) }];
  }
  const node = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true);
  const field = issue.path.length === 0 ? 'the file' : `\`${renderPath(issue.path)}\``;
  if (!isNode(node))
    return [{ reason: `Missing ${field}, expected: ${expected}`, range: parentRange(document, issue.path) }];
  const found = isScalar(node) ? `\`${String(node.value)}\`` : isMap(node) ? 'a map' : 'a list';
  const isNumber = isScalar(node) && typeof node.value === 'number' && issue.code === 'invalid_type';
  const hint =
    isNumber && issue.expected === 'string' && node.source !== undefined
      ? ` (a number is text in quotation marks: \`'${node.source}'\`)`
      : issue.message.startsWith('Expected')
        ? ` (${issue.message})`
        : '';
  return [{ reason: `Unexpected ${found} for ${field}, expected: ${expected}${hint}`, range: rangeOf(node) }];
}

function rangeOf(node: unknown): readonly [number, number] | null {
  if (!isNode(node) || !node.range) return null;
  return [node.range[0], node.range[1]];
}

function keyRange(document: Document, path: Path, key: string): readonly [number, number] | null {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return rangeOf(map);
  return rangeOf(map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key);
}

/** Where a missing field should have been: the nearest map around it. */
function parentRange(document: Document, path: Path): readonly [number, number] | null {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const [start] = rangeOf(document.getIn(path.slice(0, length), true)) ?? [];
    if (start !== undefined) return [start, start];
  }
  return null;
}

function renderPath(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`))
    .join('');
}

type JsonShape = z.core.JSONSchema._JSONSchema;

/** What may stand at `path`, as one line of YAML: `date: 2024-12-31`, `rights: full | excerpt`, `authors: [text]`. */
function renderShape(path: Path, shape: JsonShape): string {
  const resolve = (each: JsonShape): JsonShape => {
    const name = typeof each === 'object' ? each.$ref?.split('/').at(-1) : undefined;
    return (name !== undefined && typeof shape === 'object' ? shape.$defs?.[name] : undefined) ?? each;
  };
  let here = resolve(shape);
  for (const key of path) here = resolve(child(here, key));
  const name = path.findLast((key) => typeof key === 'string');
  const value = renderValue(here, path.length === 0 ? 1 : 0);
  return name === undefined || (typeof here === 'object' && here.properties) ? value : `${name}: ${value}`;
}

function child(shape: JsonShape, key: PropertyKey): JsonShape {
  if (typeof shape === 'boolean') return {};
  const meant = shape.anyOf?.find((each) => typeof each === 'object' && each.properties?.[String(key)] !== undefined);
  if (meant) return child(meant, key);
  if (typeof key === 'number') return (Array.isArray(shape.items) ? shape.items[0] : shape.items) ?? {};
  return shape.properties?.[String(key)] ?? shape.additionalProperties ?? {};
}

function renderValue(shape: JsonShape, depth: number): string {
  if (typeof shape === 'boolean') return 'text';
  if (shape.anyOf) return shape.anyOf.map((each) => renderValue(each, depth)).join(' | ');
  if (shape.enum) return shape.enum.map(String).join(' | ');
  if (shape.format === 'date') return '2024-12-31';
  if (shape.format === 'uri') return 'https://example.com/page';
  if (shape.type === 'array') return `[${renderValue(child(shape, 0), depth + 1)}]`;
  if (shape.properties) {
    const keys = Object.keys(shape.properties);
    return depth === 1 ? keys.join(', ') : `{ ${keys.map((key) => `${key}: …`).join(', ')} }`;
  }
  if (shape.type === 'object') return '{ slug: … }';
  if (shape.type === 'integer' || shape.type === 'number') return '1';
  if (shape.type === 'boolean') return 'true | false';
  return shape.type === 'null' ? 'null' : 'text';
}
