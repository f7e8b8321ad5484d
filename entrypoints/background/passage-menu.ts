import browser from 'webextension-polyfill';
import { say } from '../../utils/wording/say.ts';

/** The id of "Note this passage" in the menu that a selected passage has. */
export const PASSAGE_MENU = 'note-passage';

/** Puts "Note this passage" into the menu. Browsers keep it: once per install and update is enough. */
export async function addPassageMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: PASSAGE_MENU,
    title: say('menu_note_passage'),
    contexts: ['selection'],
    documentUrlPatterns: ['*://*/*'],
  });
}
