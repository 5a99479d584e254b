import { stringify } from 'csv-stringify/sync';

type Records = readonly Readonly<Record<string, unknown>>[];

/** A form in which a table is published. */
export interface DataFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly label: string;
  /** What whoever takes the data must know of this form; null where it holds every text as it was printed. */
  readonly caution: string | null;
  readonly render: (records: Records) => string;
}

/** All formats; the files in `/data/` and the page about them are made from this list. */
export const dataFormats: readonly DataFormat[] = [
  {
    extension: 'json',
    mediaType: 'application/json',
    label: 'JSON',
    caution: null,
    render: (records) => `${JSON.stringify(records, null, 1)}\n`,
  },
  {
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    label: 'JSON Lines',
    caution: null,
    render: (records) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  },
  {
    extension: 'csv',
    mediaType: 'text/csv',
    label: 'CSV',
    caution:
      'A text that begins with “=”, “+”, “-” or “@” has an apostrophe before it, as a spreadsheet would otherwise run it as a formula.',
    render: renderCsv,
  },
];

/**
 * One row a record; a member that is itself an object gives a column for each of its scalars (`article.title`), a
 * list is kept as JSON, null is empty. Spreadsheets take what begins with `=`, `+`, `-` or `@` for a formula and run it;
 * anybody can have a headline printed, so such a text is written behind an apostrophe.
 *
 * @example renderCsv([{ id: 1, title: '=1+1' }]) // "id,title\r\n1,'=1+1\r\n"
 */
function renderCsv(records: Records): string {
  const rows = records.map((record) => flatten(record));
  const all = new Set(rows.flatMap((row) => Object.keys(row)));
  const parents = new Set([...all].map((column) => column.split('.').slice(0, -1).join('.')));
  // A member that is an object in one record and null in another needs no column of its own.
  const columns = [...all].filter((column) => !parents.has(column));
  return stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))], {
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

type Row = Record<string, string | number | null>;

function flatten(record: Readonly<Record<string, unknown>>, prefix = ''): Row {
  const row: Row = {};
  for (const [key, value] of Object.entries(record)) {
    const column = prefix + key;
    if (value === null || typeof value === 'string' || typeof value === 'number') row[column] = value;
    else if (Array.isArray(value)) row[column] = JSON.stringify(value);
    else Object.assign(row, flatten(value as Readonly<Record<string, unknown>>, `${column}.`));
  }
  return row;
}
