import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from '../../scripts/browsers.ts';
import { builtExtension } from '../../scripts/paths.ts';
import { runQuietly } from '../../scripts/run-quietly.ts';

const MARKS = ['start', 'end', 'read', 'match', 'paint'].map((name) => `tallymark:${name}`);

const textOf = (browser: BrowserName, mode: 'production' | 'measure', file: string) =>
  readFileSync(`${builtExtension(browser, mode)}/${file}`, 'utf8');

describe.each(BROWSERS)('the builds for %s', (browser) => {
  beforeAll(async () => {
    const { code, output } = await runQuietly('scripts/build.ts', ['--mode', 'measure', browser]);
    if (code !== 0) throw new Error(output);
  });

  it('leave nothing in the timelines of readers’ pages', () => {
    const scripts = readdirSync(builtExtension(browser), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    const told = scripts.filter((file) =>
      /performance\s*\.\s*(?:mark|measure)\b|tallymark:(?:start|end|read|match|paint|turn|gate|engine|first-mark)\b/.test(
        textOf(browser, 'production', file),
      ),
    );
    expect(told).toEqual([]);
  });

  it('leave there what a reading takes where they are made for measuring, with the same manifest', () => {
    const scripts = ['page.js', 'engine.js'].map((file) => textOf(browser, 'measure', file)).join();
    expect(MARKS.filter((name) => !scripts.includes(name))).toEqual([]);
    const manifest = (mode: 'production' | 'measure') => JSON.parse(textOf(browser, mode, 'manifest.json'));
    expect(manifest('measure')).toEqual(manifest('production'));
  });
});
