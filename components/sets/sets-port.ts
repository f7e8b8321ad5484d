import type { ClaimDraft } from '../../utils/claim-sets/claim-draft.ts';
import type { DeleteSetReply, SaveSetReply } from '../../utils/claim-sets/set-replies.ts';

/** What the views of claim sets ask for. What they change they are told of by being drawn anew. */
export interface SetsPort {
  /** The text of a set's file; null where there is none of this id. */
  text(id: string): Promise<string | null>;
  /** As `saveSet` of the messages. */
  save(text: string, address: string | null, seen: string | null): Promise<SaveSetReply>;
  addClaims(id: string, drafts: readonly ClaimDraft[]): Promise<SaveSetReply>;
  turn(id: string, on: boolean): Promise<void>;
  move(id: string, by: -1 | 1): Promise<void>;
  remove(id: string): Promise<DeleteSetReply>;
  restore(undo: string): Promise<boolean>;
  undoUpdate(id: string): Promise<boolean>;
}
