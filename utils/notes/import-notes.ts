import { isRecord } from '../claims/is-record.ts';
import { type Result, refused } from '../claims/result.ts';
import { sameValue } from '../claims/same-value.ts';
import { shapeFault } from '../claims/shape-fault.ts';
import { type Fault, fault } from '../wording/fault.ts';
import { reasonOf } from '../wording/reason-of.ts';
import type { Note } from './note.ts';
import { parseWith } from './note-schema.ts';
import { noteInFileSchema, notesFileSchema } from './notes-file.ts';
import { annotationCollectionSchema, noteOfAnnotation } from './read-web-annotation.ts';

/** What a file may measure at most; look at a file's size before its text is read. */
export const NOTES_FILE_LIMITS = { bytes: 64 * 1024 * 1024, size: '64 MB', depth: 32, notes: 100_000 } as const;

/** What an import would do. Nothing is done yet. */
export interface ImportPlan {
  readonly new: readonly Note[];
  /** Notes of the file that are there already, word for word. */
  readonly same: readonly Note[];
  /** Notes that are there with other contents. */
  readonly changed: readonly { readonly stored: Note; readonly imported: Note }[];
}

/** The `changed` times of the stored notes that an import replaces, by their ids, as they were when it was planned. */
export type SeenTimes = Readonly<Record<string, string>>;

/** So many faults of a broken file are named. */
const MOST_FAULTS = 20;

/**
 * Reads a file that the JSON or the Web Annotation export has written, and yields how many of its notes have been read, so that whoever
 * reads can rest between two of them. A file that is broken, too large, hostile or of an unknown version gives its faults with
 * their places, and no note.
 */
export function* readNotesFile(file: string): Reading {
  if (file.length > NOTES_FILE_LIMITS.bytes) return refused('', 'fault_too_large', { size: NOTES_FILE_LIMITS.size });
  let data: unknown;
  try {
    data = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused('', 'fault_not_json', { reason: reasonOf(error) });
  }
  yield 0;
  const shape = shapeFault(data, NOTES_FILE_LIMITS.depth);
  if (shape !== null) return { ok: false, faults: [shape] };
  return yield* isCollection(data) ? readCollection(data) : readFile(data);
}

/** Compares notes of a file with those of the same ids that are there. */
export function planImport(notes: readonly Note[], stored: readonly Note[]): ImportPlan {
  const known = new Map(stored.map((note) => [note.id, note]));
  const plan = { new: [] as Note[], same: [] as Note[], changed: [] as { stored: Note; imported: Note }[] };
  for (const note of notes) {
    const old = known.get(note.id);
    if (old === undefined) plan.new.push(note);
    else if (sameValue(old, note)) plan.same.push(note);
    else plan.changed.push({ stored: old, imported: note });
  }
  return plan;
}

/** The times of the stored notes that a plan would replace. */
export function seenBy({ changed }: ImportPlan): SeenTimes {
  return Object.fromEntries(changed.map(({ stored }) => [stored.id, stored.changed]));
}

function isCollection(data: unknown): boolean {
  return isRecord(data) && data['type'] === 'AnnotationCollection';
}

type Reading = Generator<number, Result<readonly Note[], Fault>>;

function* readFile(data: unknown): Reading {
  const file = parseWith(notesFileSchema, data);
  if (!file.ok) return file;
  return yield* readEach(file.value.notes, 'notes', (entry) => parseWith(noteInFileSchema, entry));
}

function* readCollection(data: unknown): Reading {
  const collection = parseWith(annotationCollectionSchema, data);
  if (!collection.ok) return collection;
  const items = collection.value.first?.items ?? [];
  if (items.length !== collection.value.total) return refused('total', 'fault_total', { count: items.length });
  return yield* readEach(items, 'first.items', noteOfAnnotation);
}

/** All notes of a list, one that stands in it twice only once; or the first faults. */
function* readEach(entries: readonly unknown[], path: string, read: (entry: unknown) => Result<Note, Fault>): Reading {
  if (entries.length > NOTES_FILE_LIMITS.notes)
    return refused(path, 'fault_too_many', { most: NOTES_FILE_LIMITS.notes });
  const notes = new Map<string, Note>();
  const faults: Fault[] = [];
  for (const [index, entry] of entries.entries()) {
    const at = `${path}[${index}]`;
    const note = read(entry);
    if (!note.ok) faults.push(...note.faults.map((slip) => ({ ...slip, path: slip.path ? `${at}.${slip.path}` : at })));
    else if (!sameValue(notes.get(note.value.id) ?? note.value, note.value)) {
      faults.push(fault(`${at}.id`, 'fault_same_id'));
    } else notes.set(note.value.id, note.value);
    if (faults.length >= MOST_FAULTS) break;
    yield index + 1;
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: [...notes.values()] };
}
