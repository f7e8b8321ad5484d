import browser from 'webextension-polyfill';
import type { PageState } from '../../components/page-state.ts';
import { askPage } from '../../utils/messages/speak.ts';

/** The marks of a tab, over all its frames that hold an engine. */
export class TabMarks {
  readonly #tab: number;
  /** Where each listed mark stands: its frame, and its place in that frame's own list. */
  #places: readonly { readonly frame: number; readonly mark: number }[] = [];

  constructor(tab: number) {
    this.#tab = tab;
  }

  /** Asks all frames anew. */
  async read(): Promise<PageState> {
    const frames = await this.#frames();
    if (frames === null) return { kind: 'unreadable' };
    const replies = await Promise.all(
      frames.map(async (frame) => ({ frame, page: await askPage(this.#tab, frame, 'listMarks', null) })),
    );
    const read = replies.flatMap(({ frame, page }) => (page === null ? [] : [{ frame, page }]));
    const [first] = read;
    if (first === undefined) return { kind: 'unread' };
    this.#places = read.flatMap(({ frame, page }) => page.marks.map((_, mark) => ({ frame, mark })));
    return { kind: 'read', page: { ...first.page, marks: read.flatMap(({ page }) => page.marks) } };
  }

  /** Scrolls to a mark of the last reading, named by its place in the list. */
  async show(listed: number): Promise<void> {
    const place = this.#places[listed];
    if (place !== undefined) await askPage(this.#tab, place.frame, 'showMark', { mark: place.mark });
  }

  /** The ids of the frames we are let into, the main one first; null where the tab is closed to us. */
  async #frames(): Promise<readonly number[] | null> {
    try {
      const target = { tabId: this.#tab, allFrames: true };
      const results = await browser.scripting.executeScript({ target, func: () => true });
      return results.map((result) => result.frameId).sort((a, b) => a - b);
    } catch {
      return null;
    }
  }
}
