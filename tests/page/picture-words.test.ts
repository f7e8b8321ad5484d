import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/page/read-page.ts';
import { PARSERS } from './parsers.ts';

const BARS = 'Bars: González 67 per cent, Maduro 30';

describe.each(PARSERS)('the words for pictures, read with $name', ({ parse }) => {
  it.each([
    ['an image', `<p>a</p><img alt="${BARS}"><p>b</p>`, ['a', `picture: ${BARS}`, 'b']],
    ['a drawing', `<svg aria-label="${BARS}"><text>67</text></svg>`, [`picture: ${BARS}`]],
    ['behind the paragraph around it', `<p>One <img alt="${BARS}"> two</p>`, ['One  two', `picture: ${BARS}`]],
    ['behind its heading', `<h2><img alt="${BARS}">Count</h2>`, ['heading: Count', `picture: ${BARS}`]],
    ['not without a figure', '<img alt="A crowd in front of a school">', []],
    ['not of a name', '<img alt="Canal 24">', []],
    [
      'not what the caption says again',
      `<figure><img alt="${BARS}"><figcaption>${BARS}.</figcaption></figure>`,
      [`caption: ${BARS}.`],
    ],
    ['not what was said just before', `<p>${BARS}!</p><img alt="${BARS}">`, [`${BARS}!`]],
    ['not of a hidden image', `<img hidden alt="${BARS}">`, []],
    ['not of another story', `<aside><a href="/x"><img alt="${BARS}">Other</a></aside>`, []],
  ])('%s', (_, html, blocks) => {
    const { page, placesOf } = readPage(parse(html));
    expect(page.blocks.map(({ kind, text }) => (kind === 'paragraph' ? text : `${kind}: ${text}`))).toEqual(blocks);
    for (const { kind, text, start } of page.blocks)
      expect(placesOf(start, start + text.length).length > 0).toBe(kind !== 'picture');
  });
});
