import type { Handlers, Sender } from '../../utils/messages/speak.ts';
import { tellPages, tellViews } from '../../utils/messages/speak.ts';
import type { HiddenMatch, ToBackground, Whose } from '../../utils/messages/to-background.ts';
import { hiddenMatches } from '../../utils/storage/hidden-matches.ts';
import { measureStorage } from '../../utils/storage/measure-storage.ts';
import { changeSettings } from '../../utils/storage/settings.ts';
import type { Shelf } from '../../utils/storage/shelf.ts';

/** Where the notes of ordinary windows are, and those of private ones. */
export interface Shelves {
  readonly kept: Shelf;
  readonly session: Shelf;
}

/** Answers what is asked about notes, drafts and where they are kept. */
export function noteHandlers(shelves: Shelves) {
  const shelf = (whose: Whose, sender: Sender) => (incognito(whose, sender) ? shelves.session : shelves.kept);
  /** What notes say is for the extension's own documents: a page's process may be in strange hands. */
  const ownShelf = (whose: Whose, sender: Sender) => {
    if (!sender.own) throw new Error('Only for documents of the extension.');
    return shelf(whose, sender);
  };
  const changed = (whose: Whose, sender: Sender, ids: readonly string[]) => {
    void tellViews('notesChanged', { incognito: incognito(whose, sender), ids });
    void tellPages('notesChanged', null);
  };

  return {
    listNotes: async (whose, sender) => ownShelf(whose, sender).all(),
    notesOnPage: async ({ canonicalUrl, ...whose }, sender) => ownShelf(whose, sender).onPage(canonicalUrl),
    anchorsOnPage: async ({ canonicalUrl, ...whose }, sender) =>
      (await shelf(whose, sender).onPage(canonicalUrl)).map(({ id, anchor, mark }) => ({
        id,
        anchor,
        marked: mark !== null,
      })),
    async saveNote({ note, basedOn, draft, ...whose }, sender) {
      const reply = await ownShelf(whose, sender).save(note, basedOn, draft);
      if (reply.kind === 'saved') changed(whose, sender, [reply.note.id]);
      if (reply.kind === 'conflict') changed(whose, sender, [reply.copy.id]);
      return reply;
    },
    async deleteNotes({ ids, ...whose }, sender) {
      const reply = await ownShelf(whose, sender).remove(ids);
      if (reply.kind === 'deleted') changed(whose, sender, ids);
      return reply;
    },
    async restoreNotes({ undo, ...whose }, sender) {
      const ids = await ownShelf(whose, sender).restore(undo);
      if (ids !== null) changed(whose, sender, ids);
      return ids !== null;
    },
    async importNotes({ notes, ...whose }, sender) {
      const reply = await ownShelf(whose, sender).takeIn(notes);
      if (reply.kind === 'imported')
        changed(
          whose,
          sender,
          notes.map(({ id }) => id),
        );
      return reply;
    },

    saveDraft: async ({ draft, seen, ...whose }, sender) => ownShelf(whose, sender).keepDraft(draft, seen),
    loadDrafts: async ({ target, ...whose }, sender) => ownShelf(whose, sender).drafts(target),
    listDrafts: async (whose, sender) => ownShelf(whose, sender).drafts(null),
    async discardDraft({ id, ...whose }, sender) {
      await ownShelf(whose, sender).discardDraft(id);
    },

    hiddenMatches: async ({ canonicalUrl, ...whose }, sender) =>
      hiddenMatches<HiddenMatch>(incognito(whose, sender)).read(canonicalUrl),
    async hideMatch({ canonicalUrl, match, ...whose }, sender) {
      await hiddenMatches<HiddenMatch>(incognito(whose, sender)).hide(canonicalUrl, match);
      void tellPages('hiddenChanged', null);
    },
    async showHidden({ canonicalUrl, ...whose }, sender) {
      await hiddenMatches<HiddenMatch>(incognito(whose, sender)).clear(canonicalUrl);
      void tellPages('hiddenChanged', null);
    },

    storageState: () => measureStorage(shelves.kept),
    async backupTaken() {
      await changeSettings(() => ({ backedUp: new Date().toISOString() }));
    },
  } satisfies Partial<Handlers<ToBackground>>;
}

function incognito(whose: Whose, sender: Sender): boolean {
  return whose.incognito || sender.incognito;
}
