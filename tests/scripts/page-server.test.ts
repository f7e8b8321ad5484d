import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { PAGES } from '../../scripts/paths.ts';

describe('the server of sample pages', () => {
  let server: PageServer;

  /** The status of an answer, for a path that no client tidies first. */
  const statusOf = (path: string): Promise<number | undefined> =>
    new Promise((answered, failed) => {
      request({ port: server.port, path, headers: { host: 'www.cbc.ca' } }, (response) => {
        response.resume();
        answered(response.statusCode);
      })
        .on('error', failed)
        .end();
    });

  beforeAll(async () => {
    server = await servePages(PAGES);
  });
  afterAll(() => server.close());

  it.each([
    ['/three-weeks-after-the-vote.html', 200],
    ['/three-weeks-after-the-vote.html?from=front', 200],
    ['/no-such-page.html', 404],
    ['/', 404],
    ['/../../package.json', 404],
    ['/..%2f..%2fREADME.html', 404],
    ['/%', 404],
  ])('answers %s with %i', async (path, status) => {
    expect(await statusOf(path)).toBe(status);
  });
});
