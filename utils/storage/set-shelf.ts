import type { IDBPObjectStore } from 'idb';
import { addDrafts } from '../claim-sets/add-drafts.ts';
import type { ClaimDraft } from '../claim-sets/claim-draft.ts';
import { claimSetText } from '../claim-sets/claim-set-text.ts';
import type { DeletedSet, ListedSet } from '../claim-sets/listed-set.ts';
import type { DeleteSetReply, SaveSetReply, SetNotKept } from '../claim-sets/set-replies.ts';
import type { ClaimSet } from '../claims/claim-set.ts';
import { fault } from '../wording/fault.ts';
import { inTransaction } from './in-transaction.ts';
import { bundledRecord, inOrder, type KnownSet, listed } from './known-sets.ts';
import { later } from './later.ts';
import { notKept } from './not-kept.ts';
import type { NotesConnection } from './notes-connection.ts';
import type { NotesSchema } from './notes-schema.ts';
import { SetTexts } from './set-texts.ts';
import type { StoredClaimSet } from './stored-claim-set.ts';

const STORES = ['claimSets', 'deletedClaimSets'] as const;
const OLD_AFTER_MS = 24 * 60 * 60 * 1000;

type Sets = IDBPObjectStore<NotesSchema, typeof STORES, 'claimSets', 'readwrite'>;
type Deleted = IDBPObjectStore<NotesSchema, typeof STORES, 'deletedClaimSets', 'readwrite'>;

/**
 * The claim sets that are at hand: those that come with the extension, and those that the reader has brought or made. A kept set of a bundled
 * one's id stands in its place. What is answered as kept is kept; a storage that fails is an answer where something was to be kept, and a
 * throw elsewhere, but never keeps pages from being compared with the bundled sets.
 */
export class SetShelf {
  readonly #connection: NotesConnection;
  readonly #readBundled: () => readonly ClaimSet[];
  readonly #now: () => Date;
  /** As read last; null where something was changed since. Only this shelf writes. */
  #known: Promise<readonly KnownSet[]> | null = null;
  #comeWith: readonly ClaimSet[] | null = null;
  readonly #texts = new SetTexts();

  /** The bundled sets are read when they are first needed, and once. */
  constructor(connection: NotesConnection, readBundled: () => readonly ClaimSet[], now: () => Date = () => new Date()) {
    this.#connection = connection;
    this.#readBundled = readBundled;
    this.#now = now;
  }

  /** All sets in the order of their priority. */
  async list(): Promise<readonly ListedSet[]> {
    return (await this.#read()).map(listed);
  }

  /** The sets that pages are compared with, in the order of their priority: those that are on and in order. */
  async active(): Promise<readonly ClaimSet[]> {
    const known = await this.#read().catch(() => inOrder([], this.#bundled, this.#texts));
    return known.flatMap(({ record, read }) => (record.on && read.ok ? [read.value] : []));
  }

  /** The text of a set's file; null where there is none of this id. */
  async text(id: string): Promise<string | null> {
    return (await this.#read()).find(({ record }) => record.id === id)?.text() ?? null;
  }

  /** Keeps the set that a file's text holds, as `saveSet` of the messages says. */
  async save(text: string, address: string | null, seen: string | null): Promise<SaveSetReply> {
    const read = this.#texts.read(text);
    if (!read.ok) return { kind: 'refused', faults: read.faults };
    const { id } = read.value;
    return this.#keeping(async (store) => {
      const stored = await store.get(id);
      if ((stored?.version?.imported ?? null) !== seen) return { kind: 'changed' };
      await store.put(this.#withVersion(stored ?? (await this.#place(id, store)), text, address));
      return { kind: 'saved', id };
    });
  }

  /** Adds claims to a kept set, as `addClaims` of the messages says. */
  async addClaims(id: string, drafts: readonly ClaimDraft[]): Promise<SaveSetReply> {
    return this.#keeping(async (store): Promise<SaveSetReply> => {
      const stored = await store.get(id);
      if (stored?.version == null) return { kind: 'refused', faults: [fault(id, 'fault_no_own_set')] };
      const read = this.#texts.read(stored.version.text);
      const added = read.ok ? addDrafts(read.value, drafts, this.#now().toISOString().slice(0, 10)) : read;
      if (!added.ok) return { kind: 'refused', faults: added.faults };
      await store.put(this.#withVersion(stored, claimSetText(added.value), stored.version.address));
      return { kind: 'saved', id };
    });
  }

  /** Switches a set on or off. */
  async turn(id: string, on: boolean): Promise<void> {
    await this.#changing(async (store) => {
      const stored = (await store.get(id)) ?? (this.#isBundled(id) ? bundledRecord(id, this.#bundled) : undefined);
      if (stored !== undefined) await store.put({ ...stored, on });
    });
  }

