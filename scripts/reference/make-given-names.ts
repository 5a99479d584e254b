/**
 * `node scripts/reference/make-given-names.ts BIRTHS WORDS`: make the list of given names anew.
 *
 * BIRTHS is the folder of the files `yob1880.txt` … that the Social Security Administration of the United States
 * publishes: who was given which name in each year, children of every people on earth among them. WORDS is a list of
 * English words, a line each, as `/usr/share/dict/american-english` is. What is also a word or a place is left out: a
 * capital at the start of a sentence would make a person of it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../edge/write-atomically.ts';
import { isNamedOtherwise } from '../pipeline/language/lexicon.ts';
import { root } from '../run/run-command.ts';
import { runMain, UserError } from '../run/user-error.ts';

/** Rarer ones are mostly slips of a pen, and surnames. */
const fewestBirths = 1000;
/** From this share on a name is a girl’s, or a boy’s. */
const clearShare = 0.9;
const shortest = 3;
/** Countries by names that no list of countries has. */
const moreCountries = ['britain', 'america', 'england', 'scotland', 'wales', 'holland', 'korea', 'persia', 'arabia'];

/** What begins surnames, and is no name by itself. */
const particles = new Set('vander vanden van von ter della dela del delos san santa santo sao bin ben mac'.split(' '));

/** Surnames of China, Korea, Vietnam and Singapore: there they stand first, and tell nothing of who bears them. */
const surnamesFirst = new Set(
  (
    'cai cao chan chang chen cheng cheung chia cho choi chong chow chu chua deng ding dong feng foo gan gao goh guo han ' +
    'heng hoang huang jang jiang jung kang kim koh kwok lau lee leung liang lim lin liu loh low luo mak ngo nguyen ong ' +
    'pan park peng pham phan phua quek ren seah shen sim soh song sun tan tang tay teo tian toh tran vang wang wong xiao xie ' +
    'xiong xu yang yao yeo yeung yoon yuan zeng zhang zhao zheng zhou zhu'
  ).split(' '),
);

interface Births {
  readonly female: number;
  readonly male: number;
}

function countBirths(folder: string): Map<string, Births> {
  const births = new Map<string, Births>();
  for (const file of readdirSync(folder).filter((name) => /^yob\d{4}\.txt$/u.test(name))) {
    for (const line of readFileSync(join(folder, file), 'utf8').split(/\r?\n/u)) {
      const [name = '', sex, count = '0'] = line.split(',');
      if (name === '') continue;
      const { female, male } = births.get(name.toLowerCase()) ?? { female: 0, male: 0 };
      const more = Number(count);
      births.set(name.toLowerCase(), sex === 'F' ? { female: female + more, male } : { female, male: male + more });
    }
  }
  return births;
}

/** Countries, and the cities after which time zones are called, in lower case. */
function listPlaces(): Set<string> {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const countries = letters.flatMap((one) => letters.map((other) => names.of(one + other) ?? ''));
  const cities = Intl.supportedValuesOf('timeZone').map((zone) => zone.split('/').at(-1) ?? '');
  return new Set([...countries, ...cities, ...moreCountries].map((name) => name.toLowerCase()));
}

function genderOf({ female, male }: Births): 'female' | 'male' | 'either' {
  const share = female / (female + male);
  if (share >= clearShare) return 'female';
  return share <= 1 - clearShare ? 'male' : 'either';
}

await runMain(() => {
  const [births, wordFile] = process.argv.slice(2);
  if (births === undefined || wordFile === undefined) throw new UserError('Expected BIRTHS and WORDS.');
  const words = new Set(readFileSync(wordFile, 'utf8').split(/\r?\n/u));
  const places = listPlaces();
  const isName = (name: string): boolean =>
    name.length >= shortest &&
    !particles.has(name) &&
    !surnamesFirst.has(name) &&
    !words.has(name) &&
    !places.has(name) &&
    !isNamedOtherwise(name);
  const names = [...countBirths(births)].filter(
    ([name, { female, male }]) => female + male >= fewestBirths && isName(name),
  );
  const byGender = Map.groupBy(names, ([, count]) => genderOf(count));
  const lists = Object.fromEntries(
    (['female', 'male', 'either'] as const).map((gender) => [
      gender,
      (byGender.get(gender) ?? [])
        .map(([name]) => name)
        .sort()
        .join(' '),
    ]),
  );
  writeAtomically(join(root, 'scripts/pipeline/language/given-names.json'), `${JSON.stringify(lists, null, 2)}\n`);
  return Promise.resolve(0);
});
