import { describe, expect, it } from 'vitest';
import { sameValue } from '../../utils/claims/same-value.ts';

describe('whether two values of JSON are the same', () => {
  it.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    ['a', 'a', true],
    [null, null, true],
    [[], [], true],
    [{}, {}, true],
    [[1, [2, { a: 3 }]], [1, [2, { a: 3 }]], true],
    [{ a: 1, b: { c: [2] } }, { b: { c: [2] }, a: 1 }, true],
    [1, 2, false],
    [1, '1', false],
    [null, undefined, false],
    [null, {}, false],
    [{}, null, false],
    [[], {}, false],
    [{}, [], false],
    [[1, 2], [1], false],
    [[1], [1, 2], false],
    [[1, 2], [2, 1], false],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, { a: 1, b: 1 }, false],
    [{ a: 1, b: 1 }, { a: 1 }, false],
    [{ a: undefined }, { b: 1 }, false],
    [{ a: { b: 1 } }, { a: { b: 2 } }, false],
    [{ toString: 1 }, { a: 1 }, false],
  ])('%j and %j: %j', (one, other, expected) => expect(sameValue(one, other)).toBe(expected));
});
