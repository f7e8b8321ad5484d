import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';

/** Licences that let a package be built with, or shipped, without conditions beyond naming it. */
const FREE_TO_USE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
];

/** Those that ask for more, which tools that never become part of the extension meet by themselves. */
const FREE_FOR_TOOLS = ['CC-BY-3.0', 'CC-BY-4.0', 'MPL-2.0', 'PSF-2.0'];

/** Comes along for the command line of the Markdown reader, which is no part of what is built. */
const NEVER_SHIPS = ['node_modules/argparse'];

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
}

const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')) as {
  packages: Record<string, Locked>;
};

/** Whether one of the licences that an expression such as `(MIT OR Apache-2.0)` offers, or all that it joins, are known. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const plain = expression.replace(/^\(|\)$/g, '');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence.replace(/[()]/g, ''))));
}

it('depends on packages of known licences alone', () => {
  const others = Object.entries(packages).flatMap(([place, { license, dev }]) => {
    const isFree = dev || NEVER_SHIPS.includes(place);
    const allowed = isFree ? [...FREE_TO_USE, ...FREE_FOR_TOOLS] : FREE_TO_USE;
    return isAllowed(license ?? '', allowed) ? [] : `${place}: ${license}`;
  });
  expect(others).toEqual([]);
});
