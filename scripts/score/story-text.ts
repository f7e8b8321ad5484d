import type { TextPlace } from '../../utils/page/text-places.ts';
import type { Span } from './span.ts';

const TEXT = 3;

/** Elements that stand inside a line; all others part what is before them from what is behind. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'em',
  'i',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

/**
 * All text of a document's body, also what the reading of the page leaves out, so that the n-th occurrence of a quote means the same
 * whatever is read.
 */
export class StoryText {
  readonly text: string;
  readonly #starts = new Map<Text, number>();

  constructor(document: Document) {
    let text = '';
    const visit = (node: Node): void => {
      if (isText(node)) {
        this.#starts.set(node, text.length);
        text += node.data;
        return;
      }
      const ends = INLINE.has(node.nodeName.toLowerCase()) ? '' : '\n';
      text += ends;
      for (const child of node.childNodes) visit(child);
      text += ends;
    };
    visit(document.body);
    this.text = text;
  }

  /** From the first to the last of a reading's places; null where there is none in the body. */
  spanOf(places: readonly TextPlace[]): Span | null {
    const first = places[0];
    const last = places.at(-1);
    if (first === undefined || last === undefined) return null;
    const start = this.#starts.get(first.startContainer);
    const end = this.#starts.get(last.endContainer);
    return start === undefined || end === undefined
      ? null
      : { start: start + first.startOffset, end: end + last.endOffset };
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}
