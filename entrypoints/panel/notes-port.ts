import browser from 'webextension-polyfill';
import type { NotesPort } from '../../components/notes/notes-port.ts';
import { importInParts } from '../../utils/messages/import-in-parts.ts';
import { askBackground } from '../../utils/messages/speak.ts';
import type { NotesReader } from '../../utils/storage/notes-reader.ts';
import { noteWritingPort } from '../document/note-writing-port.ts';
import type { TabMarks } from './tab-marks.ts';

/** The notes of one kind of windows, and the page of a tab, for the views of notes. */
export function notesPort(page: TabMarks, reader: NotesReader, incognito: boolean): NotesPort {
  const whose = { incognito };
  return {
    ...noteWritingPort(whose),
    takeIn: (notes, seen, onProgress) => importInParts(notes, seen, whose, onProgress),
    notes: (ids) => reader.notes(ids),
    async describePage() {
      const place = await page.describe();
      if (place !== null) return place;
      return (await askBackground('markTab', { tab: page.tab })) ? page.describe() : null;
    },
    async show({ id, page: noted }) {
      const here = await page.describe();
      if (here?.page.canonicalUrl === noted.canonicalUrl) return page.showNote(id);
      // An imported note may name any address: only those of the web are opened.
      if (/^https?:\/\//i.test(noted.url)) await browser.tabs.create({ url: noted.url });
      return null;
    },
    async backupTaken() {
      await askBackground('backupTaken', null);
    },
    async offerClaimReview(offered) {
      await askBackground('offerClaimReview', { offered });
    },
  };
}
