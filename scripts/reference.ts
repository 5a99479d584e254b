/** `npm run reference`: write what the docs say of the code from the code itself; `--check` only compares. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from './edge/write-atomically.ts';
import { toRuleDocs } from './reference/to-rule-docs.ts';
import { readArguments } from './run/options.ts';
import { root } from './run/run-command.ts';
import { runMain } from './run/user-error.ts';

/** Each generated file, from the project’s folder, with its text. */
const files: readonly { readonly path: string; readonly text: string }[] = [
  { path: 'content/rules.json', text: `${JSON.stringify(toRuleDocs(), null, 2)}\n` },
];

await runMain(() => {
  const { values } = readArguments({ options: { check: { type: 'boolean', default: false } } });
  const differing = files.filter(({ path, text }) => {
    const full = join(root, path);
    return !existsSync(full) || readFileSync(full, 'utf8') !== text;
  });
  for (const { path, text } of differing) {
    if (!values.check) writeAtomically(join(root, path), text);
    process.stderr.write(
      values.check ? `${path}: Not what the code says: run \`npm run reference\`\n` : `${path} written\n`,
    );
  }
  return Promise.resolve(values.check && differing.length > 0 ? 1 : 0);
});
