import { expect, test } from 'vitest';
import { curatedPeopleSchema, curatedStatementsSchema } from '../../../src/schema/curated.ts';
import { emptyRegistry } from '../../../scripts/pipeline/registry/register-articles.ts';
import { registrySchema } from '../../../src/schema/permalinks.ts';
import { sidecarSchema } from '../../../src/schema/sidecar.ts';
import { renderDiagnostic } from '../../../scripts/edge/diagnostics.ts';
import { parseJson } from '../../../scripts/edge/parse-json.ts';
import { parseYaml } from '../../../scripts/edge/parse-yaml.ts';

test.each([
  [
    'a date in words',
    'title: A\ndate: 31 May\n',
    '2:7-2:13: Unexpected `31 May` for `date`, expected: date: 2024-12-31',
  ],
  ['text for a list', 'authors: Jo\n', '1:10-1:12: Unexpected `Jo` for `authors`, expected: authors: [text]'],
  ['a number for text', 'title: 5\n', '1:8-1:9: Unexpected `5` for `title`, expected: title: text'],
  [
    'a word that is none of the allowed',
    'rights: all\n',
    '1:9-1:12: Unexpected `all` for `rights`, expected: rights: full | excerpt | quotes-only | link-only',
  ],
  [
    'what is no address',
    'url: nope\n',
    '1:6-1:10: Unexpected `nope` for `url`, expected: url: https://example.com/page',
  ],
  [
    'a missing field, at the map it is missing in',
    'corrections:\n  speakers:\n    - text: We\n',
    '3:7-3:7: Missing `corrections.speakers[0].speaker`, expected: speaker: text | null',
  ],
  [
    'an unknown field',
    'corrections:\n  speaker: x\n',
    '2:3-2:10: Unexpected field `corrections.speaker`, expected one of: { speakers: …, reject: …, quotes: …, keep: … }',
  ],
  ['a field given twice', 'title: a\ntitle: b\n', '2:1-2:2: Unexpected YAML: Map keys must be unique'],
])('places %s at its line and shows what was expected', (_name, yaml, message) => {
  const { value, diagnostics } = parseYaml(sidecarSchema, yaml, 'seeds/a.yml');
  expect(value).toBeNull();
  expect(diagnostics.map(renderDiagnostic).join('\n')).toContain(`seeds/a.yml:${message}`);
});

test('names a key that is no slug', () => {
  const { diagnostics } = parseYaml(curatedPeopleSchema, 'Mira Dovlan:\n  name: Mira\n', 'people.yml');
  expect(diagnostics.map(renderDiagnostic).join('\n')).toMatch(/^people\.yml:1:1-1:12: Unexpected key `Mira Dovlan`/u);
});

test.each([
  ['a list of one', '- join: [7k2m9d4x3p]\n', 'Unexpected a list for `[0].join`, expected: join: [text]'],
  [
    'an id that reads as a number',
    '- note: x\n  part: [7k2m9d4x3p, 0123456789]\n',
    "Unexpected `123456789` for `[0].part[1]`, expected: part: text (a number is text in quotation marks: `'0123456789'`)",
  ],
  [
    'an unknown key',
    '- joins: [7k2m9d4x3p, 0a1b2c3d4e]\n',
    'Unexpected a map for `[0]`, expected: { join: …, note: … } | { part: …, note: … }',
  ],
])('says of %s what is wrong with the shape that is meant', (_name, yaml, message) => {
  const { diagnostics } = parseYaml(curatedStatementsSchema, yaml, 'statements.yml');
  expect(diagnostics.map(({ reason }) => reason)).toEqual([message]);
});

test('takes no byte order mark for a part of a file', () => {
  expect(parseYaml(sidecarSchema, '\uFEFFtitle: A', 'a.yml').value?.title).toBe('A');
  expect(parseYaml(curatedStatementsSchema, '\uFEFF', 'a.yml').value).toEqual([]);
  expect(parseJson(registrySchema, `\uFEFF${JSON.stringify(emptyRegistry)}`, 'a.json').diagnostics).toEqual([]);
});

test('takes an empty file for an empty map and a bare date for text', () => {
  expect(parseYaml(curatedPeopleSchema, '', 'people.yml').value).toEqual({});
  expect(parseYaml(sidecarSchema, 'date: 2024-05-31', 'a.yml').value?.date).toBe('2024-05-31');
});

test('places what is wrong in JSON', () => {
  expect(parseJson(registrySchema, JSON.stringify(emptyRegistry), 'a.json')).toMatchObject({ value: emptyRegistry });
  const [syntax] = parseJson(registrySchema, '{\n  "articles": {\n<<<<<<< ours\n', 'a.json').diagnostics;
  expect(syntax).toMatchObject({ line: 3, column: 1, severity: 'fatal' });
  const wrong = JSON.stringify({ ...emptyRegistry, people: { Mira: {} } }, null, 2);
  expect(parseJson(registrySchema, wrong, 'a.json').diagnostics[0]).toMatchObject({ line: 6 });
});
