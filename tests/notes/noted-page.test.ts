import { describe, expect, it } from 'vitest';
import { notedPage } from '../../utils/notes/noted-page.ts';

describe('a page as its notes name it', () => {
  it('is known by its address without what tracks', () => {
    expect(notedPage('https://www.news.example/a?utm_source=x#top', ' A title\n', '2024-08-18')).toEqual({
      url: 'https://www.news.example/a?utm_source=x#top',
      canonicalUrl: 'https://www.news.example/a',
      title: 'A title',
      site: 'news.example',
      published: '2024-08-18',
    });
  });

  it('may be a file without a site', () => {
    expect(notedPage('file:///a.html', '', null)).toMatchObject({ canonicalUrl: 'file:///a.html', site: '' });
  });

  it('keeps of an endless title its beginning, in whole characters', () => {
    expect(notedPage('https://a.example/', `${'x'.repeat(999)}\u{1F600}`, null).title).toBe('x'.repeat(999));
    expect(notedPage('https://a.example/', 'x'.repeat(1e6), null).title).toHaveLength(1_000);
  });
});
