import { render } from 'preact';
import browser from 'webextension-polyfill';
import { failureOf } from '../../components/failure-of.ts';
import type { NotesState, PageNotes } from '../../components/notes/notes-state.ts';
import type { PageState } from '../../components/page-state.ts';
import type { CarriedState } from '../../components/panel/carried-state.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { Shortcut } from '../../components/panel/shortcuts.tsx';
import { answer, askBackground, askUntilAnswered } from '../../utils/messages/speak.ts';
import type { SiteState, Whose } from '../../utils/messages/to-background.ts';
import type { NotePlace } from '../../utils/notes/draft.ts';
import { askToPersist } from '../../utils/storage/ask-to-persist.ts';
import { NotesCopy } from '../../utils/storage/notes-copy.ts';
import { type NotesReader, notesReader } from '../../utils/storage/notes-reader.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { carriedByTab } from './carried-by-tab.ts';
import { changeShortcuts, readShortcuts } from './keys.ts';
import { notesPort } from './notes-port.ts';
import { TabMarks } from './tab-marks.ts';

const NO_PAGE_NOTES: PageNotes = { page: null, found: new Map() };

/** The document that the views stand in. */
export interface Surface {
  /** Whether its window is private. */
  readonly incognito: boolean;
  /** A mark or a note was shown on the page. */
  readonly onShown: () => void;
  /** Opens the side panel, within the click; null where this is the side panel. */
  readonly onOpenSide: (() => void) | null;
  /** Whether it was opened for the import of notes. */
  readonly importing: boolean;
  /** Opens a document that stays while a file is chosen; null where this is one. */
  readonly onImportElsewhere: (() => void) | null;
}

/** The popup or side panel about the tab in front: asks for what the views show, and draws them anew when it changes. */
export class PanelApp {
  readonly #root: HTMLElement;
  readonly #surface: Surface;
  readonly #signal: AbortSignal;
  readonly #reader: NotesReader;
  readonly #copy: NotesCopy;
  #tab: TabMarks;
  #page: PageState = { kind: 'loading' };
  #site: SiteState | null = null;
  #carried: CarriedState = { kind: 'nothing' };
  #notes: NotesState = { kind: 'loading' };
  #pageNotes = NO_PAGE_NOTES;
  #asked: NotePlace | null = null;
  #shortcuts: readonly Shortcut[] = [];
  #unchecked: boolean | null = null;

  constructor(root: HTMLElement, tab: number, surface: Surface, signal: AbortSignal) {
    this.#root = root;
    this.#tab = new TabMarks(tab);
    this.#surface = surface;
    this.#signal = signal;
    this.#reader = notesReader(surface.incognito);
    this.#copy = new NotesCopy(this.#reader, () => this.#showCopy());
  }

