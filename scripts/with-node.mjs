// Runs a script of this project on the pinned Node, whatever Node the machine has: `node with-node.mjs FILE ARGS...`.
// The packages are installed first where they are missing. A script can't do so by itself, since within one npm line
// the shell remembers where it found `node` before the install.
import { spawn } from 'node:child_process';
import { ensureDependencies, NODE } from './dependencies.mjs';

const [file, ...args] = process.argv.slice(2);

if (file === undefined) {
  console.error('Usage: node scripts/with-node.mjs FILE [ARGS...]');
  process.exit(2);
}

try {
  await ensureDependencies();
} catch (error) {
  console.error(error.message);
  process.exit(2);
}

const child = spawn(NODE, [file, ...args], { stdio: 'inherit', shell: process.platform === 'win32' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`${NODE} can't be started: ${error.message}`);
  process.exit(2);
});
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));
