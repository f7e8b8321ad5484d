import type { Draft, DraftReply, TypedDraft } from '../notes/draft.ts';
import { newId } from '../notes/new-id.ts';
import { reasonOf } from '../wording/reason-of.ts';
import { askBackground } from './speak.ts';
import type { Whose } from './to-background.ts';

/** What an editor knows of its draft when it opens: the draft it goes on with, or what a new one will be of. */
export type DraftStart = Pick<TypedDraft, 'id' | 'target' | 'basedOn'> & { readonly seen: string | null };

/**
 * Keeps what one editor types. Call `typed` on every `input` and on `pagehide`: the first is sent at once, so that it
 * outlives a popup that shuts in the same moment, and while one is on its way only the newest waits.
 */
export class DraftKeeper {
  readonly #editor = newId();
  readonly #whose: Whose;
  readonly #onReply: (reply: DraftReply) => void;
  #start: DraftStart;
  #waiting: TypedDraft['note'] | null = null;
  #sending: Promise<void> | null = null;

  /** `onReply` hears how each keeping ended; what is typed stays on screen whatever it says. */
  constructor(start: DraftStart, whose: Whose, onReply: (reply: DraftReply) => void) {
    this.#start = start;
    this.#whose = whose;
    this.#onReply = onReply;
  }

  /** The draft's id as the background knows it now, to be named when the note is saved. */
  get id(): string {
    return this.#start.id;
  }

  /** Keeps the note as it stands in the editor. */
  typed(note: TypedDraft['note']): void {
    this.#waiting = note;
    this.#sending ??= this.#send();
  }

  /** Sends the newest at once, though one may be on its way: for `pagehide`, when there is no later. */
  leave(): void {
    const note = this.#waiting;
    this.#waiting = null;
    if (note !== null) void this.#keep(note);
  }

  /** Settles when all that was typed has been answered: before saving, so that no draft comes after its note. */
  async settled(): Promise<void> {
    await this.#sending;
  }

  async #send(): Promise<void> {
    while (this.#waiting !== null) {
      const note = this.#waiting;
      this.#waiting = null;
      await this.#keep(note);
    }
    this.#sending = null;
  }

  async #keep(note: TypedDraft['note']): Promise<void> {
    const { seen, ...start } = this.#start;
    const draft: TypedDraft = { ...start, note, editor: this.#editor };
    const reply = await askBackground('saveDraft', { ...this.#whose, draft, seen }).catch(
      (error: unknown): DraftReply => ({ kind: 'failed', reason: reasonOf(error) }),
    );
    if (reply.kind === 'kept') this.#start = { ...this.#start, id: reply.draft.id, seen: reply.draft.typed };
    this.#onReply(reply);
  }
}

/** An editor's start with a draft that is there already, or with a new one. */
export function startDraft(found: Draft | null, target: string, basedOn: string | null): DraftStart {
  return found === null
    ? { id: newId(), target, basedOn, seen: null }
    : { id: found.id, target, basedOn: found.basedOn, seen: found.typed };
}
