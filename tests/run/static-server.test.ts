import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createSiteHandler, listenOnLocalhost } from '../../scripts/run/static-server.ts';
import { UserError } from '../../scripts/run/user-error.ts';
import { makeFolder } from './temporary-folder.ts';

const site = {
  'site/index.html': 'home',
  'site/404.html': 'not here',
  'site/people/ana-ruiz/index.html': 'Ana Ruiz',
  'site/people/ana-ruiz/index.json': '{}',
  'site/data/quotes.jsonl': '{}',
  'site/data/quotes.csv': 'id',
  'secret.txt': 'secret',
};

async function serve(base: string): Promise<string> {
  const server = await listenOnLocalhost(createSiteHandler(join(makeFolder(site), 'site'), base), 0);
  onTestFinished(() => server.close());
  return `http://127.0.0.1:${server.port}`;
}

async function get(
  url: string,
): Promise<{ status: number; body: string; location: string | null; type: string | null }> {
  const response = await fetch(url, { redirect: 'manual' });
  const { status, headers } = response;
  return { status, body: await response.text(), location: headers.get('location'), type: headers.get('content-type') };
}

describe.each(['/', '/sub/path/'])('a site served under %s', (base) => {
  test.each([
    { path: '', status: 200, body: 'home' },
    { path: 'people/ana-ruiz/', status: 200, body: 'Ana Ruiz' },
    { path: 'people/ana-ruiz/?from=search', status: 200, body: 'Ana Ruiz' },
    { path: 'people/ana-ruiz/index.json', status: 200, body: '{}' },
    { path: 'people/nobody/', status: 404, body: 'not here' },
    { path: '%2e%2e/secret.txt', status: 404, body: 'not here' },
    { path: '..%2fsecret.txt', status: 404, body: 'not here' },
    { path: '%', status: 404, body: 'not here' },
  ])('answers `$path` with $status', async ({ path, status, body }) => {
    expect(await get(`${await serve(base)}${base}${path}`)).toMatchObject({ status, body });
  });

  test('sends the address of a folder on to the one with a slash, with its query', async () => {
    const { status, location } = await get(`${await serve(base)}${base}people/ana-ruiz?q=x`);
    expect({ status, location }).toEqual({ status: 301, location: `${base}people/ana-ruiz/?q=x` });
  });

  test.each([
    { path: '', type: 'text/html;charset=utf-8' },
    { path: 'people/nobody/', type: 'text/html;charset=utf-8' },
    { path: 'data/quotes.jsonl', type: 'application/jsonl;charset=utf-8' },
    { path: 'data/quotes.csv', type: 'text/csv;charset=utf-8' },
  ])('calls `$path` $type', async ({ path, type }) => {
    expect((await get(`${await serve(base)}${base}${path}`)).type).toBe(type);
  });
});

describe('below a path', () => {
  test.each(['/', '/sub/path'])('%s leads to the site', async (path) => {
    expect((await get((await serve('/sub/path/')) + path)).location).toBe('/sub/path/');
  });

  test('nothing is served outside of it', async () => {
    expect((await get(`${await serve('/sub/path/')}/people/ana-ruiz/`)).status).toBe(404);
  });
});

test('an address that begins with two slashes never leads to another host', async () => {
  const { location } = await get(`${await serve('/')}//people/ana-ruiz`);
  expect(location ?? '/').toMatch(/^\/(?!\/)/);
});

test('only reads', async () => {
  expect((await fetch(await serve('/'), { method: 'POST' })).status).toBe(405);
});

test('names a port in use and the way to another', async () => {
  const first = await listenOnLocalhost((_, response) => response.end(), 0);
  onTestFinished(() => first.close());
  const second = listenOnLocalhost((_, response) => response.end(), first.port);
  await expect(second).rejects.toThrow(UserError);
  await expect(second).rejects.toThrow(
    `Port ${first.port} is in use. Stop the other program, or choose another port: `,
  );
});
