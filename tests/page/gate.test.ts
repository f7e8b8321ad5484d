import { describe, expect, it } from 'vitest';
import { gateOpens, gatePattern } from '../../utils/page/gate.ts';
import { PARSERS } from './parsers.ts';

const STEMS = ['venezuel', 'nicolás', 'gonzalez urrutia'];

const TEXTS: readonly (readonly [string, boolean])[] = [
  ['Venezuela votes', true],
  ['VENEZUELAN ballots', true],
  ['les Vénézuéliens', true],
  ['Nicolas Maduro', true],
  ['NICOLÁS', true],
  ['Nicola\u0301s written in two characters', true],
  ['González\n  Urrutia', true],
  ['“venezuela”', true],
  ['Venice votes', false],
  ['a prevenezuelan age', false],
  ['González alone', false],
  ['', false],
];

describe('the gate', () => {
  it.each(TEXTS)('%j: %s', (text, opens) => {
    expect(gatePattern(STEMS).test(text)).toBe(opens);
  });

  it('opens for nothing where there are no words, and takes signs as they are', () => {
    expect(gatePattern([]).test('Venezuela')).toBe(false);
    expect(gatePattern(['a.c (']).test('abc ')).toBe(false);
    expect(gatePattern(['a.c (']).test('a.c (')).toBe(true);
  });

  it.each(PARSERS)('asks title and body, not scripts and comments, with $name', ({ parse }) => {
    const opens = (html: string) => gateOpens(parse(`<html>${html}</html>`), gatePattern(STEMS));
    expect(opens('<head><title>Venezuela</title></head><body></body>')).toBe(true);
    expect(opens('<body><p>a</p><div><p>b <i>Venezuela</i></p></div></body>')).toBe(true);
    expect(opens('<body>Venezuela</body>')).toBe(true);
    expect(opens('<body><script>Venezuela</script><!-- Venezuela --><style>Venezuela</style><p>b</p></body>')).toBe(
      false,
    );
  });
});
