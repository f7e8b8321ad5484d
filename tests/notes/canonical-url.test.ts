import { describe, expect, it } from 'vitest';
import { canonicalUrl, siteOf } from '../../utils/notes/canonical-url.ts';

describe('the canonical address', () => {
  it.each([
    ['https://news.example/a?utm_source=x&utm_medium=y', 'https://news.example/a'],
    ['https://news.example/a?id=7&fbclid=abc&page=2', 'https://news.example/a?id=7&page=2'],
    ['https://news.example/a?gclid=1&mc_cid=2&mc_eid=3', 'https://news.example/a'],
    ['https://news.example/a?UTM_Source=x', 'https://news.example/a'],
    ['https://news.example/a?at_medium=RSS&xtor=AL-1', 'https://news.example/a'],
    ['https://news.example/a#comments', 'https://news.example/a'],
    ['https://news.example/a#:~:text=67%20per%20cent', 'https://news.example/a'],
    ['https://reader:secret@news.example/a', 'https://news.example/a'],
    ['HTTPS://News.Example:443/a', 'https://news.example/a'],
    ['https://news.example/a?&&id=7&', 'https://news.example/a?id=7'],
  ])('of %s is %s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  it.each([
    'https://news.example/',
    'https://news.example/a/?b=2&a=1&b=3',
    'https://news.example/a?q=two+words&r=%C3%A9%20',
    'https://news.example/a?mcid=1&utmost=2&gclids=3&matter=4',
    'https://news.example/utm_source=x/a',
    'https://news.example/a?next=https://other.example/?utm_source=x',
    'https://news.example/a?flag',
    'file:///home/reader/page.html',
  ])('of %s is itself', (address) => {
    expect(canonicalUrl(address)).toBe(address);
  });

  it.each(['', 'news.example/a', 'not an address'])('of "%s" is null', (address) => {
    expect(canonicalUrl(address)).toBeNull();
  });
});

describe('the site', () => {
  it.each([
    ['https://www.cbc.ca/news/a', 'cbc.ca'],
    ['https://edition.news.example:8080/', 'edition.news.example:8080'],
    ['https://www2.news.example/', 'www2.news.example'],
    ['file:///home/reader/page.html', null],
    ['nowhere', null],
  ])('of %s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});
