import type { TextBlock } from '../claims/page-text.ts';
import type { Grammar } from '../figures/grammar.ts';
import { readFigures } from '../figures/read-figures.ts';
import type { LabelPlace, NumberPlace } from './gathered-text.ts';
import { isLabel, isNumberLike } from './label-like.ts';

/** Numbers and labels that take turns in one box are followed so far, so that time stays linear. */
const LONGEST_RUN = 60;

/** The grammar by which figures of a language are read; null where none is at hand. */
export type GrammarOf = (language: string) => Grammar | null;

/** A number with the block that says what it is. */
interface Pair {
  readonly number: number;
  readonly label: LabelPlace;
}

/**
 * What heads the blocks that hold nothing but a number, by their indexes: the label that shares a box with it, then the line that titles
 * a run of such pairs. In a box with several numbers labels stand all before or all behind. `language` is that of blocks that state none.
 * In slices: stands still at every number.
 */
export function* labelledNumbers(
  blocks: readonly TextBlock[],
  places: readonly NumberPlace[],
  language: string | null,
  grammarOf: GrammarOf,
): Generator<void, ReadonlyMap<number, readonly number[]>> {
  const numbers = new Map<number, NumberPlace>();
  for (const place of places) {
    yield;
    if (isNumber(blocks[place.block], language, grammarOf)) numbers.set(place.block, place);
  }
  const pairs: Pair[] = [];
  for (const [number, { labels }] of numbers) {
    yield;
    const label = labels.length > 1 ? labelByTurns(blocks, number, labels, numbers) : labels[0];
    if (label !== undefined) pairs.push({ number, label });
  }
  const heads = new Map<number, readonly number[]>();
  let title: number | null = null;
  for (const [order, { number, label }] of pairs.entries()) {
    const before = pairs[order - 1];
    const begins =
      before === undefined || Math.max(before.number, before.label.block) + 1 < Math.min(number, label.block);
    if (begins) title = label.title;
    heads.set(number, title === null ? [label.block] : [label.block, title]);
  }
  return heads;
}

/** Whether a figure is all that stands in a block (`67%`, `more than 1,300`), and no time. */
function isNumber(block: TextBlock | undefined, language: string | null, grammarOf: GrammarOf): boolean {
  // What was gathered elsewhere is not taken at its word: figures of a whole paragraph would take long to read.
  if (block === undefined || !isNumberLike(block)) return false;
  const { text } = block;
  const grammar = grammarOf(block.language ?? language ?? '');
  const [figure, ...others] = grammar ? readFigures(text, grammar) : [];
  if (figure === undefined || others.length > 0 || figure.kind === 'date') return false;
  return !/\w/.test(text.slice(0, figure.start) + text.slice(figure.end));
}

/** Where numbers and labels take turns: which of a number's neighbours is its own; undefined where the run leaves it open. */
function labelByTurns(
  blocks: readonly TextBlock[],
  number: number,
  labels: readonly LabelPlace[],
  numbers: ReadonlyMap<number, NumberPlace>,
): LabelPlace | undefined {
  const takesTurns = (index: number, next: number) => (numbers.has(index) ? isLabel(blocks[next]) : numbers.has(next));
  let [first, last] = [number, number];
  while (number - first < LONGEST_RUN && takesTurns(first, first - 1)) first--;
  while (last - number < LONGEST_RUN && takesTurns(last, last + 1)) last++;
  if (numbers.has(first) === numbers.has(last)) return undefined;
  return numbers.has(first) ? labels[1] : labels[0];
}
