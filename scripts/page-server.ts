import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** A folder of pages, served on this machine for whatever host a browser asks for. */
export interface PageServer {
  readonly port: number;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves the folder's files on a free port of the loopback address. */
export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    try {
      const { type, path } = fileOf(request.url ?? '/', folder);
      const content = await readFile(path);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return listen(server);
}

/** Lets a server listen on a free port of this machine. */
export async function listen(server: Server): Promise<PageServer> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page server got no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The file that an address means. Throws where it is badly written, leads out of the folder or is of no known type. */
function fileOf(url: string, folder: string): { readonly type: string; readonly path: string } {
  const { pathname } = new URL(url, 'http://localhost');
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  const type = TYPES[extname(path)];
  if (!path.startsWith(normalize(folder) + sep) || type === undefined) throw new Error(`Nothing to serve at ${url}`);
  return { type, path };
}
