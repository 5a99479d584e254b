/** `npm run reference`: write what the docs say of the code from the code itself; `--check` only compares. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAtomically } from './edge/write-atomically.ts';
import { toRuleDocs } from './reference/to-rule-docs.ts';
import { root } from './run/run-command.ts';

/** Each generated file, from the project’s folder, with its text. */
const files: readonly { readonly path: string; readonly text: string }[] = [
  { path: 'content/rules.json', text: `${JSON.stringify(toRuleDocs(), null, 2)}\n` },
];

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
for (const { path, text } of files) {
  const full = join(root, path);
  if (existsSync(full) && readFileSync(full, 'utf8') === text) continue;
  if (values.check) {
    process.stderr.write(`${path}: Not what the code says: run \`npm run reference\`\n`);
    process.exitCode = 1;
  } else {
    writeAtomically(full, text);
    process.stderr.write(`${path} written\n`);
  }
}
