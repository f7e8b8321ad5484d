import { describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/score/options.ts';

describe('the options of the score', () => {
  it.each([
    [[], { cases: [], sets: [], tiers: ['A', 'B', 'C'], misses: false }],
    [['--misses'], { cases: [], sets: [], tiers: ['A', 'B', 'C'], misses: true }],
    [['--tiers', 'C,A'], { cases: [], sets: [], tiers: ['A', 'C'], misses: false }],
    [
      ['--cases', 'a.jsonl', 'b.jsonl', '--tiers', 'B', 'c.jsonl'],
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
    [['--cases'], /--cases <value>' argument missing/],
    [['--cases', '--misses'], /Option '--cases' argument is ambiguous/],
    [['--tiers'], /--tiers <value>' argument missing/],
    [['--tiers', 'A,D'], /--tiers is some of A,B,C/],
    [['--set'], /--set <value>' argument missing/],
    [['--set', 'a.json'], /--set needs --cases/],
    [['--all'], /Unknown option '--all'/],
    [['a.jsonl'], /Files stand behind --cases/],
  ])('%j are refused', (args, fault) => {
    expect(() => readOptions(args)).toThrow(fault);
  });
});
