import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { outsideUses } from './outside-uses.ts';
import { brokenPackageRule, brokenRule } from './rooms.ts';
import { importsOf, sourceFiles } from './source-files.ts';

const ROOMS = ['entrypoints', 'components', 'utils'];
const FILES = sourceFiles(ROOMS);
const SHEETS_AND_DOCUMENTS = sourceFiles(ROOMS, /\.(?:css|html)$/);

describe('imports', () => {
  it('run downwards only, and packages stay in their rooms', () => {
    const broken = [...FILES, ...SHEETS_AND_DOCUMENTS].flatMap((file) =>
      importsOf(file).map(({ target, isPackage }) =>
        isPackage ? brokenPackageRule(file, target) : brokenRule(file, target),
      ),
    );
    expect(broken.filter((rule) => rule !== null)).toEqual([]);
  });

  it('form no cycle', () => {
    expect(cyclesAmong(FILES)).toEqual([]);
  });

  it.each([
    ['utils/claims/compile.ts', 'utils/figures/figure.ts', true],
    ['utils/claims/compile.ts', 'utils/claims/mark.ts', true],
    ['entrypoints/engine/index.ts', 'utils/figures/figure.ts', true],
    ['entrypoints/background/bundled-sets.ts', 'public/claim-sets/venezuela-2024.json', true],
    ['utils/claims/compile.ts', 'public/claim-sets/venezuela-2024.json', false],
    ['utils/claims/words-figure.ts', 'utils/wording/say.ts', true],
    ['utils/wording/messages.ts', 'public/_locales/en/messages.json', true],
    ['utils/wording/say.ts', 'utils/claims/mark.ts', false],
    ['utils/figures/figure.ts', 'utils/claims/mark.ts', false],
    ['utils/page/read-page.ts', 'utils/notes/note.ts', false],
    ['utils/storage/notes.ts', 'utils/messages/speak.ts', false],
    ['utils/messages/speak.ts', 'entrypoints/popup/main.tsx', false],
    ['utils/claims/compile.ts', 'scripts/check.ts', false],
  ])('%s may import %s: %s', (from, to, may) => {
    expect(brokenRule(from, to) === null).toBe(may);
  });

  it.each([
    ['utils/storage/notes.ts', 'idb', true],
    ['entrypoints/background/index.ts', 'idb', false],
    ['utils/claims/compile.ts', 'webextension-polyfill', false],
    ['components/tally.tsx', 'webextension-polyfill', false],
    ['utils/claims/claim-set.ts', 'valibot', true],
  ])('%s may import the package %s: %s', (from, name, may) => {
    expect(brokenPackageRule(from, name) === null).toBe(may);
  });
});

it('messages are sent and heard in utils/messages alone', () => {
  const others = FILES.filter((file) => !file.startsWith('utils/messages/'));
  expect(others.filter((file) => /\b(?:sendMessage|onMessage|onConnect)\b/.test(read(file)))).toEqual([]);
});

describe('figures and claims', () => {
  it('know no document, browser, clock, storage or chance', () => {
    const pure = FILES.filter((file) => /^utils\/(?:figures|claims)\//.test(file));
    expect(pure.flatMap((file) => outsideUses(file, read(file)).map((use) => `${file}: ${use}`))).toEqual([]);
  });

  it.each([
    ['const { title } = document;', ['document']],
    ['export const now = () => Date.now() - performance.now();', ['Date.now', 'performance']],
    ['const today = new Date();', ['new Date()']],
    ['const wait = (done: () => void) => setTimeout(done);', ['setTimeout']],
    ['const ask = (chrome as Api).runtime; Math.random();', ['chrome', 'Math.random']],
    ['const { document: page } = { document: text.document };', []],
    ['interface Window { readonly location: string }', []],
    ["const day = new Date('2024-08-18'), time = Date.parse('2024');", []],
  ])('would be told: %s', (code, uses) => {
    expect(outsideUses('pure.ts', code)).toEqual(uses);
  });
});

function read(file: string): string {
  return readFileSync(`${ROOT}${file}`, 'utf8');
}

/** Each cycle once, as the list of its files. */
function cyclesAmong(files: readonly string[]): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file]);
      return;
    }
    if (done.has(file)) return;
    for (const { target } of importsOf(file).filter((found) => files.includes(found.target))) {
      visit(target, [...path, file]);
    }
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return cycles;
}
