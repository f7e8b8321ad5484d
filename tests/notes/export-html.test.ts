import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../utils/notes/note.ts';
import { anyNotes } from './arbitrary-note.ts';
import { aNote, aNotedClaim, aNotedMark, anAnchor, anExportContext, aPage } from './builders.ts';
import { exportHtml } from './exported.ts';
import { HOSTILE_ADDRESSES, hostileNote, INJECTIONS, noteAt } from './hostile-notes.ts';
import { harmIn, parsedHtml } from './parsed-html.ts';

const OTHER_ID = '3f2c9a52-6f0e-4c4e-9a3b-0a51a0a7d002';

function reportOf(...notes: readonly Note[]): Document {
  return parsedHtml(exportHtml(notes, anExportContext()));
}

function textOf(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
}

describe('the HTML report', () => {
  it('says what it is and how many notes there are of each verdict', () => {
    const report = reportOf(aNote(), aNote({ id: OTHER_ID, mark: null }));
    expect(textOf(report, 'h1')).toEqual(['Notes: all notes']);
    expect(textOf(report, 'h1 + p')).toEqual(['2 notes on 1 page, written out by Tallymark on 22 November 2026.']);
    expect(textOf(report, 'ul li')).toEqual(['⇄ Sources disagree: 1']);
  });

  it('marks the figure in its passage, by the line of its verdict', () => {
    const report = reportOf(aNote());
    expect(textOf(report, 'blockquote mark.contested')).toEqual(['67 per cent']);
    expect(textOf(report, 'blockquote p')[0]).toBe(
      '… The sheets gave the challenger 67 per cent of the votes, it said. …',
    );
  });

  it('links page, passage and articles', () => {
    const links = [...reportOf(aNote()).querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      'https://news.example/venezuela',
      'https://news.example/venezuela#:~:text=challenger-,67%20per%20cent,-of',
      'https://paper.example/article',
      'https://paper.example/article',
    ]);
  });

  it('draws the page and each claim on a lane of its own', () => {
    const report = reportOf(aNote());
    expect(textOf(report, 'svg .lane text')).toEqual([
      'This page: 67 per cent',
      'the opposition: 67 per cent',
      'the National Electoral Council: 44.2 per cent',
    ]);
    const [page, tally, official] = [...report.querySelectorAll('svg .lane circle')].map((dot) =>
      Number(dot.getAttribute('cx')),
    );
    expect(page).toBe(tally);
    expect(official).toBeLessThan(Number(page));
  });

  it.each([
    ['a figure of an open end', { low: 24, high: null, unit: null }, 1],
    ['a date', { low: 20240728, high: 20240728, unit: 'day' }, 0],
    ['years that count on', { low: 11, high: 11, unit: 'year' }, 0],
  ])('draws for %s', (_, figure, drawings) => {
    expect(reportOf(aNote({ mark: aNotedMark({ figure }) })).querySelectorAll('svg')).toHaveLength(drawings);
  });

  it('has few numbers on an axis whose numbers can hardly be told apart', () => {
    const ends = { low: 1e14, high: 1e14 + 0.5 };
    const report = reportOf(
      aNote({ mark: aNotedMark({ figure: { ...ends, unit: null }, compared: [aNotedClaim(ends)] }) }),
    );
    expect(report.querySelectorAll('svg .axis text').length).toBeLessThanOrEqual(12);
  });

  it.each([
    ['no claim', []],
    ['claims that are no numbers', [aNotedClaim({ low: null, high: null })]],
    ['numbers that no axis holds', [aNotedClaim({ low: -1e300, high: 1e300 })]],
    ['the same number to the last place', [aNotedClaim({ low: 0, high: 1e-12 })]],
  ])('draws nothing for %s, or a drawing of numbers', (_, compared) => {
    const report = exportHtml([aNote({ mark: aNotedMark({ compared }) })], anExportContext());
    expect(report).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it('gathers notes by page, in the order in which they stand on it', () => {
    const report = reportOf(
      aNote({ text: 'second', anchor: anAnchor({ start: 500 }) }),
      aNote({ id: OTHER_ID, text: 'first', anchor: anAnchor({ start: 5 }) }),
      aNote({
        id: OTHER_ID.replace(/.$/, '3'),
        text: 'elsewhere',
        page: aPage({ canonicalUrl: 'https://other.example/' }),
      }),
      aNote({ id: OTHER_ID.replace(/.$/, '4'), text: 'on the page', anchor: null, mark: null }),
    );
    expect([...report.querySelectorAll('section')].map((section) => textOf(section, '.note'))).toEqual([
      ['on the page', 'first', 'second'],
      ['elsewhere'],
    ]);
  });

  it('is one file that loads nothing, and says so to the browser', () => {
    const report = reportOf(aNote());
    expect(report.querySelectorAll('link, script, img, [src]')).toHaveLength(0);
    expect(report.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(report.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  it.each(INJECTIONS)('shows %j as text, in every field', (text) => {
    const report = reportOf(hostileNote(text));
    expect(harmIn(report)).toEqual([]);
    expect(report.querySelectorAll('section')).toHaveLength(1);
    expect(report.querySelectorAll('article')).toHaveLength(1);
    expect(report.querySelectorAll('h1, h2, h3')).toHaveLength(3);
    expect(report.querySelectorAll('article > .claims > table > tbody > tr')).toHaveLength(1);
  });

  it.each(INJECTIONS)('shows %j as text, in its title', (scope) => {
    const report = parsedHtml(exportHtml([], anExportContext({ scope })));
    expect(harmIn(report)).toEqual([]);
    expect(report.querySelectorAll('head > title, body > main > h1')).toHaveLength(2);
  });

  it.each(HOSTILE_ADDRESSES)('has no link to %s', (address) => {
    const report = reportOf(noteAt(address));
    expect(harmIn(report)).toEqual([]);
    expect(report.querySelectorAll('a')).toHaveLength(0);
  });

  it('is HTML without an error by the standard’s own parser, whatever the notes hold', () => {
    const errorsIn = (notes: readonly Note[]) => {
      const errors: string[] = [];
      parse(exportHtml(notes, anExportContext()), { onParseError: ({ code }) => errors.push(code) });
      // Such characters are the reader's own words, and every browser shows them.
      return errors.filter((code) => code !== 'noncharacter-in-input-stream');
    };
    for (const text of INJECTIONS) expect(errorsIn([hostileNote(text)])).toEqual([]);
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(errorsIn(notes)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('holds any notes at all, each once', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const report = reportOf(...notes);
        expect(harmIn(report)).toEqual([]);
        expect([...report.querySelectorAll('article')].map(({ id }) => id).sort()).toEqual(
          notes.map(({ id }) => `note-${id}`).sort(),
        );
      }),
      { numRuns: 30 },
    );
  });
});
