import { describe, expect, it } from 'vitest';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import type { PageText } from '../../utils/claims/page-text.ts';
import { marksOnPage } from '../../utils/messages/marks-on-page.ts';

const aPage = (...texts: string[]): PageText => ({
  blocks: texts.map((text, index) => ({
    text,
    start: texts.slice(0, index).reduce((sum, before) => sum + before.length + 1, 0),
    kind: 'paragraph',
    language: null,
    headings: [],
    headers: [],
    entryDate: null,
  })),
  title: '',
  language: null,
  published: null,
});

/** The mark of a quote, where it first stands in the page's text. */
const aMark = (page: PageText, quote: string): Mark => {
  const start = page.blocks
    .map((block) => block.text)
    .join('\n')
    .indexOf(quote);
  return {
    start,
    end: start + quote.length,
    quote,
    verdict: 'agrees',
    set: 'flood',
    compared: [{}, { set: 'rivals' }],
  } as unknown as Mark;
};

const around = (page: PageText, quote: string) => {
  const [mark] = marksOnPage(page, [aMark(page, quote)], [], 0).marks;
  return [mark?.before, mark?.quote, mark?.after];
};

describe('a mark in a list', () => {
  const long = `${'word '.repeat(30)}before 67 per cent behind${' word'.repeat(30)}`;

  it.each([
    [
      'its own block, not the ones around',
      aPage('First.', 'About 24 dead.', 'Last.'),
      '24',
      ['About ', '24', ' dead.'],
    ],
    ['nothing where nothing is', aPage('24'), '24', ['', '24', '']],
    ['white space run together', aPage('\n  About\n  24\u00a0 dead \n'), '24', ['About ', '24', ' dead']],
    ['a quote over a line break', aPage('gave 67\n  per cent to'), '67\n  per cent', ['gave ', '67 per cent', ' to']],
    ['a block that begins with it', aPage('One.', '24 dead'), '24', ['', '24', ' dead']],
  ])('has %s', (_what, page, quote, expected) => {
    expect(around(page, quote)).toEqual(expected);
  });

  it('names the sets that it was compared with, its own first and each once', () => {
    const page = aPage('24 dead');
    expect(marksOnPage(page, [aMark(page, '24')], [], 0).marks[0]?.sets).toEqual(['flood', 'rivals']);
  });

  it('has whole words, cut where the block is long', () => {
    const [before = '', , after = ''] = around(aPage(long), '67 per cent');
    expect(before).toMatch(/^… (?:word )+before $/);
    expect(after).toMatch(/^ behind(?: word)+ …$/);
    expect(before.length).toBeLessThan(64);
    expect(after.length).toBeLessThan(64);
  });
});

it('the newest article of all sets is named, and all are counted', () => {
  const set = (...days: string[]) => ({ sources: days.map((published) => ({ published })) }) as unknown as ClaimSet;
  const { comparedWith } = marksOnPage(aPage(), [], [set('2024-08-18', '2024-08-03'), set('2023-01-01')], 0);
  expect(comparedWith).toEqual({ articles: 3, latest: '2024-08-18' });
  expect(marksOnPage(aPage(), [], [], 0).comparedWith).toEqual({ articles: 0, latest: null });
});
