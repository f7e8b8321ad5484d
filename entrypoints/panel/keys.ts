import browser from 'webextension-polyfill';
import type { Shortcut } from '../../components/panel/shortcuts.tsx';

/** Firefox's way to the page where keys are changed, which the polyfill does not know. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** The commands of the manifest with their keys as the reader has set them. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  // The browser adds one of its own for the button in the toolbar, which has no words.
  return commands.flatMap(({ description = '', shortcut = '' }) =>
    description === '' ? [] : [{ does: description, keys: shortcut }],
  );
}

/** Opens the browser's page where the reader changes them. */
export async function changeShortcuts(): Promise<void> {
  const commands: FirefoxCommands = browser.commands;
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
