/** What may follow a name and belongs to it. */
export const nameSuffixes: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Letters of an honour or an office behind a name, which are no part of it: “Ana Ruiz KC”. Lower case. */
export const postNominals: ReadonlySet<string> = new Set([
  'kc', 'qc', 'pp', 'sc', 'san', 'mbe', 'obe', 'cbe', 'kbe', 'dbe', 'mp', 'msp', 'td', 'mla', 'mna', 'ao', 'am', 'oam', 'onz', 'phd',
]); // prettier-ignore
