import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { aLabel, aSample } from './a-sample.ts';

/** The pinned Node, which reads TypeScript; the tests may run on another. */
const NODE = `${ROOT}node_modules/.bin/node`;

const SAMPLE = aSample({
  paragraphs: ["Venezuela's opposition says Edmundo González won 67 per cent of the vote on 28 July."],
  expect: [
    aLabel({ verdict: 'agrees', attributedTo: ['opposition'] }),
    aLabel({ quote: '28 July', question: 'colour-of-the-ink' }),
  ],
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'score-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function score(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(NODE, [`${ROOT}scripts/score.ts`, ...args], { encoding: 'utf8' });
  return { status, lines: stdout.split('\n').filter(Boolean), complaints: stderr.split('\n').filter(Boolean) };
}

function caseFile(name: string, ...lines: readonly unknown[]): string {
  const path = join(folder, name);
  const stored = (line: unknown) =>
    JSON.stringify(line, (name, value) => (name === 'attributedTo' && value.length === 0 ? null : value));
  writeFileSync(path, lines.map(stored).join('\n'));
  return path;
}

describe('score', () => {
  it('prints the faults, what is not judged, and the score of the files named', () => {
    const { status, lines, complaints } = score('--misses', '--tiers', 'A', '--cases', caseFile('one.jsonl', SAMPLE));
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^verdict +sample-01 +"67 per cent": expected agrees .*, got contested /);
    expect(lines[1]).toBe('not judged: colour-of-the-ink');
    expect(lines[3]).toMatch(/^one +en +A +1 +1 +1 +0 /);
    expect(lines[4]).toMatch(/^total: 1 pages, 1 of 1 marks found, 0 extra/);
  });

  it.each([
    ['an option that is none', () => ['--all'], /^score: Unknown option '--all'/],
    ['a file that is not there', () => ['--cases', join(folder, 'none.jsonl')], /^score: .*none\.jsonl/],
    ['a slip in a case', () => ['--cases', caseFile('slip.jsonl', { id: 7 })], /^score: .*slip\.jsonl line 1: id: /],
    [
      'a quote that is not there',
      () => ['--cases', caseFile('quote.jsonl', { ...SAMPLE, expect: [aLabel({ quote: '30' })] })],
      /^score: quote, sample-01: "30" occurs 0 times/,
    ],
  ])('answers %s with one line and exit code 2', (_, args, complaint) => {
    const { status, lines, complaints } = score(...args());
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(complaints).toEqual([expect.stringMatching(complaint)]);
  });
});
