import { expect, it } from 'vitest';
import { builtExtension } from '../../scripts/paths.ts';
import { runQuietly } from '../../scripts/run-quietly.ts';

it('gives the linter of Firefox’s store nothing to say', async () => {
  const { output } = await runQuietly('node_modules/addons-linter/bin/addons-linter', [
    builtExtension('firefox'),
    '--output=json',
  ]);
  const { errors, warnings, notices } = JSON.parse(output);
  expect([...errors, ...warnings, ...notices]).toEqual([]);
});
