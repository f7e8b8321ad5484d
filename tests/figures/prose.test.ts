import { describe, expect, it } from 'vitest';
import { CutText } from '../../utils/figures/cut-text.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { Prose } from '../../utils/figures/prose.ts';

const english = grammarOf('en');

const proseOf = (text: string) => new Prose(new CutText(text, english.book), english);

const TEXT = 'At least 24 people — 51% of them — left.';

describe('the word or mark at a place', () => {
  it.each([
    ['the first word', 0, 'At', 'At'],
    ['a later word', 3, 'least', 'least'],
    ['the rest of a word', 5, 'ast', 'ast'],
    ['white space', 2, '', ' '],
    ['digits', 9, '', '2'],
    ['a mark', 23, '', '%'],
    ['the last word', 35, 'left', 'left'],
    ['the end', 40, '', ''],
    ['behind the end', 41, '', ''],
  ])('%s', (_what, at, word, unit) => {
    const prose = proseOf(TEXT);
    expect([prose.wordAt(at).written, prose.unitAt(at).written]).toEqual([word, unit]);
  });
});

describe('the word or mark that ends at a place', () => {
  it.each([
    ['the first word', 2, 0, 'At', 'At'],
    ['a later word', 8, 0, 'least', 'least'],
    ['a later word, nothing of it taken', 8, 3, 'least', 'least'],
    ['a word that was taken in part', 8, 5, 'ast', 'ast'],
    ['a word that was taken', 8, 8, '', ''],
    ['the beginning of a word', 5, 0, 'le', 'le'],
    ['white space', 3, 0, '', ' '],
    ['white space that was taken', 3, 3, '', ''],
    ['digits', 11, 0, '', '4'],
    ['a mark', 24, 0, '', '%'],
    ['a mark that was taken', 24, 24, '', ''],
    ['the last word', 39, 0, 'left', 'left'],
    ['the beginning', 0, 0, '', ''],
  ])('%s', (_what, at, floor, word, unit) => {
    const prose = proseOf(TEXT);
    expect([prose.wordUpTo(at, floor).written, prose.unitUpTo(at, floor).written]).toEqual([word, unit]);
  });

  it('is none where letters go on longer than any word', () => {
    const prose = proseOf(`${'a'.repeat(41)} b`);
    expect([prose.wordAt(0).written, prose.wordUpTo(41, 0).written, prose.wordAt(42).written]).toEqual(['', '', 'b']);
    expect([prose.wordAt(1).written.length, prose.wordUpTo(40, 0).written.length]).toEqual([40, 40]);
  });
});

describe('who asks', () => {
  it('in any order gets the same words', () => {
    const prose = proseOf(TEXT);
    const asked = [35, 0, 12, 3, 28, 0, 35];
    expect(asked.map((at) => prose.wordAt(at).written)).toEqual([
      'left',
      'At',
      'people',
      'least',
      'them',
      'At',
      'left',
    ]);
  });

  it('what stands before a place is told anew for another floor', () => {
    const prose = proseOf('more than 24');
    expect(prose.behind(10, 0).back).not.toBe(0);
    expect(prose.behind(10, 9).back).toBe(0);
    expect(prose.behind(10, 0).back).not.toBe(0);
    expect(prose.behind(5, 0).back).not.toBe(prose.behind(10, 0).back);
  });

  it('what stands behind a place is told anew for another place', () => {
    const prose = proseOf('24 per cent and people');
    expect([2, 11, 2].map((at) => prose.ahead(at).isNumberLink)).toEqual([false, true, false]);
  });

  it('before a text is told of nothing', () => {
    const prose = proseOf('and');
    expect(prose.ahead(0).isNumberLink).toBe(true);
    expect(prose.wordBefore(0).written).toBe('');
    expect(prose.wordBefore(3).written).toBe('and');
    expect(proseOf('and 5').wordBefore(4).written).toBe('and');
  });
});
