import { createServer } from 'node:http';
import { listen, type PageServer } from '../../scripts/page-server.ts';

/** A file as a web server gives it. */
export interface ServedFile {
  readonly type: string;
  readonly body: string;
}

/** Serves files by their paths, as they stand in the map at the time; others are not there. */
export function serveFiles(files: ReadonlyMap<string, ServedFile>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.body);
  });
  return listen(server);
}
