/**
 * Loaded into a conversion before it starts: Ctrl-C comes as soon as a thread has kept `INTERRUPT_AFTER` seeds, however
 * fast the machine converts the others.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

const { writeFileSync } = fs;
let left = Number(process.env['INTERRUPT_AFTER']);

fs.writeFileSync = (file, data, options) => {
  writeFileSync(file, data, options);
  if (typeof file !== 'string' || !basename(file).startsWith('seed-')) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGINT');
};
syncBuiltinESMExports();
