import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from '../../scripts/browsers.ts';
import { ROOT } from '../../scripts/paths.ts';
import { Opened } from './opened.ts';

type Setting = readonly [name: string, feature: { readonly name: string; readonly value: string }];

/** What the reader may have set; Firefox can't be told to switch it. */
const SETTINGS: Record<BrowserName, readonly Setting[]> = {
  chromium: [
    ['in the dark', { name: 'prefers-color-scheme', value: 'dark' }],
    ['with forced colours', { name: 'forced-colors', value: 'active' }],
    ['with more contrast', { name: 'prefers-contrast', value: 'more' }],
  ],
  firefox: [],
};

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

  it.each(SETTINGS[name])('%s', async (_name, feature) => {
    const page = await cards(opened);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [feature] });
    expect(await faultsOf(page)).toEqual([]);
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
