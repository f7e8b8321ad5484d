import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ROOT } from '../paths.ts';
import type { Choice } from './chosen.ts';

export interface Options extends Choice {
  /** What is mutated, as Stryker takes it: patterns, or files with the lines that are meant. */
  readonly mutate: readonly string[];
  readonly concurrency: number;
  /** Files of tests, or patterns of them; all of both rooms where it is empty. */
  readonly tests: readonly string[];
}

/** The two rooms that know figures and claims. */
const ROOMS = ['utils/figures', 'utils/claims'];

/** Reads the command line; a wish that can't be met is thrown as one line. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      concurrency: { type: 'string', default: '2' },
      tests: { type: 'string', multiple: true, default: [] },
    },
    allowPositionals: true,
  });
  return {
    mutate: (positionals.length > 0 ? positionals : ROOMS).map(asPattern),
    sample: values.sample === undefined ? null : wholeNumber('--sample', values.sample),
    seed: wholeNumber('--seed', values.seed),
    concurrency: wholeNumber('--concurrency', values.concurrency),
    tests: values.tests,
  };
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${option} takes a whole number from 1 on, not ${text}.`);
  return number;
}

function asPattern(place: string): string {
  const path = place.replace(/:\d+-\d+$/, '').replace(/\/$/, '');
  if (!ROOMS.some((room) => path === room || path.startsWith(`${room}/`)))
    throw new Error(`${place} is in neither of ${ROOMS.join(' and ')}, whose tests are run.`);
  if (!existsSync(`${ROOT}${path}`)) throw new Error(`There is no ${path}.`);
  return statSync(`${ROOT}${path}`).isDirectory() ? `${path}/**/*.ts` : place;
}
