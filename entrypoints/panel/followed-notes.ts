import { failureOf } from '../../components/failure-of.ts';
import type { NotesState } from '../../components/notes/notes-state.ts';
import { askBackground } from '../../utils/messages/speak.ts';
import { NotesCopy } from '../../utils/storage/notes-copy.ts';
import { type NotesReader, notesReader } from '../../utils/storage/notes-reader.ts';
import { readSettings } from '../../utils/storage/settings.ts';

/** What a view shows of the notes of one kind of windows: follows what changes of them, and tells of it. */
export class FollowedNotes {
  readonly reader: NotesReader;
  readonly #incognito: boolean;
  readonly #onChange: () => void;
  readonly #copy: NotesCopy;
  #state: NotesState = { kind: 'loading' };

  constructor(incognito: boolean, onChange: () => void) {
    this.#incognito = incognito;
    this.#onChange = onChange;
    this.reader = notesReader(incognito);
    this.#copy = new NotesCopy(this.reader, () => this.#showCopy());
  }

  get state(): NotesState {
    return this.#state;
  }

  /** Reads the notes that have changed, or with null all, and with them the drafts and the state of the storage. */
  async follow(ids: readonly string[] | null): Promise<void> {
    const incognito = this.#incognito;
    try {
      const [drafts, deleted, storage, { claimReview }] = await Promise.all([
        askBackground('listDrafts', { incognito }),
        askBackground('deletedNotes', { incognito }),
        askBackground('storageState', null),
        readSettings(),
        this.#copy.follow(ids),
      ]);
      const { asRead } = this.#copy;
      if (asRead !== null)
        this.#state = { kind: 'loaded', ...asRead, drafts, deleted, storage, incognito, claimReview };
    } catch (error) {
      this.#state = failureOf(error);
    }
    this.#onChange();
  }

  /** The browser may have made its promise only after the state of the storage was asked for. */
  async nowPersisted(): Promise<void> {
    if (this.#state.kind === 'loaded' && !this.#state.storage.persisted) await this.follow([]);
  }

  /** The notes as read anew, or their words: with what else is known of them. */
  #showCopy(): void {
    const { asRead } = this.#copy;
    if (this.#state.kind !== 'loaded' || asRead === null) return;
    this.#state = { ...this.#state, ...asRead };
    this.#onChange();
  }
}
