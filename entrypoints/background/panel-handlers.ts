import browser from 'webextension-polyfill';
import { askPage, type Handlers, tellViews } from '../../utils/messages/speak.ts';
import type { ToBackground } from '../../utils/messages/to-background.ts';
import type { NotePlace } from '../../utils/notes/draft.ts';
import { askedWriting } from '../../utils/storage/asked-writing.ts';
import { onlyOwn } from './only-own.ts';
import { openPanel } from './open-panel.ts';

/** Brings the reader from the card to the panel, to write there about what the card is about, or to the page on the method. */
export function panelHandlers() {
  return {
    async isPrivate({ tab }, sender) {
      onlyOwn(sender);
      return (await browser.tabs.get(tab)).incognito;
    },
    async writeInPanel(_request, { tab, frame, incognito }) {
      if (tab === null) return;
      // The browser opens it in the reader's gesture alone: nothing may be awaited before.
      const opening = openPanel(tab);
      const place = await askPage(tab, frame ?? 0, 'describeCard', null);
      if (place !== null) await askedWriting<NotePlace>(incognito).put(tab, place);
      await opening;
      await tellViews('writingAsked', { tab });
    },
    async showMethod() {
      await browser.tabs.create({ url: browser.runtime.getURL('/options.html#method') });
    },
    async takeWriting({ tab }, sender) {
      onlyOwn(sender);
      const { incognito } = await browser.tabs.get(tab);
      return askedWriting<NotePlace>(incognito).take(tab);
    },
  } satisfies Partial<Handlers<ToBackground>>;
}
