// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { textOf } from '../../utils/claims/page-text.ts';
import { readPage } from '../../utils/page/read-page.ts';

/** The page's text within a range that goes from the first `[` to the first `]` of the markup. */
function held(html: string): string | null {
  document.body.innerHTML = html;
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const from = node.data.indexOf('[');
    if (from !== -1) {
      node.deleteData(from, 1);
      range.setStart(node, from);
    }
    const to = node.data.indexOf(']');
    if (to !== -1) {
      node.deleteData(to, 1);
      range.setEnd(node, to);
    }
  }
  const { page, offsetsOf } = readPage(document);
  const offsets = offsetsOf(range);
  return offsets === null ? null : textOf(page).slice(offsets.start, offsets.end);
}

describe('what a range holds of the page’s text', () => {
  it.each([
    ['a word', '<main><p>One [two] three</p></main>', 'two'],
    ['without white space at its ends', '<main><p>One[ two ]three</p></main>', 'two'],
    ['across inline elements', '<main><p>One [t<b>w</b>o th]ree</p></main>', 'two th'],
    ['across blocks', '<main><p>One [two</p><p>three] four</p></main>', 'two\nthree'],
    [
      'without what is no part of the story',
      '<main><p>One [two</p><script>x</script><p>three] four</p></main>',
      'two\nthree',
    ],
    ['nothing of a script', '<main><p>One two</p><script>[x]</script></main>', null],
    ['nothing of white space', '<main><p>One[ ]two</p></main>', null],
  ])('%s', (_name, html, text) => {
    expect(held(html)).toBe(text);
  });
});
