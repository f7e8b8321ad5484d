import { describeAnchor } from '../../../utils/notes/describe-anchor.ts';
import type { Anchor } from '../../../utils/notes/note.ts';
import { madeNotes } from './made-notes.ts';

/** A page's text of so many UTF-16 units at least, with anchors spread over it, figures and whole sentences in turns. */
export function aLongPage(
  units: number,
  count: number,
): { readonly text: string; readonly anchors: readonly Anchor[] } {
  const paragraphs: string[] = [];
  let length = 0;
  for (const { text } of madeNotes(Math.ceil(units / 150))) {
    paragraphs.push(text);
    length += text.length + 1;
    if (length >= units) break;
  }
  const text = paragraphs.join('\n');
  const anchors = Array.from({ length: count }, (_, index) => {
    const start = Math.floor(((index + 0.5) / count) * (text.length - 200));
    return describeAnchor(text, start, start + (index % 2 === 0 ? 12 : 150));
  });
  return { text, anchors };
}
