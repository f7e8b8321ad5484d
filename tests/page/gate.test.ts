import { describe, expect, it } from 'vitest';
import { gateFinds, gateOpens, gatePattern, textsOf } from '../../utils/page/gate.ts';
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

  it.each([
    [['nothing of ours'], []],
    [
      ['Venezuela votes', 'NICOLAS'],
      ['venezuel', 'nicolás'],
    ],
    [['los González', 'Gonzalez\n\tUrrutia'], ['gonzalez urrutia']],
    // What begins a longer one is named with it.
    [['ayuntamientos'], ['ayunta', 'ayuntamiento']],
    [['ayuntar'], ['ayunta', 'ayuntamiento']],
    [['prevenezuelan'], []],
  ])('finds in %j: %j', (texts, found) => {
    expect(gateFinds(texts, [...STEMS, 'ayunta', 'ayuntamiento'])).toEqual(found);
    expect(gateFinds(texts, ['ayuntamiento', 'ayunta', ...STEMS].reverse()).sort()).toEqual([...found].sort());
  });

  it.each(PARSERS)('finds what opens it in title and body, with $name', ({ parse }) => {
    const found = (html: string) => gateFinds(textsOf(parse(`<html>${html}</html>`)), STEMS);
    expect(found('<head><title>Venezuela</title></head><body><p>Nicolás</p></body>')).toEqual(['venezuel', 'nicolás']);
    expect(found('<body><script>Venezuela</script><p>b</p></body>')).toEqual([]);
  });
});
