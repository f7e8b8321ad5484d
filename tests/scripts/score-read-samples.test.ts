import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSamples } from '../../scripts/score/read-samples.ts';
import { aLabel, aSample } from './a-sample.ts';

describe('reading a case file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cases-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Reads a case file made of these lines. */
  async function read(...lines: readonly unknown[]) {
    const path = join(folder, 'some-cases.jsonl');
    await writeFile(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
    return readSamples(path);
  }

  it('takes one page a line, and empty lines for nothing', async () => {
    const { name, samples } = await read(aSample(), '', aSample({ id: 'sample-02' }), '');
    expect(name).toBe('some-cases');
    expect(samples.map(({ id }) => id)).toEqual(['sample-01', 'sample-02']);
  });

  it.each([
    [null, []],
    ['opposition', ['opposition']],
    [
      ['foro-penal', 'provea'],
      ['foro-penal', 'provea'],
    ],
  ])('reads the parties %j', async (attributedTo, parties) => {
    const { samples } = await read({ ...aSample(), expect: [{ ...aLabel(), nth: undefined, attributedTo }] });
    expect(samples[0]?.expect).toEqual([aLabel({ attributedTo: parties })]);
  });

  it.each<[slip: string, lines: unknown[], message: RegExp]>([
    ['no JSON', ['{"id": '], /some-cases\.jsonl line 1: /],
    ['an id twice', [aSample(), aSample()], /line 2: the id sample-01 occurs twice/],
    ['no story', [{ ...aSample(), paragraphs: undefined }], /either html or paragraphs/],
    ['two stories', [{ ...aSample(), html: '<p>Again.</p>' }], /either html or paragraphs/],
    ['a date that is none', [{ ...aSample(), published: 'August' }], /line 1: published: a date is written/],
    ['a member that nobody knows', [{ ...aSample(), maybee: [] }], /maybee/],
    ['a verdict that is none', [{ ...aSample(), expect: [{ ...aLabel(), verdict: 'true' }] }], /expect\.0\.verdict/],
  ])('refuses %s', async (_, lines, message) => {
    await expect(read(...lines)).rejects.toThrow(message);
  });
});
