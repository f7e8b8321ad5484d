import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Panel } from '../../components/panel/panel.tsx';
import type { Shortcut } from '../../components/panel/shortcuts.tsx';
import { answer, askBackground } from '../../utils/messages/speak.ts';
import type { Whose } from '../../utils/messages/to-background.ts';
import type { NotePlace } from '../../utils/notes/draft.ts';
import { askToPersist } from '../../utils/storage/ask-to-persist.ts';
import { FollowedNotes } from './followed-notes.ts';
import { FollowedTab } from './followed-tab.ts';
import { changeShortcuts, readShortcuts } from './keys.ts';
import { notesPort } from './notes-port.ts';

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
  readonly #tab: FollowedTab;
  readonly #notes: FollowedNotes;
  #asked: NotePlace | null = null;
  #shortcuts: readonly Shortcut[] = [];
  #unchecked: boolean | null = null;

  constructor(root: HTMLElement, tab: number, surface: Surface, signal: AbortSignal) {
    this.#root = root;
    this.#surface = surface;
    this.#signal = signal;
    this.#tab = new FollowedTab(tab, () => this.#draw(), signal);
    this.#notes = new FollowedNotes(surface.incognito, () => this.#draw());
  }

  /** Shows what there is, and follows what changes until the signal ends it. */
  start(): void {
    const listen = {
      marksChanged: async (_request: null, { tab }: { readonly tab: number | null }) => {
        if (tab === this.#tab.id) void this.readPage();
        return undefined;
      },
      notesChanged: async ({ incognito, ids }: Whose & { readonly ids: readonly string[] | null }) => {
        if (incognito === this.#surface.incognito) void this.#followNotes(ids);
        return undefined;
      },
      writingAsked: async ({ tab }: { readonly tab: number }) => {
        if (tab === this.#tab.id) void this.#takeWriting();
        return undefined;
      },
      setsChanged: async () => {
        void this.#tab.readCarried();
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
    void Promise.all([askToPersist(), this.#followNotes(null)]).then(([persisted]) =>
      persisted ? this.#notes.nowPersisted() : null,
    );
  }

  /** Turns to another tab. What is being written stays. */
  turnTo(tab: number): void {
    void this.#tab.turnTo(tab);
    void this.#takeWriting();
  }

  /** Asks the tab anew for all that is shown of it. */
  readPage(): Promise<void> {
    return this.#tab.read();
  }

  /** Follows what has changed of the notes of these ids, or with null of all, and asks the tab where its notes are now. */
  async #followNotes(ids: readonly string[] | null): Promise<void> {
    await this.#notes.follow(ids);
    void this.#tab.readNotes();
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
    const asked = await askBackground('takeWriting', { tab: this.#tab.id }).catch(() => null);
    if (asked === null) return;
    await this.#followNotes([]);
    this.#asked = asked;
    this.#draw();
  }

  /** Asks the browser for the site; nothing may be awaited before, or the click no longer counts. */
  #always(): void {
    const origins = [...(this.#tab.site?.wanted ?? [])];
    void browser.permissions.request({ origins }).then(() => this.readPage());
  }

  /** Opens the import with what the tab carries, or for a file. */
  async #importSet(carried: boolean): Promise<void> {
    const place = carried ? `#import/${this.#tab.id}` : '#import';
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${place}`) });
    this.#surface.onShown();
  }

  #draw(): void {
    if (this.#signal.aborted) return;
    render(
      <Panel
        page={this.#tab.page}
        site={this.#tab.site}
        carried={this.#tab.carried}
        incognito={this.#surface.incognito}
        onImportSet={(carried) => void this.#importSet(carried)}
        notes={this.#notes.state}
        pageNotes={this.#tab.notes}
        port={notesPort(this.#tab.marks, this.#notes.reader, this.#surface.incognito)}
        onShow={(mark) => void this.#tab.marks.show(mark).then((shown) => shown && this.#surface.onShown())}
        onMarkNow={() => void this.#tab.markNow()}
        onSwitchSite={(on) => void this.#tab.switchSite(on)}
        onAlways={() => this.#always()}
        asked={this.#asked}
        onShowHidden={() => void this.#tab.marks.showHidden()}
        unchecked={this.#unchecked}
        onBuild={(what) => askBackground('buildFromTab', { tab: this.#tab.id, what }).catch(() => false)}
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
