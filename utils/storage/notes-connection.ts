import { type IDBPDatabase, openDB } from 'idb';
import { migrate, NOTES_DATABASE, NOTES_VERSION, type NotesSchema } from './notes-schema.ts';

type Database = IDBPDatabase<NotesSchema>;

/**
 * The connection to the database of notes: opened when first needed, closed where a newer version of the extension wants
 * to migrate, and opened anew where it was lost.
 */
export class NotesConnection {
  #open: Promise<Database> | null = null;

  /**
   * Runs `work` on the open database. Where the connection turns out to have closed it tries once more on a new one.
   * Throws what `work` throws, and where the database can't be opened.
   */
  async use<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#database());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      this.#open = null;
      return work(await this.#database());
    }
  }

  /** Closes it; the next use opens it again. */
  async close(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    (await open?.catch(() => null))?.close();
  }

  #database(): Promise<Database> {
    if (this.#open === null) {
      const opening = openNotes(() => {
        if (this.#open === opening) this.#open = null;
      });
      this.#open = opening;
      // A failure is not for good: the disk may have room again, the other window may be gone.
      opening.catch(() => {
        if (this.#open === opening) this.#open = null;
      });
    }
    return this.#open;
  }
}

/** Opens the database. An open that is blocked by an older one never settles by itself, so that it fails instead. */
function openNotes(onGone: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let blocked = false;
    openDB<NotesSchema>(NOTES_DATABASE, NOTES_VERSION, {
      upgrade(database, oldVersion, _version, transaction) {
        // A step that fails must leave the database as it was.
        migrate(database, oldVersion, transaction).catch(() => transaction.abort());
        // That the database can't be opened then is heard by whoever opens it.
        transaction.done.catch(() => null);
      },
      blocked() {
        blocked = true;
        reject(new Error('A window of an older version of Tallymark holds the notes: close it and try again.'));
      },
      blocking(_current, _wanted, event) {
        onGone();
        (event.target as IDBDatabase).close();
      },
      terminated: onGone,
    }).then((database) => (blocked ? database.close() : resolve(database)), reject);
  });
}
