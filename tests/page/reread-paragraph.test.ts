// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { textOf } from '../../utils/claims/page-text.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { withBlockText } from '../../utils/page/with-block-text.ts';

const LONG = 'This is a paragraph of a story, long enough that nobody takes it for a line in a list of headlines.';

/** The page as read anew after the change of one node, and as read as a whole; null where the first is not to be had. */
function again(html: string, change: () => Node | null) {
  document.body.innerHTML = html;
  const before = readPage(document);
  const changed = change();
  const after = changed === null ? null : before.again(changed);
  return { before, after, whole: readPage(document) };
}

const text = (selector: string, words: string) => () => {
  const node = document.querySelector(selector)?.firstChild as Text;
  node.data = words;
  return node;
};

describe('one paragraph read again', () => {
  it.each<[string, string, () => Node | null]>([
    ['longer words', `<p>${LONG}</p><p id="a">${LONG}</p><p>${LONG}</p>`, text('#a', `${LONG} And more of it.`)],
    ['shorter words', `<p id="a">${LONG} And more of it.</p><p>${LONG}</p>`, text('#a', LONG)],
    ['short lines', '<p>One.</p><p id="a">Two.</p><p>Three.</p>', text('#a', 'Zwei.')],
    [
      'words within inline elements',
      `<p>${LONG}</p><p>${LONG} <b id="a">67 per cent</b>, it said.</p>`,
      text('#a', '51'),
    ],
    [
      'words beside a link',
      `<p>${LONG}</p><p id="a">${LONG} <a href="/else">Elsewhere</a> it is told otherwise.</p><p>${LONG}</p>`,
      text('#a', `${LONG} And more of it:`),
    ],
    [
      'other elements in it',
      `<h2>Head</h2><p id="a">${LONG}</p><p>${LONG}</p>`,
      () => {
        const paragraph = document.querySelector('#a');
        if (paragraph !== null) paragraph.innerHTML = `<i>Now</i> <b>${LONG}</b>`;
        return paragraph;
      },
    ],
  ])('is as in the whole page: %s', (_what, html, change) => {
    const { before, after, whole } = again(html, change);
    expect(after?.page).toEqual(whole.page);
    const length = textOf(whole.page).length;
    expect(after?.placesOf(0, length)).toEqual(whole.placesOf(0, length));
    expect(after?.asFirstRead.blocks.map(({ text: words }) => words)).toEqual(
      whole.page.blocks.map(({ text: words }) => words),
    );
    for (const [block, { text: words }] of whole.page.blocks.entries()) {
      expect(after?.placesIn(block, 0, words.length)).toEqual(whole.placesIn(block, 0, words.length));
    }
    const changed = after?.changed ?? -1;
    const words = whole.page.blocks[changed]?.text ?? '';
    expect(after?.asFirstRead).toEqual(withBlockText(before.page, changed, words));
    expect(after?.gathered).toEqual(withBlockText(before.gathered, changed, words));
  });

  it.each<[string, string, () => Node | null]>([
    ['prose that becomes a line', `<p id="a">${LONG}</p>`, text('#a', 'Short.')],
    ['a heading', `<h2 id="a">Head</h2><p>${LONG}</p>`, text('#a', 'Other head')],
    ['a cell', '<table><tr><td id="a">1</td><td>2</td></tr></table>', text('#a', '3')],
    [
      'a new paragraph',
      `<div id="a"><p>${LONG}</p></div>`,
      () => {
        const place = document.querySelector('#a');
        place?.insertAdjacentHTML('beforeend', `<p>${LONG}</p>`);
        return place;
      },
    ],
    [
      'a paragraph that has gone from beside the only one left',
      `<p>${LONG}</p><div id="a"><p>${LONG}</p><p>${LONG}</p></div><p>${LONG}</p>`,
      () => {
        const place = document.querySelector('#a');
        place?.lastElementChild?.remove();
        return place;
      },
    ],
    [
      'paragraphs that have gone from around the only one left',
      `<div id="a"><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p></div><p>${LONG}</p>`,
      () => {
        const place = document.querySelector('#a');
        place?.firstElementChild?.remove();
        place?.lastElementChild?.remove();
        return place;
      },
    ],
    [
      'a paragraph that is hidden now',
      `<p id="a">${LONG}</p>`,
      () => {
        const paragraph = document.querySelector('#a');
        paragraph?.setAttribute('hidden', '');
        return paragraph;
      },
    ],
    [
      'a link in it',
      `<p id="a">${LONG}</p>`,
      () => {
        const paragraph = document.querySelector('#a');
        if (paragraph !== null) paragraph.innerHTML = `${LONG} <a href="/else">elsewhere</a>`;
        return paragraph;
      },
    ],
  ])('is left to a reading of the whole page: %s', (_what, html, change) => {
    expect(again(html, change).after).toBeNull();
  });
});

it('a page without the block whose words are other ones stays as it is', () => {
  const { page } = readPage(document);
  expect(withBlockText(page, page.blocks.length, 'Words.')).toBe(page);
});
