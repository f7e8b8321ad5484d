import { measureNotes } from '../notes/measure-notes.ts';
import { noteChecksOf, notesTable } from '../notes/report.ts';
import type { BenchPart } from '../part.ts';

/** What readers do with many notes. */
export const measureManyNotes: BenchPart = async ({ found, short }) => {
  const count = short ? 1_000 : 10_000;
  const times = await measureNotes(found, count);
  return { text: `${count.toLocaleString('en')} notes\n\n${notesTable(times)}`, checks: noteChecksOf(times) };
};
