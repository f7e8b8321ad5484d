import type { PageText, TextBlock } from './page-text.ts';

/** A page whose blocks are parted, each part with its place in the page's text; the page itself where no block is. */
export function withPartedBlocks(page: PageText, partsOf: (block: TextBlock) => readonly TextBlock[]): PageText {
  const parts = page.blocks.map(partsOf);
  if (parts.every(({ length }) => length === 1)) return page;
  const firstOf: number[] = [];
  let count = 0;
  for (const { length } of parts) {
    firstOf.push(count);
    count += length;
  }
  const moved = (indexes: readonly number[]) => indexes.map((index) => firstOf[index] ?? index);
  const blocks = parts.flatMap((ofBlock) =>
    ofBlock.map((part) => ({ ...part, headings: moved(part.headings), headers: moved(part.headers) })),
  );
  return { ...page, blocks };
}
