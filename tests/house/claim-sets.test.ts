import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lintFiles } from '../../scripts/check/lint.ts';
import { ROOT } from '../../scripts/paths.ts';

const FOLDERS = ['public/claim-sets/', 'tests/claim-sets/'];
const SETS = FOLDERS.flatMap((folder) =>
  readdirSync(ROOT + folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => folder + name),
);

it.each(SETS)('%s has no slip and no weak spot', async (path) => {
  const { lines, code } = await lintFiles([ROOT + path]);
  expect(code, lines.join('\n')).toBe(0);
});
