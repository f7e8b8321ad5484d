import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { importsOf, sourceFiles } from './source-files.ts';

const ROOMS = ['entrypoints', 'components'];
const SHEETS = sourceFiles(ROOMS, /\.css$/);
const VIEWS = sourceFiles(ROOMS, /\.(?:tsx?|html)$/);

const read = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8');

it('every sheet is taken in by another, a document or a script', () => {
  const taken = new Set([...SHEETS, ...VIEWS].flatMap((file) => importsOf(file).map(({ target }) => target)));
  expect(SHEETS.filter((sheet) => !taken.has(sheet))).toEqual([]);
});

it('every class that a sheet has rules for is named in a view', () => {
  const views = VIEWS.map(read).join('\n');
  const named = new Set(views.match(/[\w-]+/g));
  const beginnings = [...views.matchAll(/([\w-]+-)\$\{/g)].map(([, beginning = '']) => beginning);
  const isNamed = (name: string) => named.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
  const unnamed = SHEETS.flatMap((sheet) =>
    classesIn(read(sheet)).flatMap((name) => (isNamed(name) ? [] : `${sheet}: .${name}`)),
  );
  expect(unnamed).toEqual([]);
});

function classesIn(sheet: string): string[] {
  const rules = sheet.replace(/\/\*[\s\S]*?\*\/|url\([^)]*\)/g, '');
  return [...new Set([...rules.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name))];
}
