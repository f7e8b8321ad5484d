import type { Handlers, Sender } from '../../utils/messages/speak.ts';
import { tellPages, tellViews } from '../../utils/messages/speak.ts';
import type { HiddenMatch, ToBackground, Whose } from '../../utils/messages/to-background.ts';
import { canonicalUrl } from '../../utils/notes/canonical-url.ts';
import type { Note } from '../../utils/notes/note.ts';
import { hiddenMatches } from '../../utils/storage/hidden-matches.ts';
import { measureStorage } from '../../utils/storage/measure-storage.ts';
import { addNotedHosts } from '../../utils/storage/noted-hosts.ts';
import { changeSettings, readSettings } from '../../utils/storage/settings.ts';
import type { Shelf } from '../../utils/storage/shelf.ts';
import type { Edition } from './edition.ts';
import { onlyOwn } from './only-own.ts';

/** Where the notes of ordinary windows are, and those of private ones. */
export interface Shelves {
  readonly kept: Shelf;
  readonly session: Shelf;
}

/** Answers what is asked about notes, drafts and where they are kept. */
export function noteHandlers(shelves: Shelves, edition: Edition) {
  const shelf = (whose: Whose, sender: Sender) => (incognito(whose, sender) ? shelves.session : shelves.kept);
  /** What notes say is for the extension's own documents. */
  const ownShelf = (whose: Whose, sender: Sender) => {
    onlyOwn(sender);
    return shelf(whose, sender);
  };
  /** A script in a page is told, and may change, what belongs to pages of its own origin alone. */
  const mayAsk = (address: string, { own, origin }: Sender) =>
    own || (URL.canParse(address) && new URL(address).origin === origin);
  const changed = (whose: Whose, sender: Sender, ids: readonly string[] | null, notes: readonly Note[] = []) => {
    void tellViews('notesChanged', { incognito: incognito(whose, sender), ids });
    void tellPages('notesChanged', null);
    if (!incognito(whose, sender)) void addNotedHosts(addressesOf(notes));
  };

  const hiddenChanged = () => {
    edition.renew();
    void tellPages('hiddenChanged', null);
  };

  return {
    listNotes: async (whose, sender) => ownShelf(whose, sender).all(),
    notesOnPage: async ({ canonicalUrl: page, ...whose }, sender) => ownShelf(whose, sender).onPage(page),
    async anchorsOnPage({ canonicalUrl: page, ...whose }, sender) {
      const notes = mayAsk(page, sender) ? await shelf(whose, sender).onPage(page) : [];
      return notes.map(({ id, anchor, mark }) => ({ id, anchor, marked: mark !== null }));
    },
    hasNotes: async ({ url }, sender) =>
      mayAsk(url, sender) && (await shelf({ incognito: false }, sender).onPage(canonicalUrl(url) ?? url)).length > 0,
    async saveNote({ note, basedOn, draft, ...whose }, sender) {
      const reply = await ownShelf(whose, sender).save(note, basedOn, draft);
      if (reply.kind === 'saved') changed(whose, sender, [reply.note.id], [reply.note]);
      if (reply.kind === 'conflict') changed(whose, sender, [reply.stored.id, reply.copy.id], [reply.copy]);
      return reply;
    },
    async deleteNotes({ ids, ...whose }, sender) {
      const reply = await ownShelf(whose, sender).remove(ids);
      if (reply.kind === 'deleted') changed(whose, sender, ids);
      return reply;
    },
    deletedNotes: async (whose, sender) => ownShelf(whose, sender).deleted(),
    async restoreNotes({ undo, ...whose }, sender) {
      const notes = await ownShelf(whose, sender).restore(undo);
      if (notes !== null) changed(whose, sender, idsOf(notes), notes);
      return notes !== null;
    },
    async stageNotes({ notes, seen, staging, ...whose }, sender) {
      const reply = await ownShelf(whose, sender).stage(notes, staging, seen);
      // Known too early, where the import breaks off, does no harm; too late, the gates of their pages would stay shut.
      if (reply.kind === 'staged' && !incognito(whose, sender)) await addNotedHosts(addressesOf(notes));
      return reply;
    },
    async importNotes({ notes, seen, staging, ...whose }, sender) {
      const reply = await ownShelf(whose, sender).takeIn(notes, staging ?? null, seen);
      if (reply.kind === 'imported') {
        const areAll = staging === undefined && reply.beside === 0;
        changed(whose, sender, areAll ? idsOf(notes) : null, notes);
      }
      return reply;
    },

    saveDraft: async ({ draft, seen, ...whose }, sender) => ownShelf(whose, sender).keepDraft(draft, seen),
    loadDrafts: async ({ target, ...whose }, sender) => ownShelf(whose, sender).drafts(target),
    listDrafts: async (whose, sender) => ownShelf(whose, sender).drafts(null),
    async discardDraft({ id, ...whose }, sender) {
      await ownShelf(whose, sender).discardDraft(id);
    },

    hiddenMatches: async ({ canonicalUrl: page, ...whose }, sender) =>
      mayAsk(page, sender) ? hiddenMatches<HiddenMatch>(incognito(whose, sender)).read(page) : [],
    async hideMatch({ canonicalUrl: page, match, ...whose }, sender) {
      if (!mayAsk(page, sender)) return;
      await hiddenMatches<HiddenMatch>(incognito(whose, sender)).hide(page, match);
      hiddenChanged();
    },
    async showMatch({ canonicalUrl: page, match, ...whose }, sender) {
      if (!mayAsk(page, sender)) return;
      await hiddenMatches<HiddenMatch>(incognito(whose, sender)).show(page, match);
      hiddenChanged();
    },
    async showHidden({ canonicalUrl: page, ...whose }, sender) {
      if (!mayAsk(page, sender)) return;
      await hiddenMatches<HiddenMatch>(incognito(whose, sender)).clear(page);
      hiddenChanged();
    },

    noteMarks: async () => (await readSettings()).noteMarks,
    async showNoteMarks({ on }, sender) {
      onlyOwn(sender);
      await changeSettings(() => ({ noteMarks: on }));
      void tellPages('notesChanged', null);
    },

    async storageState(_request, sender) {
      onlyOwn(sender);
      return measureStorage(shelves.kept);
    },
    async backupTaken(_request, sender) {
      onlyOwn(sender);
      await changeSettings(() => ({ backedUp: new Date().toISOString() }));
    },
    async offerClaimReview({ offered }, sender) {
      onlyOwn(sender);
      await changeSettings(() => ({ claimReview: offered }));
    },
  } satisfies Partial<Handlers<ToBackground>>;
}

function idsOf(notes: readonly Note[]): readonly string[] {
  return notes.map(({ id }) => id);
}

function addressesOf(notes: readonly Note[]): readonly string[] {
  return notes.map(({ page }) => page.url);
}

function incognito(whose: Whose, sender: Sender): boolean {
  return whose.incognito || sender.incognito;
}
