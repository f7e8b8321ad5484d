import { BLOCK_SEPARATOR, type PageText } from '../claims/page-text.ts';

/** The page with its blocks one behind the other, where some have grown or shrunk since all were read; else the page itself. */
export function withBlocksInPlace<P extends PageText>(page: P): P {
  let next = 0;
  let isMoved = false;
  const blocks = page.blocks.map((block) => {
    const start = next;
    next += block.text.length + BLOCK_SEPARATOR.length;
    if (start === block.start) return block;
    isMoved = true;
    return { ...block, start };
  });
  return isMoved ? { ...page, blocks } : page;
}
