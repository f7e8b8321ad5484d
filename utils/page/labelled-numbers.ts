import type { Grammar } from '../figures/grammar.ts';
import { readFigures } from '../figures/read-figures.ts';
import type { DraftBlock } from './block-list.ts';

/** A number by itself is no longer than this, and what is written beside it neither; in UTF-16 units. */
const NUMBER_LENGTH = 24;
const LABEL_LENGTH = 90;

/** How many elements may stand around a number, or its label, within the box that holds both. */
const DEPTH = 4;

/** How many boxes a title may stand above the first of its numbers. */
const TITLE_DEPTH = 3;

/** Numbers and labels that take turns in one box are followed so far, so that time stays linear. */
const LONGEST_RUN = 60;

/** After so many blocks the work stands still. */
const STRIDE = 256;

/** The grammar by which figures of a language are read; null where none is at hand. */
export type GrammarOf = (language: string) => Grammar | null;

/** A number with the block that says what it is. */
interface Pair {
  readonly number: number;
  readonly label: number;
}

/**
 * Tells the blocks that hold nothing but a number what heads them: the label that shares a box with it (charts and key figures made of
 * divs), and the line that titles a run of such pairs. In a box with several numbers labels stand all before or all behind. `language`
 * is that of blocks that state none. In slices: stands still after every few blocks.
 */
export function* labelNumbers(
  blocks: readonly DraftBlock[],
  language: string | null,
  grammarOf: GrammarOf,
): Generator<void, void> {
  const numbers = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    const mayBeNumber = isNumberLike(block);
    if (mayBeNumber || index % STRIDE === STRIDE - 1) yield;
    if (mayBeNumber && isNumber(block, language, grammarOf)) numbers.add(index);
  }
  const pairs: Pair[] = [];
  for (const number of numbers) {
    yield;
    const label = labelOf(blocks, number, numbers);
    if (label !== null) pairs.push({ number, label });
  }
  let title: number | null = null;
  for (const [order, { number, label }] of pairs.entries()) {
    yield;
    const before = pairs[order - 1];
    const begins = before === undefined || Math.max(before.number, before.label) + 1 < Math.min(number, label);
    if (begins) title = titleOf(blocks, Math.min(number, label));
    const block = blocks[number];
    if (block === undefined) continue;
    block.headers = title === null ? [label] : [label, title];
    block.kind = 'cell';
  }
}

function isFree(block: DraftBlock | undefined): block is DraftBlock {
  return block !== undefined && block.headers.length === 0 && block.kind !== 'cell' && block.kind !== 'term';
}

/** Whether a block can be a number, before its figure is read: it is short and holds a digit. */
function isNumberLike(block: DraftBlock): boolean {
  const { text, element } = block;
  return text.length <= NUMBER_LENGTH && /\d/.test(text) && isFree(block) && element?.localName !== 'time';
}

/** Whether a figure is all that stands in a block (`67%`, `more than 1,300`), and no time. */
function isNumber(block: DraftBlock, language: string | null, grammarOf: GrammarOf): boolean {
  const { text } = block;
  const grammar = grammarOf(block.language ?? language ?? '');
  const [figure, ...others] = grammar ? readFigures(text, grammar) : [];
  if (figure === undefined || others.length > 0 || figure.kind === 'date') return false;
  return !/\w/.test(text.slice(0, figure.start) + text.slice(figure.end));
}

function isLabel(block: DraftBlock | undefined): boolean {
  return isFree(block) && block.text.length <= LABEL_LENGTH && /\p{L}{2}/u.test(block.text) && !/\d/.test(block.text);
}

/** The label beside a number: the one that shares the smaller box with it, or in a box of several the one on the side where all stand. */
function labelOf(blocks: readonly DraftBlock[], number: number, numbers: ReadonlySet<number>): number | null {
  const [before, behind] = [number - 1, number + 1];
  const depthBefore = isLabel(blocks[before]) ? sharedDepth(blocks[number], blocks[before]) : null;
  const depthBehind = isLabel(blocks[behind]) ? sharedDepth(blocks[number], blocks[behind]) : null;
  if (depthBefore === null) return depthBehind === null ? null : behind;
  if (depthBehind === null || depthBefore < depthBehind) return before;
  if (depthBehind < depthBefore) return behind;
  return sideOfLabels(blocks, number, numbers);
}

/** Where numbers and labels take turns: which of a number's neighbours is its own; null where the run leaves it open. */
function sideOfLabels(blocks: readonly DraftBlock[], number: number, numbers: ReadonlySet<number>): number | null {
  const takesTurns = (index: number, next: number) => (numbers.has(index) ? isLabel(blocks[next]) : numbers.has(next));
  let [first, last] = [number, number];
  while (number - first < LONGEST_RUN && takesTurns(first, first - 1)) first--;
  while (last - number < LONGEST_RUN && takesTurns(last, last + 1)) last++;
  if (numbers.has(first) === numbers.has(last)) return null;
  return numbers.has(first) ? number + 1 : number - 1;
}

/** How many elements up from a block's own the box is that holds another block too; null for none that is near. */
function sharedDepth(block: DraftBlock | undefined, other: DraftBlock | undefined): number | null {
  const around = ancestors(other?.element ?? null);
  const depth = ancestors(block?.element ?? null).findIndex((element) => around.includes(element));
  return depth < 0 ? null : depth;
}

function ancestors(element: Element | null): Element[] {
  const found: Element[] = [];
  for (let at = element; at !== null && found.length <= DEPTH; at = at.parentElement) found.push(at);
  return found;
}

/** The short line right above a run of pairs, in the box around them. */
function titleOf(blocks: readonly DraftBlock[], first: number): number | null {
  const above = blocks[first - 1];
  if (!isLabel(above) || above?.kind === 'heading') return null;
  const depth = sharedDepth(above, blocks[first]);
  return depth !== null && depth <= TITLE_DEPTH ? first - 1 : null;
}
