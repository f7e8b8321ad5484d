import { describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/mutate/options.ts';

const BOTH = ['utils/figures/**/*.ts', 'utils/claims/**/*.ts'];

describe('the options of mutation testing', () => {
  it.each([
    [[], { mutate: BOTH, sample: null, seed: 1, concurrency: 2, tests: [] }],
    [['--sample', '300', '--seed', '7'], { mutate: BOTH, sample: 300, seed: 7, concurrency: 2, tests: [] }],
    [['utils/claims/'], { mutate: ['utils/claims/**/*.ts'], sample: null, seed: 1, concurrency: 2, tests: [] }],
    [
      ['utils/claims/judge.ts', '--concurrency', '1', 'utils/figures/digits.ts:10-20'],
      {
        mutate: ['utils/claims/judge.ts', 'utils/figures/digits.ts:10-20'],
        sample: null,
        seed: 1,
        concurrency: 1,
        tests: [],
      },
    ],
    [
      ['--tests', 'tests/figures/**', '--tests', 'tests/claims/judge.test.ts', 'utils/figures'],
      {
        mutate: ['utils/figures/**/*.ts'],
        sample: null,
        seed: 1,
        concurrency: 2,
        tests: ['tests/figures/**', 'tests/claims/judge.test.ts'],
      },
    ],
  ])('%j are taken', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [['--sample', 'some'], '--sample takes a whole number from 1 on, not some.'],
    [['--sample', '0'], '--sample takes a whole number from 1 on, not 0.'],
    [['--concurrency', '1.5'], '--concurrency takes a whole number from 1 on, not 1.5.'],
    [['utils/page'], 'utils/page is in neither of utils/figures and utils/claims, whose tests are run.'],
    [
      ['utils/claims-of-nobody'],
      'utils/claims-of-nobody is in neither of utils/figures and utils/claims, whose tests are run.',
    ],
    [['utils/claims/none.ts'], 'There is no utils/claims/none.ts.'],
  ])('%j are refused', (args, fault) => {
    expect(() => readOptions(args)).toThrow(fault);
  });
});
