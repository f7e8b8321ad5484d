import type { PageReading, Reading } from './reading.ts';
import type { Span } from './terms.ts';
import { WordsFound } from './words-found.ts';

/** The readings that stand over a block: its table's headers, its headings. */
export function above(reading: Reading, page: PageReading): Reading[] {
  return [...reading.block.headers, ...reading.block.headings].flatMap((index) => page.read(index) ?? []);
}

/** The readings of a cell's headers, of the term that a description belongs to, or of the question that the sentence answers. */
export function headersOf(reading: Reading, ordinal: number, page: PageReading): Reading[] {
  const { headers, headings } = reading.block;
  const found = headers.flatMap((index) => page.read(index) ?? []);
  const heading = ordinal === 0 ? page.read(headings.at(-1) ?? -1) : null;
  const asked = heading?.sentences.at(-1)?.asks ? heading : questionBefore(reading, ordinal);
  return asked ? [...found, asked] : found;
}

/** The sentence before, as a reading of its own, where it asks for what this one answers: `How many died? At least 24.` */
function questionBefore(reading: Reading, ordinal: number): Reading | null {
  const { sentences, tokens, language, at } = reading;
  const before = sentences[ordinal - 1];
  if (!before?.asks || language.rhetoric.asks.has(tokens[before.from]?.norm ?? '')) return null;
  const isInside = ({ from, to }: Span) => from >= before.from && to <= before.to;
  if (at.some((figure) => isInside({ from: figure, to: figure + 1 }))) return null;
  return {
    ...reading,
    sentences: [before],
    words: new WordsFound(reading.words.all.filter(isInside)),
    signs: reading.signs.filter(isInside),
  };
}
