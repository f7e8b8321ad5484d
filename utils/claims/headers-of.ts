import type { PageReading, Reading } from './reading.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';
import { WordsFound } from './words-found.ts';

const NOTHING: readonly Reading[] = [];

function addReadings(indexes: readonly number[], page: PageReading, readings: Reading[]): void {
  for (const index of indexes) {
    const reading = page.read(index);
    if (reading) readings.push(reading);
  }
}

/** The readings of a cell's headers, of the term that a description belongs to, or of the question that the sentence answers. */
export function headersOf(reading: Reading, ordinal: number, page: PageReading): readonly Reading[] {
  const { headers, headings } = reading.block;
  const heading = ordinal === 0 ? page.read(headings.at(-1) ?? -1) : null;
  const asked = heading?.sentences.at(-1)?.asks ? heading : questionBefore(reading, ordinal);
  if (headers.length === 0 && asked === null) return NOTHING;
  const found: Reading[] = [];
  addReadings(headers, page, found);
  if (asked) found.push(asked);
  return found;
}

/** The sentence before, as a reading of its own, where it asks for what this one answers: `How many died? At least 24.` */
function questionBefore(reading: Reading, ordinal: number): Reading | null {
  const { sentences, tokens, language, at } = reading;
  const before = ordinal > 0 ? sentences[ordinal - 1] : undefined;
  if (!before?.asks || language.rhetoric.asks.has(normAt(tokens, before.from))) return null;
  const isInside = ({ from, to }: Span) => from >= before.from && to <= before.to;
  if (at.some((figure) => isInside({ from: figure, to: figure + 1 }))) return null;
  return {
    ...reading,
    sentences: [before],
    words: new WordsFound(reading.words.all.filter(isInside)),
    signs: reading.signs.filter(isInside),
  };
}
