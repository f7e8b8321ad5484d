import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/browsers.ts';

describe.skipIf(process.platform === 'win32')('a browser named by a variable (a shell script here)', () => {
  let folder: string;

  /** A program that answers every question with one line. */
  const aProgram = (line: string): string => {
    const path = join(folder, 'browser');
    writeFileSync(path, `#!/bin/sh\necho '${line}'\n`);
    chmodSync(path, 0o755);
    return path;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['firefox', 'Mozilla Firefox 146.0', 'FIREFOX_PATH'],
    ['firefox', 'Mozilla Firefox 153.7.0esr', 'FIREFOX_PATH'],
    ['chromium', 'Chromium 128.0.6613.84 built on Debian GNU/Linux 12 (bookworm)', 'CHROMIUM_PATH'],
    ['chromium', 'Google Chrome for Testing 151.0.7000.1', 'CHROMIUM_PATH'],
  ] as const)('is taken: %s, %s', (name, version, variable) => {
    const path = aProgram(version);
    vi.stubEnv(variable, path);
    expect(findBrowser(name)).toEqual({ name, path, version });
  });

  it.each([
    ['firefox', 'Mozilla Firefox 140.4.0esr', 'FIREFOX_PATH', 'too old: set FIREFOX_PATH'],
    ['chromium', 'Chromium 120.0.1 snap', 'CHROMIUM_PATH', 'too old: set CHROMIUM_PATH'],
    ['chromium', 'Command requires the chromium snap to be installed.', 'CHROMIUM_PATH', 'does not tell its version'],
    ['firefox', '', 'FIREFOX_PATH', 'does not tell its version'],
  ] as const)('is refused in one line: %s, %s', (name, version, variable, reason) => {
    vi.stubEnv(variable, aProgram(version));
    expect(() => findBrowser(name)).toThrow(reason);
    expect(() => findBrowser(name)).toThrow(/^[^\n]+$/);
  });

  it('is refused where the variable leads nowhere', () => {
    vi.stubEnv('FIREFOX_PATH', join(folder, 'nothing'));
    expect(() => findBrowser('firefox')).toThrow(/^FIREFOX_PATH names .* no program/);
  });

  it('is missing where no well-known name is on the path', () => {
    vi.stubEnv('FIREFOX_PATH', '');
    vi.stubEnv('PATH', folder);
    expect(() => findBrowser('firefox')).toThrow(/^Firefox is missing: install it .* or set FIREFOX_PATH/);
  });
});
