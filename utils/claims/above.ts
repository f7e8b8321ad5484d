import type { PageReading, Reading } from './reading.ts';

/** The readings that stand over a block: its table's headers, its headings. */
export function above(reading: Reading, page: PageReading): Reading[] {
  return [...reading.block.headers, ...reading.block.headings].flatMap((index) => page.read(index) ?? []);
}

/** The readings of a cell's headers, of the term that a description belongs to, or of the question that a block's first sentence answers. */
export function headersOf(reading: Reading, ordinal: number, page: PageReading): Reading[] {
  const { headers, headings } = reading.block;
  const found = headers.flatMap((index) => page.read(index) ?? []);
  const heading = ordinal === 0 ? page.read(headings.at(-1) ?? -1) : null;
  return heading?.sentences.at(-1)?.asks ? [...found, heading] : found;
}
