import type { Page } from 'puppeteer-core';
import { EXPORT_FORMATS, type ExportFormat } from '../../../components/notes/export-formats.ts';
import { jsonExporter } from '../../../utils/notes/export-json.ts';
import { webAnnotationExporter } from '../../../utils/notes/export-web-annotation.ts';
import { beginExport, type Exporter, planExport } from '../../../utils/notes/exporter.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { summaryOf } from '../../../utils/notes/note-summary.ts';
import type { FoundBrowser } from '../../browsers.ts';
import { builtExtension } from '../../paths.ts';
import { openBrowser } from '../../real-browser.ts';
import { madeNotes } from './made-notes.ts';
import { type Step, type StepTime, takeStep } from './steps.ts';

/** Something that is done with many notes, and what it took. */
export interface NoteTime extends StepTime {
  readonly what: string;
  /** The length of the file that was written or read; null where there is none. */
  readonly bytes: number | null;
}

const QUERY = 'gonzález 67';
const OPEN_WITHIN_MS = 60_000;
const FILE_INPUT = 'input[type="file"]';

/** Does with so many notes what readers do, in the built extension in a real browser. Throws where a step never ends. */
export async function measureNotes(found: FoundBrowser, count: number): Promise<NoteTime[]> {
  const { browser, origin } = await openBrowser(found, {
    extension: builtExtension(found.name),
    headless: true,
    hosts: [],
    width: 440,
    height: 640,
  });
  const open = async (path: string, selector: string) => {
    const page = await browser.newPage();
    // In Firefox the navigation to an extension's page never settles.
    const going = page.goto(`${origin}/${path}`).catch(() => null);
    if (found.name === 'chromium') await going;
    const giveUp = performance.now() + OPEN_WITHIN_MS;
    while ((await page.$(selector).catch(() => null)) === null) {
      if (performance.now() > giveUp) throw new Error(`${path} does not show ${selector}.`);
      await new Promise((later) => setTimeout(later, 50));
    }
    return page;
  };
  try {
    const notes = madeNotes(count);
    const importing = await open('sidepanel.html#import', FILE_INPUT);
    const imported = await importAll(importing, notes);
    await importing.close();
    const panel = await open('sidepanel.html', '#tab-notes');
    return [...imported, ...(await useList(panel, notes)), ...(await exportEach(panel))];
  } finally {
    await browser.close().catch(() => null);
  }
}

async function importAll(page: Page, notes: readonly Note[]): Promise<NoteTime[]> {
  const times: NoteTime[] = [];
  const count = notes.length.toLocaleString('en-GB');
  const compare = async (what: string, exporter: Exporter, text: string) => {
    const file = written(exporter, notes);
    await page.evaluate((content) => {
      Object.assign(globalThis, { benchFile: new File([content], 'notes.json') });
    }, file);
    const step: Step = { kind: 'choose-file', on: FILE_INPUT, shows: '.plan-counts', text };
    times.push({ what, ...(await page.evaluate(takeStep, step)), bytes: Buffer.byteLength(file) });
  };
  await compare('import JSON: read and compare, all new', jsonExporter, `${count} new`);
  const takeIn: Step = { kind: 'click', on: '.plan .action', shows: '.transfer [role="status"]', text: 'Done' };
  times.push({ what: 'import JSON: take in', ...(await page.evaluate(takeStep, takeIn)), bytes: null });
  await compare('import JSON: read and compare, all there', jsonExporter, `${count} here already`);
  await compare('import Web Annotations: read and compare, all there', webAnnotationExporter, `${count} here already`);
  return times;
}

async function useList(panel: Page, notes: readonly Note[]): Promise<NoteTime[]> {
  const count = notes.length.toLocaleString('en-GB');
  await panel.waitForFunction(
    (words) => document.querySelector('#tab-notes')?.textContent.includes(words),
    { polling: 20 },
    count,
  );
  const opened = await panel.evaluate(() => performance.now());
  const times: NoteTime[] = [{ what: 'open: until the notes are counted', ms: opened, longestGapMs: 0, bytes: null }];
  const take = async (what: string, step: Step) => {
    times.push({ what, ...(await panel.evaluate(takeStep, step)), bytes: null });
  };
  await take('open: the list', { kind: 'click', on: '#tab-notes', shows: '.note-row', text: '.' });
  for (let length = 2; length <= QUERY.length; length++) {
    const words = QUERY.slice(0, length);
    await take(`search: "${words}"`, { ...SEARCH, value: words });
  }
  await take('search: back to all', { ...SEARCH, value: '', text: `^${count} notes` });
  await take('scroll: 120 frames of 400 px', { kind: 'scroll', on: '.long-list', by: 400, frames: 120 });
  await take('scroll: 30 frames of 20,000 px', { kind: 'scroll', on: '.long-list', by: 20_000, frames: 30 });
  await take('sort by page', {
    kind: 'choose',
    on: '.notes-tools select',
    value: 'page',
    shows: '.note-row',
    text: '.',
  });
  await take('open a note', { kind: 'click', on: '.note-row-open', shows: '.note-about', text: '.' });
  const back = '.note-editor .buttons button:nth-child(2)';
  await take('back to the list', { kind: 'click', on: back, shows: '.notes-screen:not([hidden])', text: '.' });
  const note = { ...notes[0], id: '3f2c9a52-6f0e-4c4e-9a3b-ffffffffffff', text: 'one more' };
  const request = { incognito: false, note, basedOn: null, draft: null };
  const message = { to: 'background', name: 'saveNote', request };
  const more = (notes.length + 1).toLocaleString('en-GB');
  await take('another window saves a note', { kind: 'send', message, shows: '.notes-count', text: `^${more}` });
  return times;
}

/** Each key is over when the list has changed, and says nothing of still searching. */
const SEARCH = { kind: 'type', on: '.notes-search', shows: '.notes-count', text: '^(?!.*searching)' } as const;

/** Exports all notes in each form; what would be saved is measured and let go. */
async function exportEach(panel: Page): Promise<NoteTime[]> {
  await panel.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (file: Blob) => {
      document.documentElement.dataset['bytes'] = String(file.size);
      return createObjectURL.call(URL, file);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  const steps: readonly Step[] = [
    { kind: 'click', on: '.notes-head .buttons button:nth-child(2)', shows: '.transfer h2', text: 'Export' },
    { kind: 'click', on: '.claim-review input', shows: '.transfer select', text: 'ClaimReview' },
  ];
  for (const step of steps) await panel.evaluate(takeStep, step);
  const times: NoteTime[] = [];
  for (const format of Object.keys(EXPORT_FORMATS) as ExportFormat[]) {
    const choose: Step = {
      kind: 'choose',
      on: '.transfer select',
      value: format,
      shows: '.transfer',
      text: 'Download',
    };
    await panel.evaluate(takeStep, choose);
    const save: Step = {
      kind: 'click',
      on: '.transfer .action',
      shows: '.transfer [role="status"]',
      text: 'was handed',
    };
    const took = await panel.evaluate(takeStep, save);
    const bytes = await panel.evaluate(() => Number(document.documentElement.dataset['bytes']));
    times.push({ what: `export: ${format}`, ...took, bytes });
  }
  return times;
}

function written(exporter: Exporter, notes: readonly Note[]): string {
  const plan = planExport(exporter, notes.map(summaryOf));
  const words = { agrees: '', consistent: '', contested: '', disagrees: '' };
  const context = {
    scope: 'all notes',
    exportedAt: new Date(0).toISOString(),
    verdictSigns: words,
  };
  const { head, note, tail } = beginExport(exporter, plan, context);
  return [head(), ...notes.map(note), tail()].join('');
}
