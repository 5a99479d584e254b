import { expect, test } from 'vitest';
import { labelLine } from '../../../../scripts/pipeline/cut/cut-boilerplate.ts';
import { toLine } from '../../../../scripts/pipeline/cut/line.ts';
import { readAuthors } from '../../../../scripts/pipeline/head/names.ts';
import { withoutSite } from '../../../../scripts/pipeline/head/without-site.ts';
import {
  agencies,
  agenciesBeforePlaces,
  agencyInitials,
  agencyNames,
  broadcasters,
  mediumWords,
  paperWords,
  paperWordsOfOtherUse,
  pictureAgencies,
  pictureLibraries,
  tradeWords,
} from '../../../../scripts/pipeline/language/outlet-words.ts';
import { outletWords } from '../../../../scripts/pipeline/topics/word-lists.ts';

const label = (text: string) => labelLine(toLine(text, { start: 0, end: text.length, kind: 'paragraph' }))?.reason;

test.each(agencies)('%s signs a report', (name) => {
  expect(readAuthors(name)).toEqual([name]);
});

test.each(agenciesBeforePlaces)('%s signs before a place', (name) => {
  expect(readAuthors(`${name} Oakport`)).toEqual([name]);
});

test('an agency is known by initials or by a name', () => {
  expect([...agencyInitials, ...agencyNames].toSorted()).toEqual([...agencies].toSorted());
  expect(agencyInitials).toContain('AFP');
  expect(agencyNames).toContain('Reuters');
});

test.each([...pictureAgencies, ...pictureLibraries])('%s stands below a picture', (name) => {
  expect(label(name)).toBe('credit');
  expect(label(`The harbour at dawn (Ana Ruiz/${name})`)).toBe('caption');
});

test.each([...paperWords, ...paperWordsOfOtherUse, ...mediumWords, ...tradeWords])(
  'a title may end with a site called “… %s”',
  (word) => {
    expect(withoutSite(`Ferry strike ends at last | Oakport ${word}`)).toBe('Ferry strike ends at last');
  },
);

test.each([...paperWords, ...mediumWords, ...broadcasters])('no topic holds “%s”', (word) => {
  expect(outletWords.has(word)).toBe(true);
});

test('every word is in one list, in lower case', () => {
  const all = [...paperWords, ...paperWordsOfOtherUse, ...mediumWords, ...tradeWords, ...broadcasters];
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(all.map((word) => word.toLowerCase()));
});
