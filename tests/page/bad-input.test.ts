import { describe, expect, it } from 'vitest';
import { textOf } from '../../utils/claims/page-text.ts';
import { gateOpens, gatePattern } from '../../utils/page/gate.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { growthOf } from '../processor-time.ts';
import { PARSERS } from './parsers.ts';

const DEEP = 10_000;
const nested = (open: string, close: string, inside: string) => open.repeat(DEEP) + inside + close.repeat(DEEP);

/** What no page should be, with a text that its reading has to hold all the same (null where there is none). */
const PAGES: readonly (readonly [string, string, string | null])[] = [
  ['nothing at all', '', null],
  ['white space', ' \n\t ', null],
  ['no body', '<!doctype html><title>t</title>', null],
  ['text without any element', 'At least 24 killed', 'At least 24 killed'],
  ['a frameset', '<html><frameset cols="1,2"><frame src="a"><noframes>24 killed</noframes></frameset></html>', null],
  ['tags that never end', '<div><p>At least <b>24 killed<i>', 'At least 24 killed'],
  ['tags that never began', '</div></p></b>At least 24 killed</span>', 'At least 24 killed'],
  ['tags across each other', '<p><b>At least <i>24</b> killed</i></p>', 'At least 24 killed'],
  ['cells without a table', '<td>At least 24 killed<th>x', 'At least 24 killed'],
  ['items and terms without a list', '<li>At least 24 killed<dd>x<dt>y<dd>z', 'At least 24 killed'],
  [
    'a hostile table',
    '<table><tr><td colspan="99999999" rowspan="-3">At least 24 killed</table>',
    'At least 24 killed',
  ],
  ['a tag cut off', '<p>At least 24 killed</p><a href="', 'At least 24 killed'],
  ['a lone surrogate', '<p>At \ud800 least 24 killed</p>', 'least 24 killed'],
  ['a null character', '<p>At least\u0000 24 killed</p>', '24 killed'],
  ['right-to-left text', '<p dir="rtl">قُتل 24 شخصًا على الأقل</p>', 'قُتل 24 شخصًا على الأقل'],
  ['emoji of several units', '<p>👩‍👩‍👧‍👦 24 killed</p>', '👩‍👩‍👧‍👦 24 killed'],
  ['a line of 200,000 characters', `<p>${'At least 24 killed '.repeat(11_000)}</p>`, 'At least 24 killed'],
  ['linked data that is no JSON', '<script type="application/ld+json">{</script><p>24 killed</p>', '24 killed'],
  [
    'linked data of the wrong shape',
    '<script type="application/ld+json">[null,1,{"@type":{"a":1},"datePublished":[],"@graph":7}]</script><p>24 killed</p>',
    '24 killed',
  ],
  ['deep boxes', nested('<div>', '</div>', 'At least 24 killed'), 'At least 24 killed'],
  ['deep inline elements', nested('<span class="x">', '</span>', 'At least 24 killed'), 'At least 24 killed'],
  ['deep asides', `<p>24 killed</p>${nested('<aside>', '</aside>', 'x')}`, '24 killed'],
  ['deep notes', `24 killed${nested('<sup>', '</sup>', '1')}`, '24 killed'],
];

describe.each(PARSERS)('a bad page with $name', ({ name, parse }) => {
  const pages = PAGES.filter(([what]) => name !== 'happy-dom' || !what.startsWith('deep'));

  it.each(pages)('neither throws nor loses its text: %s', (_, html, text) => {
    const document = parse(html);
    const { page, placesOf } = readPage(document);
    const whole = textOf(page);
    if (text === null) expect(whole).toBe('');
    else expect(whole).toContain(text);
    expect(placesOf(0, whole.length).length).toBeGreaterThanOrEqual(text === null ? 0 : 1);
    gateOpens(document, gatePattern(['nowhere']));
  });
});

describe('a large page', () => {
  const [parser] = PARSERS;
  const paragraph =
    '<div class="a"><p>In all <b>67</b> per cent, <a href="/x">they</a> say.</p><ul><li>a<li>b</ul></div>\n';

  it('takes time in line with its size', () => {
    const pages = new Map([2_500, 10_000].map((size) => [size, parser?.parse(paragraph.repeat(size))]));
    const read = (size: number) => {
      const page = pages.get(size);
      if (page !== undefined) readPage(page);
    };
    expect(growthOf(read, 2_500)).toBeLessThan(9);
  });
});
