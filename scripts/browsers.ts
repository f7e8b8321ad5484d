import { type ExecFileSyncOptions, execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The two browsers that everything is tried in. */
export type BrowserName = 'chromium' | 'firefox';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** A browser on this machine that is new enough. */
export interface FoundBrowser {
  readonly name: BrowserName;
  readonly path: string;
  /** As the browser says it, for instance `Mozilla Firefox 153.7.0esr`. */
  readonly version: string;
}

interface Wanted {
  readonly label: string;
  readonly variable: string;
  /** Well-known names on the PATH and places off it, in the order of preference. */
  readonly places: readonly string[];
  readonly oldest: number;
  readonly debianPackage: string;
}

const WANTED: Record<BrowserName, Wanted> = {
  chromium: {
    label: 'Chromium',
    variable: 'CHROMIUM_PATH',
    places: [
      'chromium',
      'chromium-browser',
      'google-chrome-for-testing',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    oldest: 128,
    debianPackage: 'chromium',
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    places: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    oldest: 146,
    debianPackage: 'firefox-esr',
  },
};

/**
 * Finds the browsers, and installs them where the machine is Debian and the user root. Throws an error whose message is
 * one line for each browser that can't be had: what is missing and which variable names it.
 */
export function ensureBrowsers(names: readonly BrowserName[]): FoundBrowser[] {
  const missing = names.filter((name) => find(name) === null && namedPath(name) === undefined);
  if (missing.length > 0 && isDebian() && process.getuid?.() === 0) {
    installDebianPackages(missing.map((name) => WANTED[name].debianPackage));
  }
  const results = names.map(look);
  const faults = results.filter((result) => typeof result === 'string');
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return results.filter((result) => typeof result !== 'string');
}

/** Finds a browser and installs nothing. Throws with one line where it can't be had. */
export function findBrowser(name: BrowserName): FoundBrowser {
  const result = look(name);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

/** The browser, or one line that says what is wrong. */
function look(name: BrowserName): FoundBrowser | string {
  const { label, variable, oldest, debianPackage } = WANTED[name];
  const path = find(name);
  if (path === null) {
    const named = namedPath(name);
    return named === undefined
      ? `${label} is missing: install it (on Debian: apt-get install ${debianPackage}) or set ${variable} to its binary.`
      : `${variable} names ${named}, which is no program that can be run.`;
  }
  const said = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 60_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const version = said.stdout?.trim().split('\n').at(-1) ?? '';
  const major = /\b(\d+)\.\d/.exec(version)?.[1];
  if (major === undefined) {
    return `${path} does not tell its version (a stub for a snap, perhaps): set ${variable} to the binary of ${label} ${oldest} or newer.`;
  }
  if (Number(major) < oldest) {
    return `${path} is ${version}, too old: set ${variable} to the binary of ${label} ${oldest} or newer.`;
  }
  return { name, path, version };
}

function find(name: BrowserName): string | null {
  const { places } = WANTED[name];
  const named = namedPath(name);
  const wanted = named === undefined ? places : [named];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = wanted.flatMap((place) =>
    isAbsolute(place) || place.includes('/') ? [place] : folders.map((folder) => join(folder, place)),
  );
  return candidates.find(isProgram) ?? null;
}

/** What the variable of a browser says; an empty one says nothing. */
function namedPath(name: BrowserName): string | undefined {
  return process.env[WANTED[name].variable] || undefined;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installDebianPackages(packages: readonly string[]): void {
  console.error(`Installing ${packages.join(' and ')} with apt-get; this takes a few minutes ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: ExecFileSyncOptions = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], options);
  } catch {
    console.error(`apt-get could not install ${packages.join(' and ')}.`);
  }
}
