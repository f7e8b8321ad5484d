import browser from 'webextension-polyfill';
import type { Draft } from '../notes/draft.ts';
import type { Note } from '../notes/note.ts';
import { summaryOf } from '../notes/note-summary.ts';
import { deletionOf } from './deletion-of.ts';
import { oneByOne } from './one-by-one.ts';
import { keyPrefix, lockName } from './private-windows.ts';
import type { Deleted, RecordStore, Records, Staged } from './records.ts';

const NOTE = keyPrefix('note', true);
const DRAFT = keyPrefix('draft', true);
const DELETED = keyPrefix('deleted', true);
const STAGED = keyPrefix('staged', true);

/**
 * Notes and drafts of private windows, in the browser's memory: never on the disk, gone with the session. The worker's own
 * memory would be gone after half a minute.
 */
export function sessionRecords(): RecordStore {
  const area = browser.storage.session;
  const all = async <Value>(prefix: string): Promise<Value[]> => {
    const stored = await area.get(null);
    return Object.keys(stored).flatMap((key) => (key.startsWith(prefix) ? [stored[key] as Value] : []));
  };
  return {
    // The area has no transactions: one change waits for the other, and what it writes goes in one call.
    change: (work) =>
      oneByOne(lockName('notes', true), async () => {
        const changes = new Map<string, unknown>();
        const value = await work(recordsIn(changes));
        const dropped = [...changes].flatMap(([key, content]) => (content === undefined ? [key] : []));
        await area.set(Object.fromEntries([...changes].filter(([, content]) => content !== undefined)));
        await area.remove(dropped);
        return value;
      }),
    allNotes: () => all<Note>(NOTE),
    summaries: async () => (await all<Note>(NOTE)).map(summaryOf),
    notesOf: async (canonicalUrl) => (await all<Note>(NOTE)).filter(({ page }) => page.canonicalUrl === canonicalUrl),
    countNotes: async () => (await all<Note>(NOTE)).length,
    drafts: async (target) => (await all<Draft>(DRAFT)).filter((draft) => target === null || draft.target === target),
    deletions: async () => (await all<Deleted>(DELETED)).map(deletionOf).filter((deletion) => deletion !== null),
    async forgetOld(before) {
      const stored = Object.entries(await area.get(null));
      const isOld = ([key, value]: [string, unknown]) =>
        (key.startsWith(DELETED) || key.startsWith(STAGED)) && (value as Deleted | Staged).when < before;
      await area.remove(stored.filter(isOld).map(([key]) => key));
    },
  };
}

/** The records with `changes` on top of them; undefined stands for what was dropped. */
function recordsIn(changes: Map<string, unknown>): Records {
  const read = async <Value>(key: string): Promise<Value | undefined> => {
    const value = changes.has(key) ? changes.get(key) : (await browser.storage.session.get(key))[key];
    return value as Value | undefined;
  };
  const put = async (key: string, value: unknown) => {
    changes.set(key, value);
  };
  return {
    note: (id) => read(`${NOTE}${id}`),
    putNote: (note) => put(`${NOTE}${note.id}`, note),
    dropNote: (id) => put(`${NOTE}${id}`, undefined),
    draft: (id) => read(`${DRAFT}${id}`),
    putDraft: (draft) => put(`${DRAFT}${draft.id}`, draft),
    dropDraft: (id) => put(`${DRAFT}${id}`, undefined),
    deleted: (undo) => read(`${DELETED}${undo}`),
    putDeleted: (deleted) => put(`${DELETED}${deleted.undo}`, deleted),
    dropDeleted: (undo) => put(`${DELETED}${undo}`, undefined),
    stage: (part) => put(`${STAGED}${part.staging}:${crypto.randomUUID()}`, part),
    async takeStaged(staging, take) {
      const stored = Object.entries(await browser.storage.session.get(null));
      for (const [key, part] of stored.filter(([name]) => name.startsWith(`${STAGED}${staging}:`))) {
        await take(part as Staged);
        await put(key, undefined);
      }
    },
  };
}
