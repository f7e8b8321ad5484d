import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../utils/notes/note.ts';
import { anyNotes } from './arbitrary-note.ts';
import { aNote, aNotedMark, anExportContext } from './builders.ts';
import { exportCsv } from './exported.ts';
import { hostileNote, INJECTIONS } from './hostile-notes.ts';

function csvOf(notes: readonly Note[], byteOrderMark = false): string {
  return exportCsv(notes, anExportContext(), { byteOrderMark });
}

/** The cells of a table by RFC 4180. Throws where it is not one. */
function cellsOf(csv: string): string[][] {
  const records: string[][] = [];
  let rest = csv;
  let record: string[] = [];
  while (rest !== '') {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (cell === null) throw new Error(`no cell at ${JSON.stringify(rest.slice(0, 40))}`);
    const [all, quoted, bare = '', end] = cell;
    record.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      records.push(record);
      record = [];
    }
    rest = rest.slice(all.length);
  }
  return records;
}

function rowOf(note: Note): Record<string, string> {
  const [names = [], cells = []] = cellsOf(csvOf([note]));
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
}

describe('the CSV', () => {
  it('has a column for whatever one would sort or filter by', () => {
    expect(rowOf(aNote())).toMatchObject({
      note: 'Compare with the *official* result.',
      tags: 'vote, to check',
      'canonical address': 'https://news.example/venezuela',
      link: 'https://news.example/venezuela#:~:text=challenger-,67%20per%20cent,-of',
      quote: '67 per cent',
      start: '120',
      end: '131',
      verdict: 'Sources disagree',
      question: 'vote-share',
      from: '67',
      unit: 'percent',
      'compared with': [
        'agrees: 67 per cent (the opposition, 2024-08-17; An article, A newspaper, https://paper.example/article)',
        'differs: 44.2 per cent (the National Electoral Council, 2024-08-17; An article, A newspaper, https://paper.example/article)',
      ].join('\n'),
    });
  });

  it('leaves empty what a note has not', () => {
    expect(rowOf(aNote({ anchor: null, mark: null }))).toMatchObject({ quote: '', start: '', verdict: '', from: '' });
  });

  it('keeps numbers numbers, those below zero too', () => {
    expect(rowOf(aNote({ mark: aNotedMark({ figure: { low: -7, high: -7, unit: 'points' } }) }))['from']).toBe('-7');
  });

  it.each([
    [true, '\uFEFF"id",'],
    [false, '"id",'],
  ])('begins with a byte-order mark where it is wanted: %s', (byteOrderMark, beginning) => {
    expect(csvOf([], byteOrderMark).startsWith(beginning)).toBe(true);
    expect(csvOf([], byteOrderMark).endsWith('\r\n')).toBe(true);
  });

  it.each(INJECTIONS)('is one line of text cells, none a formula, with %j in every field', (text) => {
    const records = cellsOf(csvOf([hostileNote(text)]));
    expect(records).toHaveLength(2);
    expect(records[1]).toHaveLength(records[0]?.length ?? 0);
    expect((records[1] ?? []).filter((cell) => /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell))).toEqual([]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['\ta', "'\ta"],
    ['\ra', "'\ra"],
    ['1-1', '1-1'],
    ['a=b', 'a=b'],
    ["'a", "'a"],
    ['say "67"', 'say "67"'],
    ['two\r\nlines', 'two\r\nlines'],
  ])('writes %j as %j', (text, cell) => {
    expect(rowOf(aNote({ text }))['note']).toBe(cell);
  });

  it('is a table of as many lines as there are notes, whatever they hold', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const records = cellsOf(csvOf(notes));
        expect(records).toHaveLength(notes.length + 1);
        expect(new Set(records.map(({ length }) => length)).size).toBe(1);
      }),
    );
  });
});
