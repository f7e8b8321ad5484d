import type { Note } from '../notes/note.ts';
import { keptRecords } from './kept-records.ts';
import { NotesConnection } from './notes-connection.ts';
import { sessionRecords } from './session-records.ts';
import { Shelf } from './shelf.ts';

/**
 * All notes, newest change first, for the extension's documents that have a connection of their own: thousands of them
 * would take their time as a message. Reads only. Not for a document framed in a page, whose storage is another one.
 */
export async function readNotes(incognito: boolean): Promise<readonly Note[]> {
  if (incognito) return new Shelf(sessionRecords()).all();
  const connection = new NotesConnection();
  try {
    return await new Shelf(keptRecords(connection)).all();
  } finally {
    await connection.close();
  }
}
