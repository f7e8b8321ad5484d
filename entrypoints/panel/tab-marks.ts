import browser from 'webextension-polyfill';
import { closedPage } from '../../components/closed-page.ts';
import type { PageState } from '../../components/page-state.ts';
import { askPage } from '../../utils/messages/speak.ts';
import type { NoteFound } from '../../utils/messages/to-page.ts';
import type { NotePlace } from '../../utils/notes/draft.ts';

interface TabFrame extends ReturnType<typeof lookHere> {
  readonly frame: number;
}

/** A tab's page, over all its frames that hold an engine. */
export class TabMarks {
  readonly tab: number;
  /** Where each listed mark stands: its frame, and its place in that frame's own list. */
  #places: readonly { readonly frame: number; readonly mark: number }[] = [];
  /** The frames that answered last, the main one first. */
  #read: readonly number[] = [];
  #waited = false;

  constructor(tab: number) {
    this.tab = tab;
  }

  /** Asks all frames anew for their marks. */
  async read(): Promise<PageState> {
    const frames = await this.#frames();
    if (frames === null) return { kind: 'unreadable', why: closedPage(await this.#address()) };
    if (frames[0]?.type === 'application/pdf') return { kind: 'unreadable', why: 'pdf' };
    const replies = await Promise.all(
      frames.map(async ({ frame }) => ({ frame, page: await askPage(this.tab, frame, 'listMarks', null) })),
    );
    const read = replies.flatMap(({ frame, page }) => (page === null ? [] : [{ frame, page }]));
    this.#read = read.map(({ frame }) => frame);
    const [first] = read;
    if (first === undefined) return { kind: frames[0]?.isArriving && !this.#waited ? 'arriving' : 'unread' };
    this.#places = read.flatMap(({ frame, page }) => page.marks.map((_, mark) => ({ frame, mark })));
    return {
      kind: 'read',
      page: {
        ...first.page,
        marks: read.flatMap(({ page }) => page.marks),
        hidden: read.reduce((sum, { page }) => sum + page.hidden, 0),
        isCut: read.some(({ page }) => page.isCut),
      },
    };
  }

  /**
   * Settles when the tab's document has come in, or is gone, or when the tab is closed to us. From then on none is taken for one that is
   * coming in: those that scripts have opened anew, and never close, look like one for good.
   */
  async arrived(): Promise<void> {
    const target = { tabId: this.tab, frameIds: [0] };
    await browser.scripting.executeScript({ target, func: () => true }).catch(() => null);
    this.#waited = true;
  }

  /** Scrolls to a mark of the last reading, named by its place in the list, and opens its card. */
  async show(listed: number): Promise<boolean> {
    const place = this.#places[listed];
    if (place === undefined) return false;
    return (await askPage(this.tab, place.frame, 'showMark', { mark: place.mark, open: true })) ?? false;
  }

  /** Shows the marks again that the reader has hidden on the page. */
  async showHidden(): Promise<void> {
    await Promise.all(this.#read.map((frame) => askPage(this.tab, frame, 'showHidden', null)));
  }

  /** The page as a note on it would name it; null where no engine is in its main frame. */
  async describe(): Promise<NotePlace | null> {
    return askPage(this.tab, 0, 'describePage', null);
  }

  /** How the page's notes were found again, by their ids. */
  async notesFound(): Promise<ReadonlyMap<string, NoteFound>> {
    const replies = await Promise.all(this.#read.map((frame) => askPage(this.tab, frame, 'listNotesFound', null)));
    return new Map(replies.flatMap((reply) => (reply ?? []).map(({ id, found }) => [id, found] as const)));
  }

  /** Scrolls to the passage of a note, in whichever frame holds it. */
  async showNote(id: string): Promise<NoteFound> {
    const found = await Promise.all(this.#read.map((frame) => askPage(this.tab, frame, 'showNote', { id })));
    return found.find((how) => how === 'exact') ?? found.find((how) => how === 'similar') ?? 'lost';
  }

  /** The frames we are let into, the main one first; null where the tab is closed to us. */
  async #frames(): Promise<readonly TabFrame[] | null> {
    try {
      const target = { tabId: this.tab, allFrames: true };
      // Some documents never come in whole, and browsers would wait for them.
      const results = await browser.scripting.executeScript({ target, func: lookHere, injectImmediately: true });
      return results
        .map(({ frameId, result }) => ({ frame: frameId, ...(result as ReturnType<typeof lookHere>) }))
        .sort((a, b) => a.frame - b.frame);
    } catch {
      return null;
    }
  }

  /** The tab's address; null where it is not ours to see. */
  async #address(): Promise<string | null> {
    const tab = await browser.tabs.get(this.tab).catch(() => null);
    return tab?.url ?? null;
  }
}

/** Runs in the page: the type of its document, and whether that is still coming in. */
function lookHere() {
  return { type: document.contentType, isArriving: document.readyState === 'loading' };
}
