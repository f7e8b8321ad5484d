import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLinkedClaims } from '../../utils/claim-sets/linked-claims.ts';
import { looksLikeSet } from '../../utils/claim-sets/looks-like-set.ts';
import { readSetImport } from '../../utils/claim-sets/read-set-import.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { faultInWords } from '../../utils/wording/fault.ts';
import { aClaimSetFile } from '../claims/a-claim-set.ts';
import { growthOf } from '../processor-time.ts';
import { A_TABLE } from './a-table.ts';
import { aReview } from './claim-reviews.ts';

const READING = { language: 'en', grammarOf };
const SET = JSON.stringify(aClaimSetFile());
const REVIEWS = JSON.stringify([aReview(), aReview()]);

const kindOf = (text: string) => {
  const read = readSetImport(text, READING);
  return read.ok ? read.value.kind : read.faults.slice(0, 1).map(faultInWords).join();
};

describe('a file to be imported', () => {
  it.each([
    ['a claim set', SET, 'set'],
    ['a claim set behind a mark of its encoding and an empty line', `\uFEFF\n${SET}`, 'set'],
    ['fact checks', REVIEWS, 'reviews'],
    ['a table', A_TABLE, 'table'],
    ['fact checks in the script of a page', `<script type="application/ld+json">\n${REVIEWS}</script>`, 'reviews'],
    [
      'fact checks of a saved page',
      `<!doctype html><title>a</title><script>let a = "</b>";</script><SCRIPT async type=application/ld+json>${REVIEWS}</SCRIPT ><p>a`,
      'reviews',
    ],
  ])('is read as %s', (_, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    ['a claim set with a slip', JSON.stringify({ ...aClaimSetFile(), gate: [] }), 'gate: must not be empty'],
    [
      'a claim set of a later format',
      JSON.stringify({ ...aClaimSetFile(), format: 'tallymark claim set 2' }),
      'format: must be',
    ],
    ['an object of something else', '{"a": 1}', 'format: '],
    [
      'linked data about something else',
      '{"@context": "https://schema.org", "@type": "Recipe"}',
      'The file has no ClaimReview and no Claim of schema.org',
    ],
    ['half a file', SET.slice(0, 500), 'The file is not JSON'],
    ['nothing', '', 'The file is empty'],
    ['prose', 'A letter to the harbour.', 'The file is no claim set'],
    ['a page without fact checks', '<!doctype html><p>A letter.', 'The file is no claim set'],
    [
      'a page with a recipe',
      '<script type="application/ld+json">{"@type": "Recipe"}</script>',
      'The file has no ClaimReview and no Claim of schema.org',
    ],
    ['a script without an end', '<script type="application/ld+json">{"@type": "Claim"', 'The file is no claim set'],
  ])('is refused as %s, and says what is wrong', (_, text, fault) => {
    expect(kindOf(text)).toContain(fault);
  });

  it.each([
    [SET, true],
    [JSON.stringify({ ...aClaimSetFile(), claims: 'none' }), true],
    [SET.slice(0, 500), true],
    [REVIEWS, false],
    ['{"format": "another 1"}', false],
    ['A note on "format": "tallymark claim set 1".', false],
  ])('%.40s means to be a claim set: %s', (text, means) => {
    expect(looksLikeSet(text)).toBe(means);
  });

  it('is looked through once, however often it begins a script', () => {
    for (const piece of ['<script type="application/ld+json" ', '<script>', '<script </script']) {
      expect(growthOf((times) => kindOf(piece.repeat(times)), 50_000)).toBeLessThan(9);
    }
  });

  it('and what a tab holds, is never thrown on, whatever is in it', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        ':',
        ',',
        '\n',
        '"format"',
        '"@type":"ClaimReview"',
        'tallymark claim set 1',
        'figure',
        '\u0000',
        '1e999',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((parts) => parts.join('')),
          fc.json(),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(typeof readSetImport(text, READING).ok).toBe('boolean');
          expect(typeof looksLikeSet(text)).toBe('boolean');
          expect(countLinkedClaims([text], 100)).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 100, seed: 5 },
    );
  });
});

it('the claims of several scripts are counted, and what can not be read has none', () => {
  expect(countLinkedClaims([REVIEWS, '{', '{"@type": "Recipe"}', JSON.stringify(aReview())], 100)).toBe(3);
});
