import { expect, test } from 'vitest';
import type { ArticleTerms } from '../../../../scripts/pipeline/topics/local-term.ts';
import {
  hashKey,
  packedTerms,
  packTerms,
  unpackStems,
  unpackKey,
  unpackTally,
  unpackTerm,
  unpackWords,
} from '../../../../scripts/pipeline/topics/pack-terms.ts';

const terms: ArticleTerms = {
  terms: [
    { key: 'harbour act', kind: 'name', count: 3, isTitled: true, isEarly: false, surfaces: [['Harbour Act', 2], ['Harbour Acts', 1]] },
    { key: '=expropri', kind: 'noun', count: 1, isTitled: false, isEarly: true, surfaces: [['expropriation', 1]] },
  ],
  verbs: [['expropri', 2], ['sail', 1]],
  nominals: [['expropri', 1]],
  stems: [['expropriation', 'expropri'], ['quay', 'quay'], ['policies', 'polici'], ['ski', 'skis'], ['épée', 'epe']],
  acronyms: [['harbour safety agency', 'hsa']],
  capitals: ['harbour', 'act'],
  personWords: [],
}; // prettier-ignore
const nothing: ArticleTerms = {
  terms: [],
  verbs: [],
  nominals: [],
  stems: [],
  acronyms: [],
  capitals: [],
  personWords: [],
};

test.each([
  ['some', terms],
  ['none', nothing],
])('gives the terms of an article back as they were: %s', (_, given) => {
  const packed = packTerms(given);
  const lines = [...packedTerms(packed)];
  expect({
    terms: lines.map((line) => unpackTerm(packed, line)),
    verbs: unpackTally(packed.verbs),
    nominals: unpackTally(packed.nominals),
    stems: unpackStems(packed),
    acronyms: packed.acronyms,
    capitals: unpackWords(packed.capitals),
    personWords: unpackWords(packed.personWords),
  }).toEqual(given);
  const keys = given.terms.map(({ key }) => key);
  expect(lines.map((line) => unpackKey(packed, line))).toEqual(keys);
  expect(lines.map(({ hash }) => hash)).toEqual(keys.map((key) => hashKey(key)));
  expect(lines.map(({ isFamily }) => isFamily)).toEqual(keys.map((key) => key.startsWith('=')));
});
