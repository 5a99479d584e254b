import { Document, isMap, stringify, visit } from 'yaml';

type Scalar = string | number | boolean | null;
type Value = Scalar | readonly Value[] | Members;
interface Members {
  readonly [key: string]: Value;
}

/**
 * Write frontmatter that reads well as a diff: a span (a map with a `start`) on one line, long lines whole. It is YAML
 * 1.1, so that every reader takes a quoted date for the string it is.
 *
 * These are, byte for byte, the lines that `yaml` writes of such a document. Building that document takes nine times as
 * long and is most of the time an article takes to write, so it is built only of what holds line breaks or the like.
 *
 * @param frontmatter plain data; keys are plain words, lists hold no lists
 * @example toYaml({ people: [{ start: 1, end: 4, text: 'Ana' }] }) // 'people:\n  - { start: 1, end: 4, text: Ana }'
 */
export function toYaml(frontmatter: object): string {
  const members = Object.entries(frontmatter as Members);
  return members
    .map(([key, value]) => (isUsual(value) ? toMember(key, value, '') : toDocument({ [key]: value })))
    .join('\n')
    .trimEnd();
}

function toDocument(frontmatter: Members): string {
  const document = new Document(frontmatter, { version: '1.1', aliasDuplicateObjects: false });
  visit(document, {
    Map(_key, map) {
      if (map.has('start') && map.items.every(({ value }) => !isMap(value))) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).slice(0, -1);
}

/** What may need escapes or several lines, or looks like the mark of a document. */
const unusual = /[\p{Cc}\p{Cs}]|^(?:%|---|\.\.\.)/u;

function isUsual(value: Value): boolean {
  if (typeof value === 'string') return !unusual.test(value);
  return value === null || typeof value !== 'object' || Object.values(value).every(isUsual);
}

function toMember(key: string, value: Value, indent: string): string {
  if (value === null || typeof value !== 'object') return `${key}: ${toScalar(value, false)}`;
  const inner = `${indent}  `;
  if (isList(value)) {
    if (value.length === 0) return `${key}: []`;
    return `${key}:\n${value.map((item) => `${inner}- ${toItem(item, `${inner}  `)}`).join('\n')}`;
  }
  if ('start' in value) return `${key}: ${toFlow(value)}`;
  return `${key}:\n${inner}${toMembers(value, inner)}`;
}

function toItem(item: Value, indent: string): string {
  if (item === null || typeof item !== 'object') return toScalar(item, false);
  return 'start' in item ? toFlow(item) : toMembers(item as Members, indent);
}

function toMembers(members: Members, indent: string): string {
  return Object.entries(members)
    .map(([key, value]) => toMember(key, value, indent))
    .join(`\n${indent}`);
}

function toFlow(span: Members): string {
  const members = Object.entries(span).map(([key, value]) => `${key}: ${toScalar(value as Scalar, true)}`);
  return `{ ${members.join(', ')} }`;
}

/** What a string without marks would be taken for something else by. */
const indicator = /^[ ,[\]{}#&*!|>'"%@`]|^[?-](?: |$)|: |[ :]$| #/u;
const flowIndicator = /[[\]{},]/u;
/** What may be a number, a date, a boolean or nothing to YAML 1.1. */
const ambiguous = /^(?:[-+.~<\d]|e[-+\d]|(?:y|yes|true|on|n|no|false|off|null)?$)/iu;

function toScalar(value: Scalar, isInFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  if (indicator.test(value) || (isInFlow && flowIndicator.test(value))) return toQuoted(value);
  return ambiguous.test(value) ? stringify(value, { version: '1.1', lineWidth: 0 }).trimEnd() : value;
}

function toQuoted(value: string): string {
  return value.includes('"') && !value.includes("'") ? `'${value}'` : JSON.stringify(value);
}

const isList = (value: readonly Value[] | Members): value is readonly Value[] => Array.isArray(value);
