import { describe, expect, it } from 'vitest';
import { shapeFault } from '../../utils/claims/shape-fault.ts';
import { faultInWords } from '../../utils/wording/fault.ts';

/** Where the first fault of a text's JSON lies, at most three deep; null for none. */
function faultAt(json: string): string | null {
  return shapeFault(JSON.parse(json), 3)?.path ?? null;
}

describe('what no file of ours has', () => {
  it.each([
    ['7', null],
    ['null', null],
    ['"__proto__"', null],
    ['{"a":{"b":[1,null,"c"]}}', null],
    ['[[[7]]]', null],
    ['{"a":{"b":{"c":1}}}', null],
    ['[[[[]]]]', '[0][0][0]'],
    ['{"a":{"b":{"c":{}}}}', 'a.b.c'],
    ['{"a":1,"b":[2,{"c":{}}]}', 'b[1].c'],
    ['{"__proto__":1}', '__proto__'],
    ['{"a":[{"constructor":1}]}', 'a[0].constructor'],
    ['{"a":{"prototype":1},"__proto__":1}', 'a.prototype'],
  ])('%s: %s', (json, expected) => expect(faultAt(json)).toBe(expected));

  it('is told apart', () => {
    const deep = shapeFault([[[]]], 2);
    const refused = shapeFault(JSON.parse('{"__proto__":1}'), 2);
    expect(deep?.what).not.toEqual(refused?.what);
    expect([deep, refused].map((fault) => fault && faultInWords(fault).length > 10)).toEqual([true, true]);
  });
});
