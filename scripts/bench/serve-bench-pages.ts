import { createServer } from 'node:http';
import { listen, type PageServer } from '../page-server.ts';
import { type BenchPage, generatePage, SHAPES } from './generate-page.ts';
import { TOPICS } from './sentences.ts';

const ADDRESS = /^\/(?:\w+\/)?([a-z]+)-(\d+)-([a-z]+)\.html(?:\?|$)/;

/**
 * Serves the bench's pages on a free port of the loopback address, under whatever host a browser asks for. They are isolated from
 * other origins, for browsers show only such pages a clock that is finer than a tenth of a millisecond.
 */
export async function serveBenchPages(): Promise<PageServer> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const [, name, words, built] = ADDRESS.exec(request.url ?? '') ?? [];
    const topic = TOPICS.find((known) => known === name);
    const shape = SHAPES.find((known) => known === built);
    if (topic === undefined || shape === undefined) {
      response.writeHead(404).end();
      return;
    }
    const page: BenchPage = { topic, words: Number(words), shape };
    const key = pathOf(page);
    const html = pages.get(key) ?? generatePage(page);
    pages.set(key, html);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(html);
  });
  return listen(server);
}

/** The path under which a page is served. */
export function pathOf({ topic, words, shape }: BenchPage): string {
  return `/${topic}-${words}-${shape}.html`;
}
