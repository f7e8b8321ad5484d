import browser from 'webextension-polyfill';
import type { Shortcut } from '../../components/panel/shortcuts.tsx';

/** Firefox's way to the page where keys are changed, which the polyfill does not know. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** As they are of use: Chromium has those of the manifest in the order of the alphabet, and one more, without words, for the button. */
const IN_ORDER = ['open-card', 'next-mark', 'previous-mark', 'note-passage'];

/** The commands of the manifest with their keys as the reader has set them. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const set = await browser.commands.getAll();
  return IN_ORDER.flatMap((wanted) => {
    const { description = '', shortcut = '' } = set.find(({ name }) => name === wanted) ?? {};
    return description === '' ? [] : [{ does: description, keys: shortcut }];
  });
}

/** Opens the browser's page where the reader changes them. */
export async function changeShortcuts(): Promise<void> {
  const commands: FirefoxCommands = browser.commands;
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
