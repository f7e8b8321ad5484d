import { atOnce } from './at-once.ts';
import type { PageText, TextBlock } from './page-text.ts';
import { partedSlices } from './parted-blocks.ts';

/**
 * No paragraph that people write is longer, in UTF-16 units. What ties words together looks at a sentence or a block as a whole, so
 * that a longer block is read in parts: time stays linear in the length of any text.
 */
const LONGEST = 2_400;
/** How far back from there a part may end behind a sentence, or else behind a word. */
const BACK = 600;

/** A page whose long blocks are parted, each part with its place in the page's text; the page itself where none is long. */
export function withBoundedBlocks(page: PageText): PageText {
  return atOnce(boundedSlices(page));
}

/** The same in slices. */
export function boundedSlices(page: PageText): Generator<void, PageText> {
  return partedSlices(page, partsOf);
}

function partsOf(block: TextBlock): TextBlock[] {
  if (block.text.length <= LONGEST) return [block];
  const parts: TextBlock[] = [];
  let from = 0;
  while (block.text.length - from > LONGEST) {
    const to = from + cutIn(block.text.slice(from, from + LONGEST));
    parts.push({ ...block, text: block.text.slice(from, to), start: block.start + from });
    from = to;
  }
  return [...parts, { ...block, text: block.text.slice(from), start: block.start + from }];
}

/** Where to cut a text: behind its last sentence, else its last word, else at its end without parting a surrogate pair. */
function cutIn(text: string): number {
  const tail = text.slice(-BACK);
  const sentence = Math.max(
    tail.lastIndexOf('. '),
    tail.lastIndexOf('.\n'),
    tail.lastIndexOf('? '),
    tail.lastIndexOf('! '),
  );
  const space = tail.lastIndexOf(' ');
  const cut = sentence >= 0 ? sentence + 2 : space >= 0 ? space + 1 : BACK;
  const at = text.length - BACK + cut;
  const isPair = /[\ud800-\udbff]$/.test(text.slice(0, at));
  return isPair ? at - 1 : at;
}
