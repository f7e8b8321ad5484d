import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { runQuietly } from '../../scripts/run-quietly.ts';

/** What stands directly in scripts/ and is no command: parts of several commands. */
const PARTS = [
  'browsers.ts',
  'checked-claim-sets.ts',
  'chosen-page.ts',
  'computed-modules.ts',
  'has-display.ts',
  'in-firefox-window.ts',
  'page-server.ts',
  'painted-marks.ts',
  'paths.ts',
  'real-browser.ts',
  'run-quietly.ts',
  'say-help.ts',
  'shared-modules.ts',
  'without-inner-html.ts',
];

const commands = readdirSync(`${ROOT}scripts`).filter((file) => file.endsWith('.ts') && !PARTS.includes(file));

it.concurrent.each(commands)('%s says with --help what it does, and does nothing', async (file) => {
  const { code, output } = await runQuietly(`scripts/${file}`, ['--help']);
  const name = file.replace('.ts', '').replace('-', ':');
  const [usage = '', gap, ...rest] = output.trim().split('\n');
  expect(code).toBe(0);
  expect(usage).toMatch(new RegExp(`npm (?:run )?(?:--silent )?${name}\\b`));
  expect(gap).toBe('');
  expect(rest.join(' ')).toMatch(/^[A-Z].+\./);
});
