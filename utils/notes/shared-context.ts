import type { Anchor } from './note.ts';

/**
 * Which share (0 to 1) of an anchor's prefix and suffix stands right before and behind a passage of a text, counted from the
 * passage outwards up to the first difference. 1 for an anchor that had nothing around it.
 */
export function contextShared(text: string, { prefix, suffix }: Anchor, start: number, end: number): number {
  const all = prefix.length + suffix.length;
  if (all === 0) return 1;
  let before = 0;
  while (
    before < prefix.length &&
    before < start &&
    text.charCodeAt(start - 1 - before) === prefix.charCodeAt(prefix.length - 1 - before)
  ) {
    before++;
  }
  let behind = 0;
  while (behind < suffix.length && text.charCodeAt(end + behind) === suffix.charCodeAt(behind)) behind++;
  return (before + behind) / all;
}
