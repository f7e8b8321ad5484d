import { spawn } from 'node:child_process';
import { ROOT } from './paths.ts';
import { sayHelp } from './say-help.ts';

sayHelp(`npm run test:watch -- [PATH]...

Runs the unit tests, those under the paths or all, and those that a change reaches anew at every change; takes Vitest's options too.`);

const child = spawn(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', '--project', 'unit', ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
);
child.on('exit', (code) => process.exit(code ?? 1));
