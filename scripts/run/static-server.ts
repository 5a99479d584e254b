import { createReadStream, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { UserError } from './user-error.ts';

/** Both addresses that `localhost` may mean: browsers try either first. */
const loopbacks = ['127.0.0.1', '::1'] as const;

export interface RunningServer {
  /** The port it listens on, also where 0 was asked for. */
  readonly port: number;
  close: () => Promise<void>;
}

/**
 * Answer requests from a built site as static hosts do: a folder’s address ends with a slash, what is not there gets
 * the site’s own 404 page, and nothing above `base` is served.
 *
 * @param dist folder of the built site; read at each request, so a new build shows at once
 * @param base path the site is served under, such as `/` or `/some/path/`
 */
export function createSiteHandler(dist: string, base: string): RequestListener {
  const serve = sirv(dist, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      const type = typeOf(path);
      if (type) response.setHeader('Content-Type', type);
    },
  });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '/', search] = (request.url ?? '/').split(/(?=\?)/, 2);
    const query = search ?? '';
    if (path === base.slice(0, -1) || (path === '/' && base !== '/')) {
      redirect(response, `${base}${query}`);
      return;
    }
    if (!path.startsWith(base)) {
      sendNotFound(response, dist);
      return;
    }
    const inner = path.slice(base.length - 1);
    if (!inner.endsWith('/') && isFolder(dist, inner)) {
      redirect(response, `${path}/${query}`);
      return;
    }
    request.url = inner + query;
    serve(request, response, () => {
      sendNotFound(response, dist);
    });
  };
}

/** Types the server’s own table lacks, or sends without saying that the text is UTF-8. */
const types: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml;charset=utf-8',
  css: 'text/css;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  jsonl: 'application/jsonl;charset=utf-8',
  mdx: 'text/mdx;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
};

function typeOf(path: string): string | undefined {
  return types[/\.(?<extension>\w+)$/.exec(path)?.groups?.['extension'] ?? ''];
}

function redirect(response: ServerResponse, location: string): void {
  // A path that begins with two slashes would be read as the name of another host.
  response.writeHead(301, { Location: location.replace(/^\/{2,}/, '/') }).end();
}

function isFolder(dist: string, path: string): boolean {
  try {
    const decoded = decodeURIComponent(path);
    return !decoded.split(/[/\\]/).includes('..') && statSync(join(dist, decoded)).isDirectory();
  } catch {
    return false;
  }
}

function sendNotFound(response: ServerResponse, dist: string): void {
  const page = createReadStream(join(dist, '404.html'));
  page.on('open', () => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    page.pipe(response);
  });
  page.on('error', () => {
    response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not found\n');
  });
}

/**
 * Listen on this machine only, at every address `localhost` stands for.
 *
 * @param port 0 takes any free port
 * @throws UserError when the port is in use or may not be used
 */
export async function listenOnLocalhost(handler: RequestListener, port: number): Promise<RunningServer> {
  const first = await listen(handler, loopbacks[0], port);
  if (first === null)
    throw new UserError('This machine has no loopback address (127.0.0.1); the site cannot be served.');
  const servers = [first];
  const close = async (): Promise<void> => {
    await Promise.all(
      servers.map(
        (server) =>
          new Promise<void>((resolve) => {
            server.close(() => {
              resolve();
            });
            server.closeAllConnections();
          }),
      ),
    );
  };
  try {
    const taken = portOf(first);
    const second = await listen(handler, loopbacks[1], taken);
    if (second) servers.push(second);
    return { port: taken, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Fail early, before long work, when the port cannot be had. @throws UserError */
export async function assertPortIsFree(port: number): Promise<void> {
  const server = await listenOnLocalhost((_, response) => response.end(), port);
  await server.close();
}

/** @returns null when this machine does not have the address, as where IPv6 is switched off */
function listen(handler: RequestListener, host: string, port: number): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') {
        resolve(null);
      } else if (error.code === 'EADDRINUSE') {
        const next = port < 65_535 ? port + 1 : port - 1;
        const mend = `Stop the other program, or choose another port: \`npm start -- --port ${next}\``;
        reject(new UserError(`Port ${port} is in use. ${mend}`));
      } else if (error.code === 'EACCES') {
        reject(
          new UserError(`Port ${port} may not be used here. Choose one from 1024 up: \`npm start -- --port 4321\``),
        );
      } else {
        reject(error);
      }
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a server that listens on a port');
  return address.port;
}
