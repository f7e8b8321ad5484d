import * as v from 'valibot';
import { slip } from '../claims/schema-slip.ts';
import { noteSchema } from './note-schema.ts';

/** The format's name and version, as every exported file of notes states it. */
export const NOTES_FORMAT = 'tallymark notes 1';

/** The format of a file as a whole; its notes are looked at one by one. */
export const notesFileSchema = v.strictObject({
  format: v.literal(NOTES_FORMAT, slip('fault_format', { format: NOTES_FORMAT })),
  exportedAt: v.string(),
  scope: v.string(),
  notes: v.array(v.unknown()),
});

/** A note as a file has it: with a link for whoever else reads the file, which nothing is read from. */
export const noteInFileSchema = v.pipe(
  v.strictObject({ ...noteSchema.entries, link: v.optional(v.string()) }),
  v.transform(({ link: _, ...note }) => note),
);
