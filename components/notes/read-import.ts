import { type Result, refused } from '../../utils/claims/result.ts';
import { type ImportPlan, NOTES_FILE_LIMITS, planImport, readNotesFile } from '../../utils/notes/import-notes.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { Fault } from '../../utils/wording/fault.ts';
import { readTextFile } from '../read-text-file.ts';
import { Breather } from './breather.ts';
import type { ReadNotes } from './write-export.ts';

/** So many of the notes that are there are compared at a time. */
const BATCH = 100;

/**
 * Reads a file of notes and compares it with those that are there, resting in between. `read` reads the latter. Throws where the file
 * or the notes can't be read, or the signal ends it.
 */
export async function readImport(
  file: File,
  read: ReadNotes,
  onProgress: (read: number) => void,
  signal: AbortSignal,
): Promise<Result<ImportPlan, Fault>> {
  if (file.size > NOTES_FILE_LIMITS.bytes) {
    return refused('', 'fault_too_large', { size: NOTES_FILE_LIMITS.size });
  }
  const text = await readTextFile(file);
  if (text === null) return refused('', 'fault_not_utf8');
  const breather = new Breather();
  const reading = readNotesFile(text);
  let step = reading.next();
  while (step.done !== true) {
    onProgress(step.value);
    await breather.rest(signal);
    step = reading.next();
  }
  if (!step.value.ok) return step.value;
  return { ok: true, value: await compared(step.value.value, read, breather, signal) };
}

async function compared(
  notes: readonly Note[],
  read: ReadNotes,
  breather: Breather,
  signal: AbortSignal,
): Promise<ImportPlan> {
  const whole: { new: Note[]; same: Note[]; changed: { stored: Note; imported: Note }[] } = {
    new: [],
    same: [],
    changed: [],
  };
  for (let at = 0; at < notes.length; at += BATCH) {
    const batch = notes.slice(at, at + BATCH);
    const part = planImport(batch, await read(batch.map(({ id }) => id)));
    whole.new.push(...part.new);
    whole.same.push(...part.same);
    whole.changed.push(...part.changed);
    await breather.rest(signal);
  }
  return whole;
}
