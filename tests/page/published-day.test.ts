import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/page/read-page.ts';
import { PARSERS } from './parsers.ts';

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const DAYS: readonly (readonly [string, string | null])[] = [
  ['<meta property="article:published_time" content="2024-08-18T23:30:00-04:00">', '2024-08-18'],
  ['<meta name="date" content="2024-08-18">', '2024-08-18'],
  ['<meta name="DC.date.issued" content="20240818">', '2024-08-18'],
  ['<meta name="parsely-pub-date" content="2024-08-18T05:00:00Z">', '2024-08-18'],
  ['<meta name="sailthru.date" content="Sun, 18 Aug 2024 05:00:00 GMT">', '2024-08-18'],
  ['<meta itemprop="datePublished" content="August 18, 2024">', '2024-08-18'],
  [linked({ '@type': 'NewsArticle', datePublished: '2024-08-18T09:30:00Z' }), '2024-08-18'],
  [linked([{ '@type': 'Organization' }, { '@type': ['NewsArticle', 'X'], datePublished: '2024-08-18' }]), '2024-08-18'],
  [
    linked({
      '@graph': [
        { '@type': 'WebPage', datePublished: '2001-01-01' },
        { '@type': 'Article', datePublished: '2024-08-18' },
      ],
    }),
    '2024-08-18',
  ],
  ['<article><header><h1>A</h1><time datetime="2024-08-18T10:00">Sunday</time></header></article>', '2024-08-18'],
  ['<p>x <time itemprop="datePublished" datetime="2024-08-18">y</time></p>', '2024-08-18'],
  // the head's word counts before the linked data's
  [
    `<meta property="article:published_time" content="2024-08-18">${linked({ '@type': 'NewsArticle', datePublished: '2020-01-01' })}`,
    '2024-08-18',
  ],
  ['<meta name="date" content="yesterday">', null],
  ['<meta name="date" content="2024-13-40">', null],
  ['<meta property="article:modified_time" content="2024-08-18">', null],
  [linked({ '@type': 'Event', datePublished: '2024-08-18' }), null],
  ['<script type="application/ld+json">{"@type": "NewsArticle", </script>', null],
  ['<p>On <time datetime="2024-07-28">Sunday</time> they voted.</p>', null],
  ['', null],
];

describe.each(PARSERS)('the day a page was published, with $name', ({ parse }) => {
  it.each(DAYS)('%s', (html, day) => {
    expect(readPage(parse(`<html><body>${html}<p>Text.</p></body></html>`)).page.published).toBe(day);
  });

  it('is taken from the address last of all, and from who asks first', () => {
    const document = parse('<p>Text.</p>');
    expect(readPage(document, { url: 'https://example.org/2024/08/18/x' }).page.published).toBe('2024-08-18');
    expect(readPage(document, { url: 'https://example.org/1/2/3' }).page.published).toBeNull();
    const dated = parse('<meta name="date" content="2020-01-01"><p>Text.</p>');
    expect(readPage(dated, { published: '2024-08-18' }).page.published).toBe('2024-08-18');
  });
});
