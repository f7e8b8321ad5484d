import type { SetsPort } from '../../components/sets/sets-port.ts';
import { askBackground } from '../../utils/messages/speak.ts';

/** The claim sets, for the views of them; from a private window nothing is kept. */
export function setsPort(incognito: () => boolean): SetsPort {
  return {
    text: (id) => askBackground('claimSetText', { id }),
    save: (text, address, seen) => askBackground('saveSet', { incognito: incognito(), text, address, seen }),
    addClaims: (id, drafts) => askBackground('addClaims', { incognito: incognito(), id, drafts }),
    turn: async (id, on) => void (await askBackground('turnSet', { id, on })),
    move: async (id, by) => void (await askBackground('moveSet', { id, by })),
    remove: (id) => askBackground('deleteSet', { id }),
    restore: (undo) => askBackground('restoreSet', { undo }),
    undoUpdate: (id) => askBackground('undoSetUpdate', { id }),
  };
}
