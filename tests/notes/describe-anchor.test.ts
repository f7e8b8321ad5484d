import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnchor, LONGEST_QUOTE } from '../../utils/notes/describe-anchor.ts';

const FACE = '\u{1F600}';

describe('describing an anchor', () => {
  it('keeps 32 units on either side', () => {
    const text = `${'a'.repeat(50)}67${'b'.repeat(50)}`;
    expect(describeAnchor(text, 50, 52)).toEqual({
      quote: '67',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
      start: 50,
      end: 52,
      pairsBefore: 0,
    });
  });

  it.each([
    ['prefix', `${FACE}${'a'.repeat(31)}67`, 33, 'prefix', 'a'.repeat(31)],
    ['suffix', `67${'a'.repeat(31)}${FACE}`, 0, 'suffix', 'a'.repeat(31)],
  ] as const)('leaves half a character out of the %s', (_, text, start, side, kept) => {
    expect(describeAnchor(text, start, start + 2)[side]).toBe(kept);
  });

  it('takes a character in whose halves the passage would part', () => {
    expect(describeAnchor(`${FACE}${FACE}`, 1, 3)).toMatchObject({ quote: `${FACE}${FACE}`, start: 0, end: 4 });
  });

  it('counts the pairs before it, not those inside', () => {
    expect(describeAnchor(`${FACE} ${FACE} 67 ${FACE}`, 6, 11).pairsBefore).toBe(2);
  });

  it('keeps the beginning of a passage that is too long', () => {
    const text = `${FACE.repeat(LONGEST_QUOTE)}`;
    const { start, end, quote } = describeAnchor(`x${text}`, 0, text.length);
    expect([start, end]).toEqual([0, LONGEST_QUOTE - 1]);
    expect(quote.length).toBe(end - start);
  });

  it.each([
    [0, 0],
    [-1, 1],
    [2, 1],
    [0, 4],
    [Number.NaN, 1],
  ])('refuses a passage from %d to %d of three units', (start, end) => {
    expect(() => describeAnchor('abc', start, end)).toThrow(RangeError);
  });

  it('puts prefix, quote and suffix next to each other in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const anchor = describeAnchor(text, start, start + 1 + (b % (text.length - start)));
        expect(text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
        expect(text.slice(0, anchor.start).endsWith(anchor.prefix)).toBe(true);
        expect(text.slice(anchor.end).startsWith(anchor.suffix)).toBe(true);
        expect([...text.slice(0, anchor.start)].length).toBe(anchor.start - anchor.pairsBefore);
      }),
    );
  });
});
