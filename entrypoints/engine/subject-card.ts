import type { ReasonOf } from '../../utils/claims/reason-kinds.ts';
import { askBackground } from '../../utils/messages/speak.ts';
import type { HiddenMatch, PageOfReader } from '../../utils/messages/to-background.ts';
import type { NotePlace } from '../../utils/notes/draft.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';
import { type About, subjectOf } from './card-subject.ts';
import { describeMark, describePage } from './describe.ts';
import type { MarkedPage } from './marked-page.ts';
import { type DrawCard, PageCard } from './page-card.ts';
import type { Tint } from './tint.ts';

interface Parts {
  readonly document: Document;
  readonly page: MarkedPage;
  readonly tint: Tint;
  /** Which page it is, as the background is told. */
  readonly whose: () => PageOfReader;
  /** Fetches what draws cards. */
  readonly bringCard: () => Promise<DrawCard | null>;
  /** The address of the note box that is framed in the card. */
  readonly noteFrame: string;
  readonly signal: AbortSignal;
}

const NOWHERE: readonly TextPlace[] = [];
const NOT_KNOWN: readonly ReasonOf<string>[] = [];

/** The card with what it is about: opens on it, follows it while the page changes, and does with it what the reader asks for. */
export class SubjectCard {
  readonly #document: Document;
  readonly #page: MarkedPage;
  readonly #tint: Tint;
  readonly #whose: () => PageOfReader;
  readonly #card: PageCard;
  #about: About | null = null;
  /** Why the mark that it is about stands where it does, as far as that is known yet. */
  #reasons = NOT_KNOWN;

  constructor({ document, page, tint, whose, bringCard, noteFrame, signal }: Parts) {
    this.#document = document;
    this.#page = page;
    this.#tint = tint;
    this.#whose = whose;
    const actions = {
      onHide: (isHidden: boolean) => this.#hide(isHidden),
      onAddClaim: () => this.#addClaim(),
      onWriteElsewhere: () => void askBackground('writeInPanel', null).catch(() => null),
      onMethod: () => void askBackground('showMethod', null).catch(() => null),
      onClosed: () => {
        this.#about = null;
        this.#tint.set('card', NOWHERE);
      },
    };
    this.#card = new PageCard(document, noteFrame, bringCard, actions, signal);
  }

  get isOpen(): boolean {
    return this.#card.isOpen;
  }

  /** Opens the card; to `write`, at its note box. False where the page no longer has what it is about. */
  open(about: About, write: boolean): boolean {
    const subject = subjectOf(about, this.#page);
    if (subject === null) return false;
    this.#about = about;
    this.#reasons = NOT_KNOWN;
    this.#tint.set('card', subject.places);
    this.#card.open(subject, write);
    void this.#explain();
    return true;
  }

  /** Follows the page as read anew. */
  update(): void {
    this.#show();
    void this.#explain();
  }

  #show(): void {
    const about = this.#about;
    if (about === null) return;
    const subject = subjectOf(about, this.#page, this.#reasons);
    if (about.kind === 'mark' && subject?.content.kind === 'mark') {
      this.#about = { kind: 'mark', mark: subject.content.evidence.mark };
    }
    this.#tint.set('card', subject?.places ?? NOWHERE);
    this.#card.update(subject);
  }

  /** What it is about, as a note would name it; null where no card is open. */
  describe(): NotePlace | null {
    const about = this.#about;
    if (about === null) return null;
    if (about.kind !== 'mark') return { ...describePage(this.#document, this.#page), anchor: about.anchor };
    const { mark } = this.#page.again(about.mark) ?? about;
    return describeMark(this.#document, this.#page, mark);
  }

  /** The note box has shown itself, and needs so many CSS pixels. */
  setNoteBoxHeight(height: number): void {
    this.#card.setNoteBoxHeight(height);
  }

  close(): void {
    this.#card.close();
  }

  /** Asks why the mark stands where it does, and shows that once it is known. */
  async #explain(): Promise<void> {
    const about = this.#about;
    if (about?.kind !== 'mark') return;
    const reasons = await this.#page.reasonsFor(about.mark).catch(() => this.#reasons);
    if (this.#about !== about) return;
    this.#reasons = reasons;
    this.#show();
  }

  /** Has a claim made of what the card is about, in a document of ours. */
  #addClaim(): void {
    const anchor = this.describe()?.anchor;
    if (anchor != null) void askBackground('buildClaim', { anchor }).catch(() => null);
  }

  async #hide(isHidden: boolean): Promise<void> {
    if (this.#about?.kind !== 'mark') return;
    const { set, question, subject, quote } = this.#about.mark;
    const match: HiddenMatch = { set, question, subject, quote };
    await askBackground(isHidden ? 'hideMatch' : 'showMatch', { ...this.#whose(), match });
  }
}
