import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaimReviews } from '../../utils/claim-sets/read-claim-reviews.ts';
import { readClaimSetFile } from '../../utils/claim-sets/read-claim-set-file.ts';
import { readTable } from '../../utils/claim-sets/read-table.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { aClaimSetFile } from '../claims/a-claim-set.ts';
import { A_TABLE } from './a-table.ts';
import { aReview } from './claim-reviews.ts';

const KINDS: Readonly<Record<string, readonly [text: string, read: (text: string) => { readonly ok: boolean }]>> = {
  'a claim set': [JSON.stringify(aClaimSetFile()), readClaimSetFile],
  'linked data': [
    JSON.stringify({ '@graph': [aReview(), aReview()] }),
    (text) => readClaimReviews([text], { language: 'en', grammarOf }),
  ],
  'a table': [A_TABLE, (text) => readTable(text, { language: 'en', grammar: grammarOf('en') })],
};

/** Bits that break files: signs of JSON and tables, halves of pairs, numbers without end, keys that every object has. */
const BITS = fc.oneof(
  fc.constantFrom(
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\\',
    ':',
    '\u0000',
    '\uFEFF',
    '\uD800',
    '1e999',
    '-0',
    'null',
  ),
  fc.constantFrom(
    '"__proto__":{"ok":true},',
    '"constructor":1,',
    '"toString":[],',
    '[[[[[[[[[[[[[[[[[[[[[[[[[[',
    'javascript:alert(1)',
    '=cmd()',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** A file with a few stretches of it replaced. */
const broken = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(30), BITS), { minLength: 1, maxLength: 4 })
    .map((cuts) => cuts.reduce((left, [at, length, bit]) => left.slice(0, at) + bit + left.slice(at + length), text));

/** Whole values of JSON in place of one of the file's. */
const replaced = (text: string) =>
  fc.tuple(fc.nat(), fc.jsonValue({ maxDepth: 4 })).map(([seed, value]) => {
    const places = [...text.matchAll(/(?<=:)(?:"[^"]*"|[\d.]+|true|false)/g)];
    const place = places[seed % Math.max(1, places.length)];
    if (place === undefined) return text;
    return text.slice(0, place.index) + JSON.stringify(value) + text.slice(place.index + place[0].length);
  });

describe.each(Object.entries(KINDS))('variants of %s', (_, [text, read]) => {
  it('are read as they are', () => {
    expect(read(text).ok).toBe(true);
  });

  it.each([
    ['cut and mixed', broken(text)],
    ['of other values', replaced(text)],
  ])('%s, are refused or read, never thrown on', (_name, variants) => {
    fc.assert(
      fc.property(variants, (variant) => {
        expect(typeof read(variant).ok).toBe('boolean');
        expect(Object.prototype).not.toHaveProperty('ok');
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  it('are refused where they are too large', () => {
    expect(read(text + ' '.repeat(16 * 1024 * 1024)).ok).toBe(false);
  });
});

describe('a claim set is refused that has', () => {
  const file = aClaimSetFile();
  it.each<readonly [string, string, string]>([
    ['a prototype', `{"__proto__":{},${JSON.stringify(file).slice(1)}`, '__proto__'],
    [
      'a constructor deep inside',
      JSON.stringify({ ...file, place: { home: { en: ['A'] }, constructor: {} } }),
      'place.constructor',
    ],
    ['too many claims', JSON.stringify({ ...file, claims: Array.from({ length: 20_001 }, () => ({})) }), 'claims'],
    [
      'languages that are none',
      JSON.stringify({ ...file, place: { home: { constructor: ['A'] } } }),
      'place.home.constructor',
    ],
  ])('%s', (_, text, path) => {
    const read = readClaimSetFile(text);
    expect(!read.ok && read.faults.map((fault) => fault.path)).toContain(path);
  });
});
