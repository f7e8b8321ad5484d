// Plain JavaScript for Node 18 and later without any package: this runs before there are packages.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const LOCK = join(ROOT, '.tmp', 'install.lock');

/** The pinned Node that everything but the set-up runs on. */
export const NODE = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/**
 * Installs the packages of the lockfile unless they are there. Says what it does on standard error, so that standard
 * output stays the caller's. Throws with one line where npm fails.
 */
export async function ensureDependencies() {
  if (isInstalled()) return;
  await takeLock();
  try {
    if (!isInstalled()) install();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** Whether node_modules holds what the lockfile names, by npm's own note of what it has installed. */
function isInstalled() {
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const present = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null || !existsSync(NODE)) return false;
  const missing = Object.entries(wanted).some(
    ([path, entry]) => path !== '' && !entry.optional && present[path]?.version !== entry.version,
  );
  return !missing && Object.entries(present).every(([path, entry]) => wanted[path]?.version === entry.version);
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

function install() {
  console.error('Installing the packages of package-lock.json (npm ci) ...');
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts=false'];
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...options]] : ['npm', options];
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (done.error) throw new Error(`npm can't be started: ${done.error.message}`);
  if (done.status !== 0) throw new Error(`npm ci failed with exit code ${done.status}.`);
  if (!existsSync(NODE)) {
    throw new Error(
      'npm ci has run, but node_modules/.bin/node is missing. Does an npm setting forbid install scripts?',
    );
  }
}

/** Two commands started at once on a fresh checkout must not both install: the second one waits for the first. */
async function takeLock() {
  mkdirSync(dirname(LOCK), { recursive: true });
  let waits = false;
  for (;;) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!holderLives()) {
      rmSync(LOCK, { force: true });
      continue;
    }
    if (!waits) console.error('Another command is installing the packages; waiting for it ...');
    waits = true;
    await new Promise((done) => setTimeout(done, 500));
  }
}

/** Whether the process that holds the lock is still there; one that was killed can't give it back. */
function holderLives() {
  try {
    process.kill(Number(readFileSync(LOCK, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