  /** Shows what there is, and follows what changes until the signal ends it. */
  start(): void {
    const listen = {
      marksChanged: async (_request: null, { tab }: { readonly tab: number | null }) => {
        if (tab === this.#tab.tab) void this.readPage();
        return undefined;
      },
      notesChanged: async ({ incognito, ids }: Whose & { readonly ids: readonly string[] | null }) => {
        if (incognito === this.#surface.incognito) void this.#followNotes(ids);
        return undefined;
      },
      writingAsked: async ({ tab }: { readonly tab: number }) => {
        if (tab === this.#tab.tab) void this.#takeWriting();
        return undefined;
      },
      setsChanged: async () => {
        void this.#readCarried();
        return undefined;
      },
      sitesChanged: async () => {
        void this.readPage();
        return undefined;
      },
    };
    answer('views', listen, this.#signal);
    this.#draw();
    void this.readPage();
    void this.#takeWriting();
    void this.#readShortcuts();
    void this.#readUnchecked();
    // The reader may come back from the page where keys are changed.
    window.addEventListener('focus', () => void this.#readShortcuts(), { signal: this.#signal });
    void Promise.all([askToPersist(), this.#followNotes(null)]).then(([persisted]) => this.#nowPersisted(persisted));
  }

  /** Turns to another tab. What is being written stays. */
  turnTo(tab: number): void {
    this.#tab = new TabMarks(tab);
    void this.readPage();
    void this.#takeWriting();
  }

  /** Asks the tab anew: its marks, its site, and where its notes are. */
  async readPage(): Promise<void> {
    const tab = this.#tab;
    const carrying = carriedByTab(tab.tab);
    const [page, site] = await Promise.all([tab.read(), this.#readSite()]);
    // What a document carries is known when it has come in.
    const carried: CarriedState = page.kind === 'arriving' ? { kind: 'nothing' } : await carrying;
    if (tab !== this.#tab) return;
    this.#page = page;
    this.#site = site;
    this.#carried = carried;
    this.#draw();
    if (page.kind === 'arriving') void this.#readWhenArrived(tab);
    await this.#readPageNotes();
  }

  async #readWhenArrived(tab: TabMarks): Promise<void> {
    await tab.arrived();
    if (tab === this.#tab && this.#page.kind === 'arriving' && !this.#signal.aborted) await this.readPage();
  }

  async #readCarried(): Promise<void> {
    const tab = this.#tab;
    const carried = await carriedByTab(tab.tab);
    if (tab !== this.#tab) return;
    this.#carried = carried;
    this.#draw();
  }

  async #readSite(): Promise<SiteState | null> {
    return askUntilAnswered('siteState', { tab: this.#tab.tab }).catch(() => null);
  }

  async #readPageNotes(): Promise<void> {
    const tab = this.#tab;
    const place = await tab.describe();
    const found = place === null ? NO_PAGE_NOTES.found : await tab.notesFound();
    if (tab !== this.#tab) return;
    this.#pageNotes = { page: place?.page.canonicalUrl ?? null, found };
    this.#draw();
  }

  /** Reads the notes that have changed, or with null all, and with them the drafts and the state of the storage. */
  async #followNotes(ids: readonly string[] | null): Promise<void> {
    const { incognito } = this.#surface;
    try {
      const [drafts, deleted, storage, { claimReview }] = await Promise.all([
        askBackground('listDrafts', { incognito }),
        askBackground('deletedNotes', { incognito }),
        askBackground('storageState', null),
        readSettings(),
        this.#copy.follow(ids),
      ]);
      const asRead = this.#copy.asRead;
      if (asRead !== null)
        this.#notes = { kind: 'loaded', ...asRead, drafts, deleted, storage, incognito, claimReview };
    } catch (error) {
      this.#notes = failureOf(error);
    }
    this.#draw();
    void this.#readPageNotes();
  }

  /** The notes as read anew, or their words: with what else is known of them. */
  #showCopy(): void {
    const { asRead } = this.#copy;
    if (this.#notes.kind !== 'loaded' || asRead === null) return;
    this.#notes = { ...this.#notes, ...asRead };
    this.#draw();
  }

  /** The browser may have made its promise only after the state of the storage was asked for. */
  #nowPersisted(persisted: boolean): Promise<void> | null {
    return persisted && this.#notes.kind === 'loaded' && !this.#notes.storage.persisted ? this.#followNotes([]) : null;
  }

  async #readShortcuts(): Promise<void> {
    this.#shortcuts = await readShortcuts();
    this.#draw();
  }

  async #readUnchecked(): Promise<void> {
    this.#unchecked = await askBackground('uncheckedShown', null).catch(() => null);
    this.#draw();
  }

  async #showUnchecked(on: boolean): Promise<void> {
    await askBackground('showUnchecked', { on }).catch(() => null);
    await this.#readUnchecked();
  }

  /** Begins the note that the reader has asked for in the card, with what was typed of it there. */
  async #takeWriting(): Promise<void> {
    const asked = await askBackground('takeWriting', { tab: this.#tab.tab }).catch(() => null);
    if (asked === null) return;
    await this.#followNotes([]);
    this.#asked = asked;
    this.#draw();
  }

  async #markNow(): Promise<void> {
    this.#page = { kind: 'loading' };
    this.#draw();
    const marked = await askBackground('markTab', { tab: this.#tab.tab }).catch(() => false);
    if (marked) await this.readPage();
    else {
      this.#page = { kind: 'unreadable', why: 'other' };
      this.#draw();
    }
  }

  async #switchSite(on: boolean): Promise<void> {
    const host = this.#site?.host;
    if (host == null) return;
    await askBackground('switchSite', { host, on }).catch(() => null);
    await this.readPage();
  }

  /** Asks the browser for the site; nothing may be awaited before, or the click no longer counts. */
  #always(): void {
    const origins = [...(this.#site?.wanted ?? [])];
    void browser.permissions.request({ origins }).then(() => this.readPage());
  }

  /** Opens the import with what the tab carries, or for a file. */
  async #importSet(carried: boolean): Promise<void> {
    const place = carried ? `#import/${this.#tab.tab}` : '#import';
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${place}`) });
    this.#surface.onShown();
  }

  #draw(): void {
    if (this.#signal.aborted) return;
    render(
      <Panel
        page={this.#page}
        site={this.#site}
        carried={this.#carried}
        incognito={this.#surface.incognito}
        onImportSet={(carried) => void this.#importSet(carried)}
        notes={this.#notes}
        pageNotes={this.#pageNotes}
        port={notesPort(this.#tab, this.#reader, this.#surface.incognito)}
        onShow={(mark) => void this.#tab.show(mark).then((shown) => shown && this.#surface.onShown())}
        onMarkNow={() => void this.#markNow()}
        onSwitchSite={(on) => void this.#switchSite(on)}
        onAlways={() => this.#always()}
        asked={this.#asked}
        onShowHidden={() => void this.#tab.showHidden()}
        unchecked={this.#unchecked}
        onBuild={(what) => askBackground('buildFromTab', { tab: this.#tab.tab, what }).catch(() => false)}
        onUnchecked={(on) => void this.#showUnchecked(on)}
        shortcuts={this.#shortcuts}
        onChangeShortcuts={() => void changeShortcuts()}
        onOpenSide={this.#surface.onOpenSide}
        importing={this.#surface.importing}
        onImportElsewhere={this.#surface.onImportElsewhere}
        onNotesChanged={(ids) => this.#followNotes(ids)}
      />,
      this.#root,
    );
  }
}
