import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledClaims } from '../../scripts/check/bundled-claims.ts';
import { readInput } from '../../scripts/check/read-input.ts';
import type { CompiledSets } from '../../utils/claims/compile.ts';
import { findMarks } from '../../utils/claims/find-marks.ts';
import type { Mark } from '../../utils/claims/mark.ts';

type ExpectedMark = Pick<Mark, 'quote' | 'verdict' | 'question' | 'subject'>;

const FOLDER = fileURLToPath(new URL('../pages/', import.meta.url));
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

describe('the sample pages', () => {
  let claims: CompiledSets;
  beforeAll(async () => {
    claims = await bundledClaims();
  });

  it.each(PAGES)('%s has the marks that stand beside it', async (name) => {
    const marks = findMarks(await readInput(FOLDER + name, {}), claims);
    const expected = expectedOf(name);
    const found = marks.map(({ quote, verdict, question, subject }, index) => ({
      // A mark may cover the noun that it counts or is a share of: what is written down is what it has to cover.
      quote: quote.includes(expected[index]?.quote ?? '') ? expected[index]?.quote : quote,
      verdict,
      question,
      subject,
    }));
    expect(found).toEqual(expected);
  });
});

function expectedOf(name: string): ExpectedMark[] {
  return JSON.parse(readFileSync(FOLDER + name.replace(/html$/, 'marks.json'), 'utf8'));
}
