import type { DraftBlock } from './block-list.ts';
import type { LabelPlace, NumberPlace } from './gathered-text.ts';
import { isLabel, isNumberLike } from './label-like.ts';

/** How many elements may stand around a number, or its label, within the box that holds both. */
const DEPTH = 4;

/** How many boxes a title may stand above the first of its numbers. */
const TITLE_DEPTH = 3;

/** After so many blocks the work stands still. */
const STRIDE = 256;

/**
 * The blocks that may hold nothing but a number, with the lines that share the smallest box with each (charts and key figures made of
 * divs): what the document alone tells of what they are. In slices: stands still after every few blocks.
 */
export function* numberPlaces(blocks: readonly DraftBlock[]): Generator<void, readonly NumberPlace[]> {
  const places: NumberPlace[] = [];
  for (const [index, block] of blocks.entries()) {
    const mayBeNumber = isNumberLike(block) && block.element?.localName !== 'time';
    if (mayBeNumber || index % STRIDE === STRIDE - 1) yield;
    if (mayBeNumber) places.push({ block: index, labels: labelsOf(blocks, index) });
  }
  return places;
}

/** The label beside a number that shares the smaller box with it, or both where they share one box. */
function labelsOf(blocks: readonly DraftBlock[], number: number): readonly LabelPlace[] {
  const [before, behind] = [number - 1, number + 1];
  const depthBefore = isLabel(blocks[before]) ? sharedDepth(blocks[number], blocks[before]) : null;
  const depthBehind = isLabel(blocks[behind]) ? sharedDepth(blocks[number], blocks[behind]) : null;
  const labels: LabelPlace[] = [];
  if (depthBefore !== null && depthBefore <= (depthBehind ?? depthBefore))
    labels.push({ block: before, title: titleOf(blocks, before) });
  if (depthBehind !== null && depthBehind <= (depthBefore ?? depthBehind))
    labels.push({ block: behind, title: titleOf(blocks, number) });
  return labels;
}

/** The short line right above the first block of a pair, in the box around it. */
function titleOf(blocks: readonly DraftBlock[], first: number): number | null {
  const above = blocks[first - 1];
  if (!isLabel(above) || above?.kind === 'heading') return null;
  const depth = sharedDepth(above, blocks[first]);
  return depth !== null && depth <= TITLE_DEPTH ? first - 1 : null;
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
