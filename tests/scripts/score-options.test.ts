import { describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/score/options.ts';

describe('the options of the score', () => {
  it.each([
    [[], { cases: [], sets: [], tiers: ['A', 'B', 'C'], misses: false }],
    [['--misses'], { cases: [], sets: [], tiers: ['A', 'B', 'C'], misses: true }],
    [['--tiers', 'C,A'], { cases: [], sets: [], tiers: ['A', 'C'], misses: false }],
    [
      ['--cases', 'a.jsonl', 'b.jsonl', '--tiers', 'B', '--cases', 'c.jsonl'],
      { cases: ['a.jsonl', 'b.jsonl', 'c.jsonl'], sets: [], tiers: ['B'], misses: false },
    ],
    [
      ['--set', 'a.json', '--cases', 'a.jsonl', '--set', 'b.json'],
      { cases: ['a.jsonl'], sets: ['a.json', 'b.json'], tiers: ['A', 'B', 'C'], misses: false },
    ],
  ])('%j are taken', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [['--cases'], /--cases needs a file/],
    [['--cases', '--misses'], /--cases needs a file/],
    [['--tiers'], /--tiers is some of A,B,C/],
    [['--tiers', 'A,D'], /--tiers is some of A,B,C/],
    [['--set'], /--set needs a file/],
    [['--set', 'a.json'], /--set needs --cases/],
    [['--all'], /no option --all/],
    [['a.jsonl'], /no option a\.jsonl/],
  ])('%j are refused', (args, fault) => {
    expect(readOptions(args)).toEqual({ fault: expect.stringMatching(fault) });
  });
});
