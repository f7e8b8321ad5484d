import { expect, it } from 'vitest';
import { runQuietly } from '../../scripts/run-quietly.ts';

it('has no file, export or dependency that nothing uses', async () => {
  const { code, output } = await runQuietly('node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints']);
  expect(output).toBe('');
  expect(code).toBe(0);
}, 60_000);
