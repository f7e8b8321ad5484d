import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { paintedMarks } from '../../scripts/painted-marks.ts';
import { PAGES } from '../../scripts/paths.ts';
import { runQuietly } from '../../scripts/run-quietly.ts';
import { markNow, Opened, tabId } from './opened.ts';

const FILES = readdirSync(PAGES).filter((file) => file.endsWith('.html'));

interface Checked {
  readonly file: string;
  readonly marks: readonly { readonly quote: string; readonly verdict: string }[];
}

/** Quotes are told apart from ranges by nothing but their white space. */
const shown = (text: string) => text.replace(/\s+/g, ' ');

describe.each(BROWSERS)('check and %s', (name) => {
  const opened = new Opened(name);
  const checked = new Map<string, Checked['marks']>();
  let extensionPage: Page;

  beforeAll(async () => {
    const { output } = await runQuietly('scripts/check.ts', ['--json', ...FILES.map((file) => `${PAGES}/${file}`)]);
    for (const line of output.trim().split('\n')) {
      const { file, marks } = JSON.parse(line) as Checked;
      checked.set(file.slice(PAGES.length + 1), marks);
    }
    extensionPage = await opened.extensionPage('popup.html', '#page > *');
  });

  it.each(FILES)('give the same marks on %s', async (file) => {
    const address = opened.address(file);
    const page = await opened.tab(address);
    const listed = await markNow(extensionPage, await tabId(extensionPage, address));
    const painted = await paintedMarks(page);
    const expected = checked.get(file)?.map(({ quote, verdict }) => `${verdict} ${shown(quote)}`);
    expect(listed.map(({ quote, verdict }) => `${verdict} ${quote}`)).toEqual(expected);
    expect(painted.map(({ text, verdict }) => `${verdict} ${shown(text)}`)).toEqual(expected);
  });
});
