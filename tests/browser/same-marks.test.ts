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

/**
 * What stands in each verdict's highlight, in page order. White space does not count, nor into how many ranges a mark is
 * split: it has one on either side of what is left out of the text, such as a footnote's number.
 */
function textByVerdict(marks: readonly { readonly text: string; readonly verdict: string }[]): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { text, verdict } of marks) texts[verdict] = (texts[verdict] ?? '') + text.replace(/\s+/g, '');
  return texts;
}

const checked = new Map<string, Checked['marks']>();

beforeAll(async () => {
  const { output } = await runQuietly('scripts/check.ts', ['--json', ...FILES.map((file) => `${PAGES}/${file}`)]);
  for (const line of output.trim().split('\n')) {
    const { file, marks } = JSON.parse(line) as Checked;
    checked.set(file.slice(PAGES.length + 1), marks);
  }
});

describe.each(BROWSERS)('check and %s', (name) => {
  const opened = new Opened(name);
  let extensionPage: Page;

  beforeAll(async () => {
    extensionPage = await opened.extensionPage('popup.html', '#page > *');
  });

  it.each(FILES)('give the same marks on %s', async (file) => {
    const address = opened.address(file);
    const page = await opened.tab(address);
    const listed = await markNow(extensionPage, await tabId(extensionPage, address));
    const painted = await paintedMarks(page);
    const expected =
      checked.get(file)?.map(({ quote, verdict }) => ({ quote: quote.replace(/\s+/g, ' '), verdict })) ?? [];
    expect(listed).toEqual(expected);
    expect(textByVerdict(painted)).toEqual(
      textByVerdict(expected.map(({ quote, verdict }) => ({ text: quote, verdict }))),
    );
  });
});
