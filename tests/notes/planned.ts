import type { Result } from '../../utils/claims/result.ts';
import { type ImportPlan, planImport as plan, readNotesFile } from '../../utils/notes/import-notes.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { Fault } from '../../utils/wording/fault.ts';

/** What importing a file would do, read without a rest. */
export function planImport(file: string, stored: readonly Note[]): Result<ImportPlan, Fault> {
  const reading = readNotesFile(file);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return step.value.ok ? { ok: true, value: plan(step.value.value, stored) } : step.value;
}