  /** Moves a set one place up (-1) or down (1) among all of them; the first and the last stay where they are. */
  async move(id: string, by: -1 | 1): Promise<void> {
    await this.#changing(async (store) => {
      const known = inOrder(await store.getAll(), this.#bundled, this.#texts);
      const from = known.findIndex(({ record }) => record.id === id);
      const [one, other] = [known[from], known[from + by]];
      if (one === undefined || other === undefined) return;
      const order = known.with(from, other).with(from + by, one);
      for (const [place, { record }] of order.entries()) await store.put({ ...record, order: place });
    });
  }

  /** Deletes a kept set; the reply's token brings it back for a day. A bundled one of its id stands in its place again. */
  async remove(id: string): Promise<DeleteSetReply> {
    return this.#keeping(async (store, deleted): Promise<DeleteSetReply> => {
      const set = await store.get(id);
      if (set?.version == null) return { kind: 'none' };
      const read = this.#texts.read(set.version.text);
      const undo = crypto.randomUUID();
      await deleted.put({ undo, when: this.#now().toISOString(), title: read.ok ? read.value.title : id, set });
      if (this.#isBundled(id)) await store.put({ ...set, version: null, former: null });
      else await store.delete(id);
      return { kind: 'deleted', undo };
    });
  }

  /** Brings a deleted set back. False where the token is too old, or another set of its id has come meanwhile. */
  async restore(undo: string): Promise<boolean> {
    return this.#changing(async (store, deleted) => {
      const gone = await deleted.get(undo);
      if (gone === undefined || (await store.get(gone.set.id))?.version != null) return false;
      await store.put(gone.set);
      await deleted.delete(undo);
      return true;
    });
  }

  /** The deleted sets that can be brought back, last first. */
  async deleted(): Promise<readonly DeletedSet[]> {
    const all = await this.#connection.use((database) => database.getAllFromIndex('deletedClaimSets', 'when'));
    return all.reverse().map(({ undo, title, when }) => ({ undo, title, when }));
  }

  /** Puts the version before an update back in its place, and the update in the place of that. False where there is none. */
  async undoUpdate(id: string): Promise<boolean> {
    return this.#changing(async (store) => {
      const stored = await store.get(id);
      if (stored?.former == null) return false;
      const imported = later(this.#now(), stored.version?.imported ?? null);
      await store.put({ ...stored, version: { ...stored.former, imported }, former: stored.version });
      return true;
    });
  }

  /** Forgets what was deleted more than a day ago. */
  async forgetOld(): Promise<void> {
    const old = IDBKeyRange.upperBound(new Date(this.#now().getTime() - OLD_AFTER_MS).toISOString(), true);
    await this.#connection.use(async (database) => {
      const transaction = database.transaction('deletedClaimSets', 'readwrite');
      for await (const record of transaction.store.index('when').iterate(old)) await record.delete();
      await transaction.done;
    });
  }

  get #bundled(): readonly ClaimSet[] {
    this.#comeWith ??= this.#readBundled();
    return this.#comeWith;
  }

  #read(): Promise<readonly KnownSet[]> {
    if (this.#known === null) {
      const reading = this.#connection
        .use((database) => database.getAll('claimSets'))
        .then((records) => {
          this.#texts.keepOnly(
            records.flatMap(({ version, former }) => [version, former].map((each) => each?.text ?? '')),
          );
          return inOrder(records, this.#bundled, this.#texts);
        });
      this.#known = reading;
      reading.catch(() => {
        if (this.#known === reading) this.#known = null;
      });
    }
    return this.#known;
  }

  /** Where a set that is new takes its place: behind all others, or where the bundled one of its id stands. */
  async #place(id: string, store: Sets): Promise<StoredClaimSet> {
    if (this.#isBundled(id)) return bundledRecord(id, this.#bundled);
    const orders = (await store.getAll()).map(({ order }) => order);
    return { id, version: null, former: null, on: true, order: Math.max(-1, ...orders) + 1 };
  }

  #withVersion(stored: StoredClaimSet, text: string, address: string | null): StoredClaimSet {
    const { version } = stored;
    if (version?.text === text) return { ...stored, version: { ...version, address: address ?? version.address } };
    const imported = later(this.#now(), version?.imported ?? null);
    return { ...stored, version: { text, address, imported }, former: version };
  }

  #isBundled(id: string): boolean {
    return this.#bundled.some((set) => set.id === id);
  }

  async #changing<Value>(work: (sets: Sets, deleted: Deleted) => Promise<Value>): Promise<Value> {
    try {
      return await inTransaction(this.#connection, STORES, (transaction) =>
        work(transaction.objectStore('claimSets'), transaction.objectStore('deletedClaimSets')),
      );
    } finally {
      this.#known = null;
    }
  }

  async #keeping<Reply>(work: (sets: Sets, deleted: Deleted) => Promise<Reply>): Promise<Reply | SetNotKept> {
    try {
      return await this.#changing(work);
    } catch (error) {
      return notKept(error);
    }
  }
}
