import type { Figure } from '../figures/figure.ts';
import { withBoundedBlocks } from './bounded-blocks.ts';
import type { CompiledSets } from './compile.ts';
import { countedBy } from './counted.ts';
import { withForeignQuotes } from './foreign-quotes.ts';
import type { PageText } from './page-text.ts';
import { pageReading, type Reading } from './reading.ts';
import { normAt } from './tokens.ts';

/** A figure that a claim could answer, by UTF-16 offsets in the page's text, end excluded. */
export interface NotableFigure {
  readonly start: number;
  readonly end: number;
}

/**
 * The figures of a page that are worth a claim, block by block in page order: shares, sums, rates and spans of time, and counts of something.
 * No dates, ordinals, ages, times told from now (`two years ago`), numbers of list entries, and numbers that are part of a name.
 */
export function* notableSlices(whole: PageText, sets: CompiledSets): Generator<readonly NotableFigure[], void> {
  const page = withForeignQuotes(withBoundedBlocks(whole), sets.teller);
  const { read, mayAnswer } = pageReading(page, sets);
  for (let index = 0; index < page.blocks.length; index++) {
    const reading = mayAnswer(index) ? read(index) : null;
    yield reading === null ? [] : notableIn(reading);
  }
}

/** All of them at once, in page order. */
export function notableFigures(page: PageText, sets: CompiledSets): readonly NotableFigure[] {
  return [...notableSlices(page, sets)].flat();
}

function notableIn(reading: Reading): NotableFigure[] {
  const { figures, block } = reading;
  return figures.flatMap((figure, index) =>
    isNotable(figure, index, reading) ? [{ start: block.start + figure.start, end: block.start + figure.end }] : [],
  );
}

function isNotable(figure: Figure, index: number, reading: Reading): boolean {
  const at = reading.at[index];
  if (at === undefined || figure.unit === 'age') return false;
  switch (figure.kind) {
    case 'percent':
    case 'fraction':
    case 'points':
    case 'ratio':
    case 'money':
    case 'rate':
      return true;
    case 'duration':
      return !isShifted(reading, at);
    case 'number':
    case 'range':
      // no question asks for kilometres or degrees
      return figure.unit === null && (figure.noun !== undefined || counts(reading, figure, at));
    default:
      return false;
  }
}

/** `two years ago`, `hace dos años`. */
function isShifted({ tokens, language }: Reading, at: number): boolean {
  const { shifts, shiftsBefore } = language.rhetoric;
  return shifts.has(normAt(tokens, at + 1)) || shiftsBefore.has(normAt(tokens, at - 1));
}

/** Whether a bare number counts what follows it, or what heads its column. */
function counts(reading: Reading, figure: Figure, at: number): boolean {
  const { block, tokens } = reading;
  if (block.kind === 'cell') return block.headers.length > 0;
  if (isOfName(reading, figure, at)) return false;
  const counted = countedBy(reading, at);
  if (counted.kind !== 'noun') return false;
  // `10 Downing Street`, where a people alone is counted: `12 Venezuelans`
  const words = tokens.slice(counted.from, counted.to);
  return words.length === 1 || words.some(({ capital }) => !capital);
}

/** `Boeing 737`: a name right in front, which does not merely open the sentence, and is no day's. */
function isOfName({ tokens, sentences, language }: Reading, figure: Figure, at: number): boolean {
  const before = tokens[at - 1];
  if (figure.start < figure.numberStart || language.rhetoric.weekdays.includes(before?.norm ?? '')) return false;
  const opens = sentences.some(({ from }) => from === at - 1);
  return before?.capital === true && !opens && tokens[at]?.gap === 'space';
}
