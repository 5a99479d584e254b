import { expect, test } from 'vitest';
import type { ArticleTerms } from '../../../../scripts/pipeline/topics/local-term.ts';
import {
  packTerms,
  unpackKeys,
  unpackStems,
  unpackTerms,
  unpackVerbs,
  unpackWords,
} from '../../../../scripts/pipeline/topics/pack-terms.ts';

const terms: ArticleTerms = {
  terms: [
    { key: 'harbour act', kind: 'name', count: 3, isTitled: true, isEarly: false, surfaces: [['Harbour Act', 2], ['Harbour Acts', 1]] },
    { key: '=expropri', kind: 'noun', count: 1, isTitled: false, isEarly: true, surfaces: [] },
  ],
  verbs: [['expropri', 2], ['sail', 1]],
  stems: [['expropriation', 'expropri'], ['quay', 'quay']],
  acronyms: [['harbour safety agency', 'hsa']],
  capitals: ['harbour', 'act'],
  personWords: [],
}; // prettier-ignore
const nothing: ArticleTerms = { terms: [], verbs: [], stems: [], acronyms: [], capitals: [], personWords: [] };

test.each([
  ['some', terms],
  ['none', nothing],
])('gives the terms of an article back as they were: %s', (_, given) => {
  const packed = packTerms(given);
  expect({
    terms: unpackTerms(packed),
    verbs: unpackVerbs(packed),
    stems: unpackStems(packed),
    acronyms: packed.acronyms,
    capitals: unpackWords(packed.capitals),
    personWords: unpackWords(packed.personWords),
  }).toEqual(given);
  expect(unpackKeys(packed)).toEqual(given.terms.map(({ key }) => key));
});

test('gives only the terms that are wanted', () => {
  expect(unpackTerms(packTerms(terms), (key) => key.startsWith('=')).map(({ key }) => key)).toEqual(['=expropri']);
});
