/**
 * What fast-check starts from: the same in each `npm test`, so that a change is judged by the change; another in each
 * round of `npm run fuzz`, which looks for what no round has met.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_121) });
