// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { textOf } from '../../utils/claims/page-text.ts';
import { readPage, readSlices } from '../../utils/page/read-page.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function read(): string {
  return textOf(readPage(document).page);
}

describe('the walk over a page', () => {
  it('reads an open shadow root in place of what its host holds, and what is put into its slots', () => {
    document.body.innerHTML = '<p>before</p><div id="host"><p slot="named">named</p><p>unnamed</p></div><p>behind</p>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>shadow</p><slot name="named"></slot><p>between</p><slot></slot>';
    expect(read()).toBe('before\nshadow\nnamed\nbetween\nunnamed\nbehind');
  });

  it('leaves out what a shadow root shows nowhere, and shows what a slot holds where nothing is put into it', () => {
    document.body.innerHTML = '<div id="host"><p>not shown</p></div>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<slot name="named"><p>instead</p></slot>';
    expect(read()).toBe('instead');
  });

  it('leaves closed shadow roots alone', () => {
    document.body.innerHTML = '<p>before</p><div id="host"><p>held</p></div>';
    document.getElementById('host')?.attachShadow({ mode: 'closed' }).append('closed');
    expect(read()).not.toContain('closed');
  });

  it('passes over a form whose fields take the names of what is asked of it, and comes to its end', () => {
    document.body.innerHTML = '<p>before</p><form><p>inside</p></form><p>behind</p>';
    const form = document.querySelector('form');
    const field = document.createElement('input');
    form?.append(field);
    // As browsers have it where a field bears the name.
    if (form !== null) Object.defineProperties(form, { parentNode: { value: field }, nextSibling: { value: field } });
    expect(read()).toBe('before\nbehind');
  });

  it.each<[string, number, boolean]>([
    ['a page without end as far as people read, and says so', 900_000, true],
    ['a page of a million words to its end', 340_000, false],
  ])('reads %s', (_what, times, isCut) => {
    document.body.innerHTML = '<p>First.</p><p>a</p><p>Last.</p>';
    const text = document.querySelectorAll('p')[1]?.firstChild as Text;
    text.data = 'Some words more. '.repeat(times);
    const { page } = readPage(document);
    expect(page.isCut ?? false).toBe(isCut);
    expect(page.blocks.map((block) => block.text.slice(0, 6))).toEqual(
      isCut ? ['First.', 'Some w'] : ['First.', 'Some w', 'Last.'],
    );
  });

  it('says so where the page is taken away from under it', () => {
    document.body.innerHTML = `<div>${'<p>paragraph</p>'.repeat(500)}</div>`;
    const slices = readSlices(document);
    slices.next();
    document.querySelector('div')?.remove();
    for (const node of [...document.querySelectorAll('p')]) node.remove();
    let slice = slices.next();
    while (!slice.done) slice = slices.next();
    expect(slice.value.isWhole).toBe(false);
    expect(readPage(document).isWhole).toBe(true);
  });
});
