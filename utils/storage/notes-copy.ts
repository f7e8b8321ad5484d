import type { NoteSummary } from '../notes/note-summary.ts';
import { summaryOf } from '../notes/note-summary.ts';
import { searchNotes } from '../notes/search.ts';
import { searchWordsOf } from '../notes/search-words.ts';
import type { NotesReader } from './notes-reader.ts';

/** What a view knows of all notes at one time. Each change gives a new one, so that views see that there was one. */
export interface NotesAsRead {
  /** Newest change first. */
  readonly notes: readonly NoteSummary[];
  readonly search: NotesFinder;
}

/** The full-text search over them. */
export interface NotesFinder {
  /** As `find` of utils/notes/search. */
  readonly find: (query: string) => readonly string[] | null;
  /** False while the words of some notes have not been read yet. */
  readonly complete: boolean;
  /** Whether reading them has failed: it will not be complete before all notes are read anew. */
  readonly failed: boolean;
}

/** So many changed notes are read one by one; where there are more, all are read anew. */
const MOST_READ_SINGLY = 500;

/**
 * A view's copy of what it shows of all notes. It is read once, and then follows what the background says has changed. First come the
 * summaries, then, in batches, the words to be searched.
 */
export class NotesCopy {
  readonly #reader: NotesReader;
  readonly #onChange: () => void;
  #summaries = new Map<string, NoteSummary>();
  #search = searchNotes([]);
  #complete = false;
  #failed = false;
  #asRead: NotesAsRead | null = null;
  /** One reading waits for the other, so that none brings back what the one before has seen changed. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(reader: NotesReader, onChange: () => void) {
    this.#reader = reader;
    this.#onChange = onChange;
  }

  /** What was read; null before the first reading. */
  get asRead(): NotesAsRead | null {
    return this.#asRead;
  }

  /** Reads all notes anew and settles when they can be listed; their words follow. Throws where the storage fails. */
  async load(): Promise<void> {
    await this.#next(async () => {
      this.#summaries = new Map((await this.#reader.summaries()).map((summary) => [summary.id, summary]));
      this.#search = searchNotes([]);
      this.#complete = false;
      this.#failed = false;
      this.#changed();
    });
    void this.#loadWords();
  }

  /** Follows a change of these notes; null stands for many. Settles when they can be listed. Throws where the storage fails. */
  async follow(ids: readonly string[] | null): Promise<void> {
    if (this.#asRead === null || ids === null || ids.length > MOST_READ_SINGLY) {
      await this.load();
      return;
    }
    await this.#next(async () => {
      const notes = await this.#reader.notes(ids);
      const gone = new Set(ids);
      for (const note of notes) {
        gone.delete(note.id);
        this.#summaries.set(note.id, summaryOf(note));
        this.#search.put(searchWordsOf(note));
      }
      for (const id of gone) {
        this.#summaries.delete(id);
        this.#search.remove(id);
      }
      this.#changed();
    });
  }

  async #loadWords(): Promise<void> {
    const search = this.#search;
    const batches = this.#reader.words()[Symbol.asyncIterator]();
    let failed = false;
    for (let done = false; !done && search === this.#search; ) {
      await this.#next(async () => {
        const batch = await batches.next();
        done = batch.done === true;
        for (const words of batch.done ? [] : batch.value) search.put(words);
      }).catch(() => {
        failed = true;
        done = true;
      });
    }
    if (search !== this.#search) return;
    this.#failed = failed;
    this.#complete = !failed;
    this.#changed();
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => null);
    return result;
  }

  #changed(): void {
    const search = this.#search;
    this.#asRead = {
      notes: [...this.#summaries.values()].sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0)),
      search: { find: (query) => search.find(query), complete: this.#complete, failed: this.#failed },
    };
    this.#onChange();
  }
}
