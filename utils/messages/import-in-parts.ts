import type { SeenTimes } from '../notes/import-notes.ts';
import { newId } from '../notes/new-id.ts';
import type { Note } from '../notes/note.ts';
import type { ImportReply } from '../notes/save-reply.ts';
import { askBackground } from './speak.ts';
import type { Whose } from './to-background.ts';

/** Browsers refuse a message of 64 MiB, and stand still over one of a few. In UTF-16 units of JSON, about. */
const PART_UNITS = 1_000_000;

/**
 * Has notes kept as they are, all or none, however many: they go in parts, which the background lays aside until the last has come.
 * `seen` gives the times of the notes that they replace; `onProgress` hears how many have been handed over. Throws where the background does not answer; nothing is kept then.
 */
export async function importInParts(
  notes: readonly Note[],
  seen: SeenTimes,
  whose: Whose,
  onProgress: (handedOver: number) => void,
): Promise<ImportReply> {
  const [last = [], ...before] = partsOf(notes).reverse();
  if (before.length === 0) return askBackground('importNotes', { ...whose, notes: last, seen: seenOf(last, seen) });
  const staging = newId();
  let handedOver = 0;
  for (const part of before.reverse()) {
    const reply = await askBackground('stageNotes', { ...whose, notes: part, seen: seenOf(part, seen), staging });
    if (reply.kind !== 'staged') return reply;
    handedOver += part.length;
    onProgress(handedOver);
  }
  return askBackground('importNotes', { ...whose, notes: last, seen: seenOf(last, seen), staging });
}

function seenOf(part: readonly Note[], seen: SeenTimes): SeenTimes {
  return Object.fromEntries(
    part.flatMap(({ id }) => {
      const time = seen[id];
      return time === undefined ? [] : [[id, time]];
    }),
  );
}

function partsOf(notes: readonly Note[]): Note[][] {
  const parts: Note[][] = [];
  let room = 0;
  for (const note of notes) {
    const size = JSON.stringify(note).length;
    if (size > room || parts.length === 0) {
      parts.push([]);
      room = PART_UNITS;
    }
    parts.at(-1)?.push(note);
    room -= size;
  }
  return parts;
}
