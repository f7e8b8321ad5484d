import type { DeletedNotes } from '../notes/deleted-notes.ts';
import type { Draft, DraftReply, TypedDraft } from '../notes/draft.ts';
import type { SeenTimes } from '../notes/import-notes.ts';
import type { Note } from '../notes/note.ts';
import { parseNote } from '../notes/note-schema.ts';
import type { NoteSummary } from '../notes/note-summary.ts';
import type { DeleteReply, ImportReply, NotKept, SaveReply, StageReply } from '../notes/save-reply.ts';
import { later } from './later.ts';
import { notKept } from './not-kept.ts';
import type { RecordStore, Records, Staged } from './records.ts';

const OLD_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * The notes and drafts of ordinary windows, or those of private ones. What is answered as kept is kept; a storage that
 * fails is an answer too where something was typed, and a throw elsewhere.
 */
export class Shelf {
  readonly #store: RecordStore;
  readonly #now: () => Date;
  #failing = false;

  constructor(store: RecordStore, now: () => Date = () => new Date()) {
    this.#store = store;
    this.#now = now;
  }

  /** Whether the last attempt to keep something has failed. */
  get failing(): boolean {
    return this.#failing;
  }

  /** Newest change first. */
  async all(): Promise<readonly Note[]> {
    return [...(await this.#store.allNotes())].sort((a, b) => compare(b.changed, a.changed));
  }

  /** Of all notes, in no order. */
  summaries(): Promise<readonly NoteSummary[]> {
    return this.#store.summaries();
  }

  /** The notes of a page in the order of their creation. */
  async onPage(canonicalUrl: string): Promise<readonly Note[]> {
    return [...(await this.#store.notesOf(canonicalUrl))].sort((a, b) => compare(a.created, b.created));
  }

  count(): Promise<number> {
    return this.#store.countNotes();
  }

  /** Keeps a note and drops its draft where that says the same, as `saveNote` of the messages says. */
  async save(note: Note, basedOn: string | null, draft: string | null): Promise<SaveReply> {
    const refused = refusal([note]);
    if (refused !== null) return refused;
    return this.#keeping(async (records) => {
      // Where another window has typed on in it since, its words stand nowhere else.
      const typed = draft === null ? undefined : await records.draft(draft);
      if (typed !== undefined && sameWords(typed.note, note)) await records.dropDraft(typed.id);
      const stored = await records.note(note.id);
      if (stored !== undefined && sameWords(stored, note)) return { kind: 'saved', note: stored };
      if (stored === undefined || stored.changed === basedOn) {
        const changed = later(this.#now(), stored?.changed ?? null);
        const saved = { ...note, created: stored?.created ?? note.created, changed };
        await records.putNote(saved);
        return { kind: 'saved', note: saved };
      }
      const created = later(this.#now(), stored.changed);
      const copy = { ...note, id: crypto.randomUUID(), created, changed: created };
      await records.putNote(copy);
      return { kind: 'conflict', stored, copy };
    });
  }

  /** Deletes notes; the reply's token brings them back for a day. */
  remove(ids: readonly string[]): Promise<DeleteReply> {
    return this.#keeping(async (records) => {
      const found = await Promise.all(ids.map((id) => records.note(id)));
      const notes = found.filter((note) => note !== undefined);
      const undo = crypto.randomUUID();
      await records.putDeleted({ undo, when: this.#now().toISOString(), notes });
      await Promise.all(notes.map(({ id }) => records.dropNote(id)));
      return { kind: 'deleted', count: notes.length, undo };
    });
  }

  /**
   * Brings deleted notes back and answers them, null where the token is too old. A note whose id has been taken
   * meanwhile comes back beside it.
   */
  restore(undo: string): Promise<readonly Note[] | null> {
    return this.#store.change(async (records) => {
      const deleted = await records.deleted(undo);
      if (deleted === undefined) return null;
      const back = await Promise.all(
        deleted.notes.map(async (note) =>
          (await records.note(note.id)) === undefined ? note : { ...note, id: crypto.randomUUID() },
        ),
      );
      for (const note of back) await records.putNote(note);
      await records.dropDeleted(undo);
      return back;
    });
  }

  /** What was deleted and can be brought back, last first. */
  async deleted(): Promise<readonly DeletedNotes[]> {
    return [...(await this.#store.deletions())].sort((a, b) => compare(b.when, a.when));
  }

  /** Lays a part of an import aside, until `takeIn` ends that import. */
  async stage(notes: readonly Note[], staging: string, seen: SeenTimes = {}): Promise<StageReply> {
    const refused = refusal(notes);
    if (refused !== null) return refused;
    return this.#keeping(async (records) => {
      await records.stage({ staging, when: this.#now().toISOString(), notes, seen });
      return { kind: 'staged' };
    });
  }

  /**
   * Keeps all of these notes as they are, and what was staged before under this name, or none of all. A note replaces the stored one
   * that `seen` gives the time of; where that says something else since, it is kept beside it under an id of its own.
   */
  async takeIn(notes: readonly Note[], staging: string | null, seen: SeenTimes = {}): Promise<ImportReply> {
    const refused = refusal(notes);
    if (refused !== null) return refused;
    return this.#keeping(async (records) => {
      let kept = 0;
      let beside = 0;
      const take = async (part: Pick<Staged, 'notes' | 'seen'>) => {
        for (const note of part.notes) {
          const stored = await records.note(note.id);
          const replaces = stored === undefined || stored.changed === part.seen[note.id] || sameWords(stored, note);
          await records.putNote(replaces ? note : { ...note, id: crypto.randomUUID() });
          if (!replaces) beside += 1;
        }
        kept += part.notes.length;
      };
      if (staging !== null) await records.takeStaged(staging, take);
      await take({ notes, seen });
      return { kind: 'imported', kept, beside };
    });
  }

  /**
   * Keeps what is typed. `seen` is the time of the draft that the editor went on with: where another editor has typed
   * since, both go on side by side. Nothing is kept of an empty new note, nor of what its note says already.
   */
  keepDraft(typed: TypedDraft, seen: string | null): Promise<DraftReply> {
    return this.#keeping(async (records) => {
      const stored = await records.draft(typed.id);
      const foreign = stored !== undefined && stored.editor !== typed.editor && stored.typed !== seen;
      const id = foreign ? crypto.randomUUID() : typed.id;
      const draft: Draft = { ...typed, id, typed: later(this.#now(), stored?.typed ?? null) };
      const note = await records.note(typed.note.id);
      const nothingNew = note === undefined ? isEmpty(typed.note) : sameWords(note, typed.note);
      if (nothingNew) await records.dropDraft(id);
      else await records.putDraft(draft);
      return { kind: 'kept', draft };
    });
  }

  /** All drafts, or those of a target, newest first. */
  async drafts(target: string | null): Promise<readonly Draft[]> {
    return [...(await this.#store.drafts(target))].sort((a, b) => compare(b.typed, a.typed));
  }

  discardDraft(id: string): Promise<void> {
    return this.#store.change((records) => records.dropDraft(id));
  }

  /** Forgets what was deleted, and what is left of imports that broke off, more than a day ago. */
  forgetOld(): Promise<void> {
    return this.#store.forgetOld(new Date(this.#now().getTime() - OLD_AFTER_MS).toISOString());
  }

  async #keeping<Reply>(work: (records: Records) => Promise<Reply>): Promise<Reply | NotKept> {
    try {
      const reply = await this.#store.change(work);
      this.#failing = false;
      return reply;
    } catch (error) {
      this.#failing = true;
      return notKept(error);
    }
  }
}

/** What is wrong with the first of these notes that is none, whoever sent it; null where all are. */
function refusal(notes: readonly Note[]): NotKept | null {
  for (const note of notes) {
    const parsed = parseNote(note);
    if (!parsed.ok) return { kind: 'refused', faults: parsed.faults };
  }
  return null;
}

function sameWords(one: Note, other: Note): boolean {
  return one.text === other.text && one.tags.join('\n') === other.tags.join('\n');
}

function isEmpty({ text, tags }: Note): boolean {
  return text.trim() === '' && tags.length === 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
