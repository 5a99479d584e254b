import { stringify } from 'csv-stringify/sync';

type Records = readonly Readonly<Record<string, unknown>>[];

/** A form in which a table is published. */
export interface DataFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly label: string;
  readonly render: (records: Records) => string;
}

/** All formats; the files in `/data/` and the page about them are made from this list. */
export const dataFormats: readonly DataFormat[] = [
  {
    extension: 'json',
    mediaType: 'application/json',
    label: 'JSON',
    render: (records) => `${JSON.stringify(records, null, 1)}\n`,
  },
  {
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    label: 'JSON Lines',
    render: (records) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  },
  { extension: 'csv', mediaType: 'text/csv', label: 'CSV', render: renderCsv },
];

/**
 * One row a record; a member that is itself an object gives a column for each of its scalars (`article.title`), a
 * list is kept as JSON.
 */
function renderCsv(records: Records): string {
  const rows = records.map((record) => flatten(record));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(rows, { header: true, columns, record_delimiter: 'windows' });
}

function flatten(record: Readonly<Record<string, unknown>>, prefix = ''): Record<string, string | number | null> {
  const row: Record<string, string | number | null> = {};
  for (const [key, value] of Object.entries(record)) {
    if (Array.isArray(value)) row[prefix + key] = JSON.stringify(value);
    else if (typeof value === 'object' && value !== null) {
      Object.assign(row, flatten(value as Record<string, unknown>, `${prefix}${key}.`));
    } else row[prefix + key] = typeof value === 'number' ? value : value === null ? null : String(value);
  }
  return row;
}
