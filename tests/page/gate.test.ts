import { describe, expect, it, vi } from 'vitest';
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
    [
      ['los González', 'Gonzalez\n\tUrrutia'],
      ['gonzalez urrutia', 'urrutia'],
    ],
    // One that begins a longer one, ends it, or reaches out of it.
    [['ayuntamientos'], ['ayunta', 'ayuntamiento']],
    [['ayuntar'], ['ayunta']],
    [['the ayuntamiento of old'], ['ayunta', 'ayuntamiento', 'ayuntamiento of']],
    [['Gonzalez Urrutia de Lara'], ['gonzalez urrutia', 'urrutia', 'urrutia de lara']],
    [['Urrutia de Soto'], ['urrutia']],
    [['de gonzalezurrutia'], []],
    [['prevenezuelan'], []],
    // One after the other, in several texts.
    [
      ['Urrutia', 'nothing', 'Venezuela, Venezuela', 'Venezuela and Nicolás'],
      ['venezuel', 'nicolás', 'urrutia'],
    ],
  ])('finds in %j: %j', (texts, found) => {
    const stems = [...STEMS, 'ayunta', 'ayuntamiento', 'ayuntamiento of', 'urrutia', 'urrutia de lara'];
    expect(gateFinds(texts, stems)).toEqual(found);
    expect(gateFinds(texts, stems.toReversed())).toEqual(found.toReversed());
  });

  it('takes no longer to find them where they stand often', () => {
    const texts = ['Venezuela, Nicolás, storms. '.repeat(20_000)];
    const exec = vi.spyOn(RegExp.prototype, 'exec');
    expect(gateFinds(texts, ['venezuel', 'nicolas', 'flood'])).toEqual(['venezuel', 'nicolas']);
    expect(exec.mock.calls.length).toBeLessThan(200);
    exec.mockRestore();
  });

  it('finds none where none are looked for', () => {
    expect(gateFinds(['Venezuela'], [])).toEqual([]);
  });

  it.each(PARSERS)('finds what opens it in title and body, with $name', ({ parse }) => {
    const found = (html: string) => gateFinds(textsOf(parse(`<html>${html}</html>`)), STEMS);
    expect(found('<head><title>Venezuela</title></head><body><p>Nicolás</p></body>')).toEqual(['venezuel', 'nicolás']);
    expect(found('<body><script>Venezuela</script><p>b</p></body>')).toEqual([]);
  });
});
