import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { PARSERS } from './parsers.ts';

interface Case {
  readonly name: string;
  readonly html: string;
  /** A block's text -> the texts of what heads it; blocks that are not named are not asked about. */
  readonly heads: Readonly<Record<string, string>>;
}

const TABLES: readonly Case[] = [
  {
    name: 'the group that spans several rows, and the name behind it',
    html: '<table><tr><th>By</th><th>Who</th><th>Share</th></tr><tr><td rowspan=2>Council</td><td>Maduro</td><td>51%</td></tr><tr><td>González</td><td>44%</td></tr></table>',
    heads: { '51%': 'Council,Maduro,Share,By,Who', '44%': 'Council,González,Share,By,Who' },
  },
  {
    name: 'the first row of names, where only the rows are marked',
    html: '<table><tr><th>Nominee</th><td>Maduro</td><td>González</td></tr><tr><th>Share</th><td>51%</td><td>44%</td></tr></table>',
    heads: { '51%': 'Share,Maduro,Nominee', '44%': 'Share,González,Nominee' },
  },
  {
    name: 'not the first row of a list of pairs',
    html: '<table><tr><th>Capital</th><td>Caracas</td></tr><tr><th>States</th><td>23</td></tr></table>',
    heads: { 23: 'States' },
  },
  {
    name: 'the row over the whole table, until the next',
    html: '<table><tr><td colspan=2>Council</td></tr><tr><td>Who</td><td>Share</td></tr><tr><td>Maduro</td><td>51%</td></tr><tr><td colspan=2>Opposition</td></tr><tr><td>González</td><td>67%</td></tr></table>',
    heads: { '51%': 'Maduro,Share,Council,Who', '67%': 'González,Share,Council,Opposition,Who' },
  },
  {
    name: 'not a number in front of another',
    html: '<table><tr><th>Who</th><th>Age</th><th>Share</th></tr><tr><td>Maduro</td><td>61</td><td>51%</td></tr></table>',
    heads: { '51%': 'Maduro,Share,Who' },
  },
];

const LABELS: readonly Case[] = [
  {
    name: 'the label in its box',
    html: '<p>Shares</p><div><div>González</div><div>67%</div></div><div><div>Maduro</div><div>30%</div></div>',
    heads: { '67%': 'González,Shares', '30%': 'Maduro,Shares' },
  },
  {
    name: 'the label behind it in its box',
    html: '<div><p><b>24</b></p><p>people killed</p></div><div><p><b>More than 1,300</b></p><p>people held</p></div>',
    heads: { 24: 'people killed', 'More than 1,300': 'people held' },
  },
  {
    name: 'the label on the side where all labels of the box stand',
    html: '<div><p>67%</p><p>González</p><p>30%</p><p>Maduro</p></div>',
    heads: { '67%': 'González', '30%': 'Maduro' },
  },
  {
    name: 'nothing where the box leaves open which is its own',
    html: '<div><p>González</p><p>67%</p><p>Maduro</p></div>',
    heads: { '67%': '' },
  },
  {
    name: 'no sentence beside it',
    html: `<div><p>24</p><p>${'They came to the square before dawn and stayed until the last of them was gone. '.repeat(2)}</p></div>`,
    heads: { 24: '' },
  },
  { name: 'no label for a date', html: '<div><p>30 July</p><p>Protests</p></div>', heads: { '30 July': '' } },
  {
    name: 'no label for a name with its number',
    html: '<h2>Count</h2><ul><li>González – 67</li></ul><h2>Another</h2>',
    heads: { 'González – 67': '' },
  },
];

describe.each(PARSERS)('what heads a number, read with $name', ({ parse }) => {
  it.each([...TABLES, ...LABELS])('$name', ({ html, heads }) => {
    const { blocks } = readPage(parse(html), { grammarOf }).page;
    const found = blocks.map(({ text, headers }) => [text, headers.map((index) => blocks[index]?.text).join()]);
    expect(Object.fromEntries(found)).toMatchObject(heads);
  });
});
