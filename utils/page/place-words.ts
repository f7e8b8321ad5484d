import type { TextPlace } from './text-places.ts';

/** The words at both ends of a place, to be compared later. */
export function wordsAt(place: TextPlace): string {
  const { startContainer: start, startOffset, endContainer: end, endOffset } = place;
  if (start === end) return start.data.slice(startOffset, endOffset);
  return `${start.data.slice(startOffset)}\n${end.data.slice(0, endOffset)}`;
}

/** Whether a place is still in the document with the words that it had. */
export function stillSays(place: TextPlace, words: string): boolean {
  return place.startContainer.isConnected && place.endContainer.isConnected && wordsAt(place) === words;
}
