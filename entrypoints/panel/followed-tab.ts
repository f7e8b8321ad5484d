import type { PageNotes } from '../../components/notes/notes-state.ts';
import type { PageState } from '../../components/page-state.ts';
import type { CarriedState } from '../../components/panel/carried-state.ts';
import { askBackground, askUntilAnswered } from '../../utils/messages/speak.ts';
import type { SiteState } from '../../utils/messages/to-background.ts';
import { carriedByTab } from './carried-by-tab.ts';
import { TabMarks } from './tab-marks.ts';

const NOTHING_CARRIED: CarriedState = { kind: 'nothing' };
const NO_NOTES: PageNotes = { page: null, found: new Map() };

/** What a view shows of the tab in front: reads it when it is told that something has changed, and tells of what it has read. */
export class FollowedTab {
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  #marks: TabMarks;
  #page: PageState = { kind: 'loading' };
  #site: SiteState | null = null;
  #carried = NOTHING_CARRIED;
  #notes = NO_NOTES;

  constructor(tab: number, onChange: () => void, signal: AbortSignal) {
    this.#marks = new TabMarks(tab);
    this.#onChange = onChange;
    this.#signal = signal;
  }

  get id(): number {
    return this.#marks.tab;
  }

  get marks(): TabMarks {
    return this.#marks;
  }

  get page(): PageState {
    return this.#page;
  }

  /** What is known of its site; null where nobody answers. */
  get site(): SiteState | null {
    return this.#site;
  }

  /** The claim sets that its document carries. */
  get carried(): CarriedState {
    return this.#carried;
  }

  /** Where its notes are. */
  get notes(): PageNotes {
    return this.#notes;
  }

  /** Turns to another tab. */
  async turnTo(tab: number): Promise<void> {
    this.#marks = new TabMarks(tab);
    await this.read();
  }

  /** Asks the tab anew: its marks, its site, what it carries, and where its notes are. */
  async read(): Promise<void> {
    const marks = this.#marks;
    const carrying = carriedByTab(marks.tab);
    const asked = askUntilAnswered('siteState', { tab: marks.tab }).catch(() => null);
    const [page, site] = await Promise.all([marks.read(), asked]);
    // What a document carries is known when it has come in.
    const carried = page.kind === 'arriving' ? NOTHING_CARRIED : await carrying;
    if (marks !== this.#marks) return;
    this.#page = page;
    this.#site = site;
    this.#carried = carried;
    this.#onChange();
    if (page.kind === 'arriving') void this.#readWhenArrived(marks);
    await this.readNotes();
  }

  async readCarried(): Promise<void> {
    const marks = this.#marks;
    const carried = await carriedByTab(marks.tab);
    if (marks !== this.#marks) return;
    this.#carried = carried;
    this.#onChange();
  }

  async readNotes(): Promise<void> {
    const marks = this.#marks;
    const place = await marks.describe();
    const found = place === null ? NO_NOTES.found : await marks.notesFound();
    if (marks !== this.#marks) return;
    this.#notes = { page: place?.page.canonicalUrl ?? null, found };
    this.#onChange();
  }

  /** Has the page marked, whatever its gate says. */
  async markNow(): Promise<void> {
    this.#page = { kind: 'loading' };
    this.#onChange();
    const marked = await askBackground('markTab', { tab: this.id }).catch(() => false);
    if (marked) await this.read();
    else {
      this.#page = { kind: 'unreadable', why: 'other' };
      this.#onChange();
    }
  }

  async switchSite(on: boolean): Promise<void> {
    const host = this.#site?.host;
    if (host == null) return;
    await askBackground('switchSite', { host, on }).catch(() => null);
    await this.read();
  }

  async #readWhenArrived(marks: TabMarks): Promise<void> {
    await marks.arrived();
    if (marks === this.#marks && this.#page.kind === 'arriving' && !this.#signal.aborted) await this.read();
  }
}
