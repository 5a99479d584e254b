import type { Entity } from './entity.ts';
import { officeInFull } from './titles/letters.ts';

/** Offices as they stand before names, shortened. */
const shortened: Readonly<Record<string, string>> = {
  governor: 'gov',
  senator: 'sen',
  professor: 'prof',
  detective: 'det',
  sergeant: 'sgt',
  captain: 'capt',
  lieutenant: 'lt',
  superintendent: 'supt',
};

/** What somebody may be called who was introduced under another title: “Father Ruiz” is the priest. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  priest: ['father', 'fr', 'rev', 'reverend', 'canon', 'monsignor', 'vicar', 'rector', 'curate'],
  clergyman: ['fr', 'rev', 'reverend', 'canon', 'vicar', 'rector', 'curate'],
  // “the Rt Rev Ana Ruiz”
  bishop: ['rt'],
  pontiff: ['pope'],
  monarch: ['king', 'queen', 'oba', 'igwe', 'emir', 'kgosi', 'nkosi'],
  cleric: [
    'imam',
    'maulana',
    'mufti',
    'ayatollah',
    'sheikh',
    'bishop',
    'archbishop',
    'pastor',
    'rev',
    'reverend',
    'father',
    'fr',
  ],
  pastor: ['rev', 'reverend', 'bishop'],
  judge: ['justice', 'magistrate', 'recorder'],
  congresswoman: ['rep', 'representative'],
  congressman: ['rep', 'representative'],
  minister: ['pm', 'fm', 'cm', 'dcm', 'dpm'],
  td: ['deputy'],
  legislator: ['senator', 'rep', 'representative', 'mp', 'mla', 'mna', 'mpa', 'mca', 'assemblyman', 'assemblywoman'],
  envoy: ['ambassador'],
  diplomat: ['ambassador', 'consul'],
  lawyer: ['attorney', 'solicitor', 'barrister', 'counsel', 'advocate'],
  attorney: ['lawyer'],
  doctor: ['dr', 'gp', 'physician'],
  academic: ['professor', 'prof', 'lecturer'],
  manager: ['boss', 'coach'],
  coach: ['boss', 'manager'],
  boss: ['manager', 'coach'],
  gaffer: ['manager', 'coach', 'boss'],
  skipper: ['captain'],
  captain: ['skipper'],
  keeper: ['goalkeeper'],
  forward: ['striker'],
  councillor: ['cllr'],
  lawmaker: [
    'senator',
    'rep',
    'representative',
    'mla',
    'mna',
    'mpa',
    'congressman',
    'congresswoman',
    'mp',
    'assemblyman',
    'assemblywoman',
  ],
  executive: ['ceo'],
};

/** “*Prime Minister* Ana Ruiz … | the PM”: whether the title that an acronym shortens is somebody’s, and no lower one. */
function hasOffice(roles: ReadonlySet<string>, acronym: string): boolean {
  const words = officeInFull(acronym);
  return (
    words !== undefined &&
    words.every((word) => roles.has(word)) &&
    !['deputy', 'vice', 'former'].some((lower) => roles.has(lower) && !words.includes(lower))
  );
}

const pluralTitle =
  /^(?:ministers|senators|representatives|presidents|governors|lawmakers|secretaries|judges|justices|professors|mayors|councillors)$/u;

/** Whether somebody was introduced by a noun, its short form or another for the same: “the *judge*”, of a justice. */
export function hasRole({ roles }: Entity, head: string): boolean {
  const short = Object.hasOwn(shortened, head) ? shortened[head] : undefined;
  const others = Object.hasOwn(otherwise, head) ? (otherwise[head] ?? []) : [];
  if (hasOffice(roles, head)) return true;
  // “First Ministers Ana Ruiz and James Obi … | the ministers”: nobody alone
  if (pluralTitle.test(head)) return false;
  return [head, ...(short === undefined ? [] : [short]), ...others].some(
    (role) => roles.has(role) || roles.has(`${role}.`),
  );
}
