import { plainLine } from './plain-line.ts';

/** Words or phrases that somebody has written into one field, parted by semicolons or commas; each once. */
export function wordsInField(field: string): string[] {
  return [...new Set(field.split(/[;,]/).flatMap((term) => plainLine(term) ?? []))];
}
