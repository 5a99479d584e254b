import { dataFormats } from './formats.ts';
import { dataTables } from './records.ts';

/**
 * The description of all data files as a Frictionless data package.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function toDataPackage(name: string, address: string): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'data',
    title: name,
    homepage: address,
    resources: dataTables.flatMap(({ name: table, what }) =>
      dataFormats.map(({ extension, mediaType, caution }) => ({
        name: `${table}-${extension}`,
        path: `${table}.${extension}`,
        description: caution === null ? what : `${what} ${caution}`,
        format: extension,
        mediatype: mediaType,
        encoding: 'utf-8',
      })),
    ),
  };
}
