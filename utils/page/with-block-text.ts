import type { PageText } from '../claims/page-text.ts';

/**
 * The page, gathered or settled, with other words in one of its blocks, by its index; the page as it is where it has no such block. All
 * blocks keep the offset at which they were first read.
 */
export function withBlockText<P extends PageText>(page: P, index: number, text: string): P {
  const block = page.blocks[index];
  return block === undefined ? page : { ...page, blocks: page.blocks.with(index, { ...block, text }) };
}
