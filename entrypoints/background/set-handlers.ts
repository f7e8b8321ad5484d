import { gateWords } from '../../utils/claims/gate-words.ts';
import { type Handlers, type Sender, tellPages, tellViews } from '../../utils/messages/speak.ts';
import type { ToBackground } from '../../utils/messages/to-background.ts';
import { oneByOne } from '../../utils/storage/one-by-one.ts';
import type { SetShelf } from '../../utils/storage/set-shelf.ts';
import { writeGate } from '../../utils/storage/stored-gate.ts';
import type { Edition } from './edition.ts';
import { onlyOwn } from './only-own.ts';

/** Writes the words of the active sets for the gates of pages, and answers them: of two changes at a time those after the second. */
export function renewGate(shelf: SetShelf): Promise<readonly string[]> {
  return oneByOne('gate', async () => {
    const words = gateWords(await shelf.active());
    await writeGate({ words });
    return words;
  });
}

/** Answers what is asked about claim sets; what changes them is told to views and open pages. */
export function setHandlers(shelf: SetShelf, edition: Edition) {
  const changed = async () => {
    edition.renew();
    // The gates of open pages hear of it by the words that are written anew.
    await renewGate(shelf);
    void tellViews('setsChanged', null);
    void tellPages('setsChanged', null);
  };
  const changing = async <Reply>(sender: Sender, change: () => Promise<Reply>): Promise<Reply> => {
    onlyOwn(sender);
    const reply = await change();
    if (hasChanged(reply)) await changed();
    return reply;
  };

  return {
    async claimSets(_request, sender) {
      onlyOwn(sender);
      return shelf.active();
    },
    gateWords: () => renewGate(shelf),
    async listSets(_request, sender) {
      onlyOwn(sender);
      return shelf.list();
    },
    async claimSetText({ id }, sender) {
      onlyOwn(sender);
      return shelf.text(id);
    },
    saveSet: ({ text, address, seen, incognito }, sender) =>
      changing(sender, async () =>
        incognito || sender.incognito ? { kind: 'private' } : shelf.save(text, address, seen),
      ),
    addClaims: ({ id, drafts, incognito }, sender) =>
      changing(sender, async () => (incognito || sender.incognito ? { kind: 'private' } : shelf.addClaims(id, drafts))),
    turnSet: ({ id, on }, sender) => changing(sender, () => shelf.turn(id, on)),
    moveSet: ({ id, by }, sender) => changing(sender, () => shelf.move(id, by)),
    deleteSet: ({ id }, sender) => changing(sender, () => shelf.remove(id)),
    restoreSet: ({ undo }, sender) => changing(sender, () => shelf.restore(undo)),
    async deletedSets(_request, sender) {
      onlyOwn(sender);
      return shelf.deleted();
    },
    undoSetUpdate: ({ id }, sender) => changing(sender, () => shelf.undoUpdate(id)),
  } satisfies Partial<Handlers<ToBackground>>;
}

/** Whether a reply tells of sets that are others now. */
function hasChanged(reply: unknown): boolean {
  if (typeof reply !== 'object' || reply === null) return reply !== false;
  return 'kind' in reply && (reply.kind === 'saved' || reply.kind === 'deleted');
}
