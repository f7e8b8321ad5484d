import { describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/score/options.ts';

describe('the options of the score', () => {
  it.each([
    [[], { cases: [], tiers: ['A', 'B', 'C'], misses: false }],
    [['--misses'], { cases: [], tiers: ['A', 'B', 'C'], misses: true }],
    [['--tiers', 'C,A'], { cases: [], tiers: ['A', 'C'], misses: false }],
    [
      ['--cases', 'a.jsonl', 'b.jsonl', '--tiers', 'B', '--cases', 'c.jsonl'],
      { cases: ['a.jsonl', 'b.jsonl', 'c.jsonl'], tiers: ['B'], misses: false },
    ],
  ])('%j are taken', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [['--cases'], /--cases needs a file/],
    [['--cases', '--misses'], /--cases needs a file/],
    [['--tiers'], /--tiers is some of A,B,C/],
    [['--tiers', 'A,D'], /--tiers is some of A,B,C/],
    [['--all'], /no option --all/],
    [['a.jsonl'], /no option a\.jsonl/],
  ])('%j are refused', (args, fault) => {
    expect(readOptions(args)).toEqual({ fault: expect.stringMatching(fault) });
  });
});
