import type { TextBlock } from '../claims/page-text.ts';

/** What tells a number and its label, whatever their language. */
type Words = Pick<TextBlock, 'text' | 'kind' | 'headers'>;

/** A number by itself is no longer than this, and what is written beside it neither; in UTF-16 units. */
const NUMBER_LENGTH = 24;
const LABEL_LENGTH = 90;

/** Whether a block can be nothing but a number, before its figure is read: it is short and holds a digit. */
export function isNumberLike(block: Words): boolean {
  return block.text.length <= NUMBER_LENGTH && /\d/.test(block.text) && isFree(block);
}

/** Whether a block can say what a number beside it is: a short line of words. */
export function isLabel(block: Words | undefined): boolean {
  if (block === undefined || !isFree(block)) return false;
  return block.text.length <= LABEL_LENGTH && /\p{L}{2}/u.test(block.text) && !/\d/.test(block.text);
}

/** Whether no table or list says what a block belongs to. */
function isFree({ headers, kind }: Words): boolean {
  return headers.length === 0 && kind !== 'cell' && kind !== 'term';
}
