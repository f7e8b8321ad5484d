import { describe, expect, it } from 'vitest';
import { readTable } from '../../utils/claim-sets/read-table.ts';
import { readTableRows } from '../../utils/claim-sets/table-rows.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { faultInWords } from '../../utils/wording/fault.ts';
import { A_TABLE, aRow } from './a-table.ts';

const read = (text: string, language = 'en') => readTable(text, { language, grammar: grammarOf(language) });

/** The drafts and the faults of all rows, in order. */
function rowsOf(text: string, language?: string): readonly unknown[] {
  const table = read(text, language);
  if (!table.ok) return table.faults.map(faultInWords);
  return table.value.rows.flatMap(({ read: row }) => (row.ok ? [row.value as unknown] : row.faults.map(faultInWords)));
}

describe('readTableRows parts', () => {
  it.each<readonly [string, string, string[][]]>([
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\r\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\r1\t2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quoted cells',
      'a,b\n"1,\n""x""",""',
      [
        ['a', 'b'],
        ['1,\n"x"', ''],
      ],
    ],
    [
      'empty ends',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'and leaves empty rows out',
      '\uFEFFa,b\n\n,\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'what the first line says',
      '\uFEFFsep=;\r\na,b;c\r\n1;2',
      [
        ['a,b', 'c'],
        ['1', '2'],
      ],
    ],
    ['under a title', 'Boats\na;b\n1;2', [['Boats'], ['a', 'b'], ['1', '2']]],
    ['nothing', '', []],
  ])('%s', (_, text, cells) => {
    const rows = readTableRows(text);
    expect(rows.ok && rows.value.map((row) => row.cells)).toEqual(cells);
  });

  it('tells on which line a row begins', () => {
    const rows = readTableRows('a\n"1\n2"\n\n3');
    expect(rows.ok && rows.value.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it.each([
    ['a,b\n"1,2', 'line 2: a quotation mark is opened and never closed'],
    ['a,b\n"1"x,2', 'line 2: something stands behind a closing quotation mark'],
    [`a${',b'.repeat(200)}`, 'line 1: has more than 100 cells'],
    ['a\n'.repeat(20_003), 'The file has more than 20,000 entries'],
  ])('refuses what is none', (text, fault) => {
    const rows = readTableRows(text);
    expect(!rows.ok && rows.faults.map(faultInWords)).toEqual([fault]);
  });
});

describe('readTable', () => {
  it('reads a table in order', () => {
    expect(rowsOf(A_TABLE)).toMatchObject([
      {
        at: { within: { values: { row: 2 } } },
        figures: [{ measure: 'count', figure: { value: 40 } }],
        assertedBy: ['the mayor'],
        standing: 'count',
      },
      {
        says: 'The port, it says, has "at least" 44.',
        figures: [{ figure: { bound: 'at-least', value: 44 } }],
        assertedBy: ['the port', 'the guild'],
        question: { asks: 'How many boats?', cues: ['moored', 'in the harbour'], counts: ['boats'] },
      },
      { figures: [{ measure: 'money', unit: 'USD' }], standing: 'report', subject: null },
    ]);
  });

  it('tells what each column is taken for', () => {
    const table = read('FIGURE;question ;as_of;Colour\n40;How many?;2020-05-01;red');
    expect(table.ok && table.value.columns.map(({ field }) => field)).toEqual(['figure', 'question', 'asOf', null]);
  });

  it.each<readonly [string, Readonly<Record<string, string>>, object]>([
    [
      'a figure in words',
      { Figure: 'nearly one in four' },
      { figures: [{ measure: 'share', figure: { bound: 'nearly', value: 25 } }] },
    ],
    [
      'a range',
      { Figure: '20 to 30 points' },
      { figures: [{ measure: 'points', figure: { bound: 'range', low: 20, high: 30 } }] },
    ],
    [
      'a date',
      { Figure: '28 July 2024' },
      { figures: [{ measure: 'date', figure: { bound: 'date', date: '2024-07-28' } }] },
    ],
    ['a formula made harmless', { Claim: "'=1+1 boats" }, { says: '=1+1 boats' }],
    ['a claim without words of its own', {}, { says: 'How many boats? 40' }],
  ])('takes %s', (_, change, draft) => {
    expect(rowsOf(aRow(change))).toMatchObject([draft]);
  });

  it('reads figures as its language writes them', () => {
    expect(rowsOf(aRow({ Figure: '1.300 detenidos' }), 'es')).toMatchObject([
      { figures: [{ figure: { value: 1300 } }] },
    ]);
  });

  it.each([
    ['en', '2020-5-3', '2020-05-03'],
    ['en', '2020-05-03 00:00:00', '2020-05-03'],
    ['en', '20.5.2020', '2020-05-20'],
    ['en', '20/05/2020', '2020-05-20'],
    ['en', '5/20/2020 0:00', '2020-05-20'],
    ['en', '4/4/2020', '2020-04-04'],
    ['en', '20 May 2020', '2020-05-20'],
    ['es', '3/4/2020', '2020-04-03'],
    ['es', '20 de mayo de 2020', '2020-05-20'],
    ['fr', '3-4-2020', '2020-04-03'],
  ])('reads days as spreadsheets write them (%s): %s', (language, written, asOf) => {
    expect(rowsOf(aRow({ 'As of': written }), language)).toMatchObject([{ asOf }]);
  });

  it('is told by the other days of the table which number is the day', () => {
    const days = (...written: readonly string[]) =>
      rowsOf(['figure;question;as of', ...written.map((day) => `40;How many?;${day}`)].join('\n'));
    expect(days('3/4/2020', '20/4/2020')).toMatchObject([{ asOf: '2020-04-03' }, { asOf: '2020-04-20' }]);
    expect(days('3/4/2020', '4/20/2020')).toMatchObject([{ asOf: '2020-03-04' }, { asOf: '2020-04-20' }]);
    const both = days('3/4/2020', '20/4/2020', '4/20/2020');
    expect(both).toMatchObject([
      expect.stringContaining('can be two dates'),
      { asOf: '2020-04-20' },
      { asOf: '2020-04-20' },
    ]);
  });

  it('finds the headers under what stands above them', () => {
    expect(rowsOf('Boats of the harbour,,\nby the guild,,\nFigure,Question,\n40,How many?,')).toMatchObject([
      { at: { within: { values: { row: 4 } } } },
    ]);
  });

  it.each<readonly [string, string]>([
    ['', 'The file is empty'],
    [
      'Letter\nto the harbour',
      'The file is no claim set and no fact check in JSON-LD, and has no row of headers such as “figure” and “question”',
    ],
    ['Figure\n40', 'line 1: needs a column with the header “question”'],
    ['Figure\tValue\tQuestion\n40\t41\tHow many?', 'line 1: has two columns for “figure”'],
    [aRow({ Figure: 'many' }), 'row 2, Figure: no figure is read in “many”'],
    [aRow({ Figure: '40 boats and 50 cars' }), 'row 2, Figure: more than one figure is read in “40 boats and 50 cars”'],
    [aRow({ Question: ' ' }), 'row 2, Question: is empty'],
    [aRow({ 'As of': '20/5' }), 'row 2, As of: “20/5” is no date; write it YYYY-MM-DD'],
    [aRow({ 'As of': 'May 2020' }), 'row 2, As of: “May 2020” is no date; write it YYYY-MM-DD'],
    [aRow({ 'As of': '3/4/2020' }), 'row 2, As of: “3/4/2020” can be two dates; write it YYYY-MM-DD, as in 2020-03-19'],
    [aRow({ 'As of': '31.2.2020' }), 'row 2, As of: is no date: the calendar has no 2020-02-31'],
    [
      aRow({ Figure: '1.234' }),
      'row 2, Figure: “1.234” can be two figures; write it without a mark between the thousands',
    ],
    [aRow({ Figure: '12,5 %' }), 'row 2, Figure: no figure is read in “12,5 %”; is the table in another language?'],
    [aRow({ Published: '2020-02-31' }), 'row 2, Published: is no date: the calendar has no 2020-02-31'],
    [
      aRow({ Standing: 'rumour' }),
      'row 2, Standing: must be one of these: result, count, estimate, report, allegation',
    ],
    [aRow({ URL: 'javascript:alert(1)' }), 'row 2, URL: must be a web address that begins with http or https'],
    [aRow({ Paragraph: '0' }), 'row 2, Paragraph: must be a whole number'],
    [aRow({ Fragment: 'one two three four five six' }), 'row 2, Fragment: has more than five words'],
    [aRow({ Cues: 'moored; w*n' }), 'row 2, Cues: must have * only at the end of a word'],
    [`${aRow()}\tmore`, 'row 2: has 3 cells under 2 headers'],
  ])('says by row what is wrong: %j', (text, fault) => {
    expect(rowsOf(text)).toContain(fault);
  });

  it('reads a table with Spanish headers as one with English ones', () => {
    const spanish =
      'Cifra;Pregunta;Según;Condición;A fecha de\n40 barcos;¿Cuántos barcos?;el alcalde;recuento;20/5/2020';
    const english = 'Figure;Question;Said by;Standing;As of\n40 barcos;¿Cuántos barcos?;el alcalde;count;20/5/2020';
    expect(rowsOf(spanish, 'es')).toEqual(rowsOf(english, 'es'));
    expect(rowsOf(spanish, 'es')).toMatchObject([
      { standing: 'count', asOf: '2020-05-20', assertedBy: ['el alcalde'] },
    ]);
  });
});
