import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { PARSERS } from './parsers.ts';

interface Case {
  readonly name: string;
  readonly html: string;
  /** A block's text -> the day of its entry; other blocks have none. */
  readonly days: Readonly<Record<string, string>>;
}

const LIVE_BLOG = JSON.stringify({
  '@type': 'LiveBlogPosting',
  liveBlogUpdate: [
    { '@type': 'BlogPosting', headline: 'Six dead', articleBody: 'They fell.', datePublished: '2024-07-30T22:00Z' },
    { '@type': 'BlogPosting', articleBody: 'A quiet night in Caracas.', datePublished: '2024-08-02T02:00Z' },
    { '@type': 'BlogPosting', headline: 'Undated' },
  ],
});

const CASES: readonly Case[] = [
  {
    name: 'under headings with a date and a clock time',
    html: '<p>Live</p><h3>14:05 GMT, 3 August</h3><p>b</p><h3>9.30am, July 31, 2024</h3><p>a</p>',
    days: {
      '14:05 GMT, 3 August': '2024-08-03',
      b: '2024-08-03',
      '9.30am, July 31, 2024': '2024-07-31',
      a: '2024-07-31',
    },
  },
  {
    name: 'under headings with a date alone',
    html: '<h2>Timeline</h2><h3>Sunday 28 July</h3><p>vote</p><h3>What next?</h3><p>nobody knows</p>',
    days: { 'Sunday 28 July': '2024-07-28', vote: '2024-07-28' },
  },
  {
    name: 'behind lines with a date and a clock time',
    html: '<p>Live</p><p><b>2 August 2024, 16:20</b></p><p>b</p><p>more</p><p>Updated 30 July at 22:05</p><p>a</p>',
    days: {
      '2 August 2024, 16:20': '2024-08-02',
      b: '2024-08-02',
      more: '2024-08-02',
      'Updated 30 July at 22:05': '2024-07-30',
      a: '2024-07-30',
    },
  },
  {
    name: 'in the year nearest to the page',
    html: '<h3>30 December, 10:00</h3><p>old</p>',
    days: { '30 December, 10:00': '2023-12-30', old: '2023-12-30' },
  },
  {
    name: 'as the linked data lists them',
    html: `<script type="application/ld+json">${LIVE_BLOG}</script><p>Live</p><h3>Six dead</h3><p>They fell.</p><p>A quiet night in Caracas.</p><p>So far.</p>`,
    days: {
      'Six dead': '2024-07-30',
      'They fell.': '2024-07-30',
      'A quiet night in Caracas.': '2024-08-02',
      'So far.': '2024-08-02',
    },
  },
  { name: 'not by one line, which dates the page', html: '<p>3 August 2024, 14:05</p><p>Story</p>', days: {} },
  {
    name: 'not by a heading that says more',
    html: '<h2>The march of 3 August brought many out</h2><p>Story</p>',
    days: {},
  },
  { name: 'not by a heading with another number', html: '<h2>3 August: 24 dead</h2><p>Story</p>', days: {} },
  {
    name: 'not by a date without a clock time',
    html: '<p>3 August 2024</p><p>a</p><p>4 August 2024</p><p>b</p>',
    days: {},
  },
];

describe.each(PARSERS)('entries are dated, read with $name', ({ parse }) => {
  it.each(CASES)('$name', ({ html, days }) => {
    const { blocks } = readPage(parse(html), { language: 'en', published: '2024-05-20', grammarOf }).page;
    const found = blocks.flatMap(({ text, entryDate }) => (entryDate === null ? [] : [[text, entryDate]]));
    expect(Object.fromEntries(found)).toEqual(days);
  });
});
