// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { NoteLine, NoteText } from '../../../components/notes/note-text.tsx';
import { INJECTIONS } from '../../notes/hostile-notes.ts';
import { harmIn } from '../../notes/parsed-html.ts';

afterEach(() => render(null, document.body));

describe('a note as it reads', () => {
  it('has its formatting', () => {
    render(<NoteText text={'## Doubts\n\n- **one**\n- [two](https://a.example)'} />, document.body);
    expect(document.querySelector('h4')?.textContent).toBe('Doubts');
    expect(document.querySelector('li strong')?.textContent).toBe('one');
    const link = document.querySelector('a');
    expect([link?.getAttribute('href'), link?.getAttribute('rel'), link?.getAttribute('target')]).toEqual([
      'https://a.example',
      'noopener noreferrer',
      '_blank',
    ]);
  });

  it.each(INJECTIONS)('does nothing with %j', (text) => {
    render(<NoteText text={text} />, document.body);
    expect(harmIn(document)).toEqual([]);
  });

  it.each([
    ['**strong** and `code`', '<strong>strong</strong> and <code>code</code>'],
    ['# Heading\n\nand *text*\non two lines', 'Heading and <em>text</em> on two lines'],
    ['- one\n- two', 'one two'],
    ['[link](https://a.example) <b>', 'link &lt;b&gt;'],
    ['![map](https://a.example/map.png)', 'map'],
  ])('is on one line of a list without blocks and links: %j', (text, expected) => {
    render(<NoteLine text={text} />, document.body);
    expect(document.body.innerHTML).toBe(expected);
  });
});
