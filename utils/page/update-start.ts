import type { UpdateStart } from './gathered-text.ts';
import type { LinkedUpdate } from './linked-data.ts';

/** So much of an update's text, white space and punctuation apart, is enough to know it again. */
const START_LENGTH = 40;

/** By what the updates that linked data lists are known again among a page's blocks. */
export function updateStarts(updates: readonly LinkedUpdate[]): readonly UpdateStart[] {
  return updates.flatMap(({ headline, body, day }) =>
    [body, headline].flatMap((text): UpdateStart[] => {
      const start = startOf(text ?? '');
      return start === '' ? [] : [{ start, day }];
    }),
  );
}

/** The letters and digits that a text begins with; two texts of the same beginning are taken for one. */
export function startOf(text: string): string {
  return text
    .slice(0, 4 * START_LENGTH)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, START_LENGTH);
}
