import browser from 'webextension-polyfill';
import { say } from '../../utils/wording/say.ts';

/** The ids of what the menu of a selected passage offers. */
export const PASSAGE_MENU = 'note-passage';
export const CLAIM_MENU = 'claim-passage';

/** Puts "Note this passage" and "Add as claim" into the menu, where there is one. Browsers keep them: once per install and update is enough. */
export async function addPassageMenu(): Promise<void> {
  const { contextMenus } = browser as Partial<typeof browser>;
  if (contextMenus === undefined) return;
  await contextMenus.removeAll();
  const titles = { [PASSAGE_MENU]: say('menu_note_passage'), [CLAIM_MENU]: say('menu_claim_passage') };
  for (const [id, title] of Object.entries(titles)) {
    contextMenus.create({ id, title, contexts: ['selection'], documentUrlPatterns: ['*://*/*'] });
  }
}
