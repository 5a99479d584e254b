import { expect, test } from 'vitest';
import { readOptions, toPort } from '../../scripts/run/options.ts';

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
