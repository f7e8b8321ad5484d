import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { Opened } from './opened.ts';

interface CommandsApi {
  readonly commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
}

describe.each(BROWSERS)('the suggested keys in %s', (name) => {
  const opened = new Opened(name);

  it('are free, so that the browser has given them to our commands', async () => {
    const view = await opened.extensionPage('popup.html', '#page > *');
    const commands = await view.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', CommandsApi | undefined>;
      return (await (browser ?? chrome)?.commands.getAll()) ?? [];
    });
    const ours = commands.filter((command) => command.name !== '_execute_action');
    expect(ours).toHaveLength(4);
    expect(ours.filter(({ shortcut }) => !shortcut)).toEqual([]);
  });
});
