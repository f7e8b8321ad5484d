import type { PageText, TextBlock } from './page-text.ts';

/** After so many blocks the work stands still. */
const STRIDE = 128;

/**
 * A page whose blocks are parted, each part with its place in the page's text; the page itself where no block is. In slices: stands still
 * after every few blocks.
 */
export function* partedSlices(
  page: PageText,
  partsOf: (block: TextBlock) => readonly TextBlock[],
): Generator<void, PageText> {
  const parts: (readonly TextBlock[])[] = [];
  for (const block of page.blocks) {
    if (parts.length % STRIDE === STRIDE - 1) yield;
    parts.push(partsOf(block));
  }
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
