import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { ROOT } from '../../scripts/paths.ts';
import { LOOKS, wearing } from './look.ts';
import { Opened } from './opened.ts';

/** The page with the cards as one script. */
let script = '';

beforeAll(async () => {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: `${ROOT}tests/browser/card-page.tsx`, formats: ['iife'], name: 'cards' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('The page of cards was not built.');
  script = output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
});

describe.each(BROWSERS)('axe finds nothing wrong in the card in %s', (name) => {
  const opened = new Opened(name);

  it('as the browser is set', async () => {
    expect(await faultsOf(await cards(opened))).toEqual([]);
  });

  it.each(LOOKS[name])('with %s', async (look) => {
    const page = await cards(opened);
    await wearing(name, page, look, async () => expect(await faultsOf(page)).toEqual([]));
  });
});

async function cards(opened: Opened): Promise<Page> {
  const page = await opened.tab('about:blank');
  // The library that speaks for the browser refuses to be loaded in a page that has no such object.
  await page.evaluate(`globalThis.browser = globalThis.chrome = { runtime: { id: 'none' } };\n${script}`);
  await page.evaluate(axe.source);
  return page;
}

function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
