import type { TextPlace } from './text-places.ts';

/** The words at both ends of a place, to be compared later. */
export function wordsAt(place: TextPlace): string {
  const { startContainer: start, startOffset, endContainer: end, endOffset } = place;
  if (start === end) return start.data.slice(startOffset, endOffset);
  return `${start.data.slice(startOffset)}\n${end.data.slice(0, endOffset)}`;
}

/** Whether a place is still in the document, whatever it says now. */
export function stillStands({ startContainer, endContainer }: TextPlace): boolean {
  return startContainer.isConnected && (endContainer === startContainer || endContainer.isConnected);
}

/** Whether a place has the words that it had. */
export function stillSays(place: TextPlace, words: string): boolean {
  return wordsAt(place) === words;
}
