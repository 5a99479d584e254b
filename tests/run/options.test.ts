import { expect, test } from 'vitest';
import { readArguments, readOptions, toPort } from '../../scripts/run/options.ts';
import { UserError } from '../../scripts/run/user-error.ts';

test.each([
  { name: 'the option before the environment', option: '8080', env: { PORT: '9090' }, expected: 8080 },
  { name: 'the environment', option: undefined, env: { PORT: '9090' }, expected: 9090 },
  { name: '4321 where nothing is set', option: undefined, env: {}, expected: 4321 },
  { name: '4321 where PORT is empty', option: undefined, env: { PORT: '' }, expected: 4321 },
])('takes $name for the port', ({ option, env, expected }) => {
  expect(toPort(option, env)).toBe(expected);
});

test.each(['http', '-1', '65536', '80.5'])('refuses `%s` for a port', (option) => {
  expect(() => toPort(option, {})).toThrow(`Unexpected port \`${option}\`, expected a number from 0 to 65535`);
});

test('reads the options it is told of', () => {
  expect(readOptions(['--port', '8080'], ['port'])).toEqual({ port: '8080' });
});

test('names the options there are when it meets another', () => {
  expect(() => readOptions(['--prot', '8080'], ['port', 'dist'])).toThrow(
    'Unexpected `--prot 8080`, expected `--port …`, `--dist …`.',
  );
});

test('tells in one line which argument a command does not know', () => {
  const options = { check: { type: 'boolean' }, seeds: { type: 'string' } } as const;
  expect(readArguments({ args: ['--check'], options }).values).toEqual({ check: true });
  expect(() => readArguments({ args: ['--chekc'], options })).toThrow(
    "Unknown option '--chekc'; `--help` tells what there is.",
  );
  expect(() => readArguments({ args: ['--seeds'], options })).toThrow(UserError);
  expect(() => readArguments({ args: ['more'], options })).toThrow(UserError);
});
