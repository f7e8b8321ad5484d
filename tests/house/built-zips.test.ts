import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { runQuietly } from '../../scripts/run-quietly.ts';

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
/** Not where browsers read the extension from, which may do so at the same time. */
const PACKED = '.tmp/packed';
const SOURCES = `${ROOT}.tmp/sources/`;

/** Bytes. What is built in twice by mistake, as a second copy of what marks pages, weighs more than what is left of it. */
const MOST_BYTES = 515_000;

const zipOf = (name: string) => readFileSync(`${ROOT}${PACKED}/tallymark-${version}-${name}.zip`);
const zipped = (name: string) => unzipSync(zipOf(name));

describe('the zips for the stores', () => {
  beforeAll(async () => {
    const { code, output } = await runQuietly('scripts/zip.ts', ['--into', PACKED]);
    expect(output, output).not.toMatch(/\bERROR\b/);
    expect(code).toBe(0);
  });

  it('carry the version of the package', () => {
    for (const browser of ['chrome', 'firefox']) {
      const manifest = zipped(browser)['manifest.json'] ?? new Uint8Array();
      expect(JSON.parse(new TextDecoder().decode(manifest)).version).toBe(version);
    }
  });

  it.each(['chrome', 'firefox'])('is light: the one for %s', (browser) => {
    expect(zipOf(browser).length).toBeLessThan(MOST_BYTES);
  });

  it('hold sources that build to the same bytes', async () => {
    rmSync(SOURCES, { recursive: true, force: true });
    for (const [file, content] of Object.entries(zipped('sources'))) {
      if (file.endsWith('/')) continue;
      mkdirSync(dirname(SOURCES + file), { recursive: true });
      writeFileSync(SOURCES + file, content);
    }
    symlinkSync(`${ROOT}node_modules`, `${SOURCES}node_modules`);
    const { code, output } = await runQuietly(`${SOURCES}scripts/build.ts`, ['firefox']);
    expect(code, output).toBe(0);
    const built = zipped('firefox');
    const other = Object.entries(built).filter(
      ([file, content]) =>
        !file.endsWith('/') && !readFileSync(`${SOURCES}.output/firefox-mv3/${file}`).equals(content),
    );
    expect(other.map(([file]) => file)).toEqual([]);
    expect(Object.keys(built)).toEqual(expect.arrayContaining(['engine.js', 'marking.js']));
  });
});
