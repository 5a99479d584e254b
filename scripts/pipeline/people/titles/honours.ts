/**
 * Titles of many countries that are titles only where a name follows with a capital: elsewhere they are names, other
 * words or abbreviations (“Elder”, “Pak”, “Adv.”). Each list says what belongs in it. A word that is a title wherever it
 * stands, “Senator”, goes into `title-words.ts`; an office or a rank by its letters, “DCP”, into `letters.ts`.
 */
import { byGender, type ByGender } from './by-gender.ts';

/** What one calls somebody out of respect or kinship, as English says “Mr” and “Aunt”. */
const styles = byGender({
  male: 'alhaji haji hj hj. mallam encik mzee kuya tatay bapak pak oom thiru',
  female: 'alhaja hajia hajah hjh hjh. begum puan kuia kumari gogo aunty auntie nanay ibu doña dona daw indai',
  any: 'comrade elder matua whaea ndugu',
});

/** Honours that a state or a ruler gives, and what stands in their place behind a career: “Tun”, “Otunba”, “Rtd”. */
const honoursOfState = byGender({ female: 'datin', any: 'datuk dato seri tun otunba hons rtd snr snr.' });

/** Kings, chiefs and heads of longhouses by the word of their own language. */
const chiefs = byGender({
  male: 'oba igwe togbe togbui togbi torgbui otumfuo osabarima daasebre kgosi nkosi',
  any: 'tuai',
});

/** Who leads in prayer or teaches a faith. */
const clergy = byGender({
  male: `maulana mufti swami ustaz hojatoleslam mullah maulvi molvi allama pandit acharya archimandrite metropolitan
  patriarch abbot friar monsignor msgr msgr.`,
  any: 'ven ven.',
});

/** Learned trades, as they are put before the names of those who practise them. */
const professions = byGender({
  male: 'licenciado',
  female: 'licenciada',
  any: 'atty atty. barr barr. barrister adv adv. lic lic. engr engr. ingeniero ing. pharm pharm.',
});

/** Ranks, and offices of the state and of towns, by the word that one country has for them or shortened. */
const offices = byGender({ any: 'brig brig. brigadier garda usec asec kagawad corporator comm comm.' });

/** All of them. Lower case. */
export const honours: ByGender = new Map([
  ...styles,
  ...honoursOfState,
  ...chiefs,
  ...clergy,
  ...professions,
  ...offices,
]);
