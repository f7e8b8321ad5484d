import { describe, expect, it } from 'vitest';
import { chosenOf, isWordOfList, type Mutation } from '../../scripts/mutate/chosen.ts';

const ROOT = '/project/';

function aMutant(id: number, parts: Partial<Mutation> = {}): Mutation {
  return {
    id: String(id),
    fileName: `${ROOT}utils/claims/judge.ts`,
    mutatorName: 'ConditionalExpression',
    replacement: 'true',
    location: { start: { line: id, column: 1 }, end: { line: id, column: 9 } },
    ...parts,
  };
}

const hundred = Array.from({ length: 100 }, (_, index) => aMutant(index));

describe('which mutants are tried', () => {
  it('all of them where no sample is asked for', () => {
    expect(chosenOf(hundred, { sample: null, seed: 1 }, ROOT).size).toBe(100);
  });

  it('as many as are asked for, or all where there are fewer', () => {
    expect(chosenOf(hundred, { sample: 30, seed: 1 }, ROOT).size).toBe(30);
    expect(chosenOf(hundred, { sample: 300, seed: 1 }, ROOT).size).toBe(100);
  });

  it('the same ones again, in whatever order and folder they come', () => {
    const elsewhere = hundred
      .toReversed()
      .map((mutant) => ({ ...mutant, fileName: mutant.fileName.replace(ROOT, '/other/') }));
    const once = chosenOf(hundred, { sample: 30, seed: 1 }, ROOT);
    expect(chosenOf(elsewhere, { sample: 30, seed: 1 }, '/other/')).toEqual(once);
  });

  it('others with another seed', () => {
    expect(chosenOf(hundred, { sample: 30, seed: 2 }, ROOT)).not.toEqual(
      chosenOf(hundred, { sample: 30, seed: 1 }, ROOT),
    );
  });

  it('never the words of a list', () => {
    const word = aMutant(1, {
      fileName: `${ROOT}utils/figures/en.ts`,
      mutatorName: 'StringLiteral',
      replacement: '""',
    });
    expect([...chosenOf([word, aMutant(2)], { sample: null, seed: 1 }, ROOT)]).toEqual(['2']);
  });
});

describe('words of lists', () => {
  it.each([
    ['utils/figures/en.ts', 'StringLiteral', true],
    ['utils/figures/es-numbers.ts', 'StringLiteral', true],
    ['utils/figures/currencies.ts', 'StringLiteral', true],
    ['utils/claims/rhetoric-pt.ts', 'StringLiteral', true],
    ['utils/claims/countries-fr.ts', 'StringLiteral', true],
    ['utils/claims/language-words.ts', 'StringLiteral', true],
    ['utils/figures/es-numbers.ts', 'ArithmeticOperator', false],
    ['utils/figures/es-numbers.ts', 'Regex', false],
    ['utils/claims/rhetoric.ts', 'StringLiteral', false],
    ['utils/claims/language.ts', 'StringLiteral', false],
    ['utils/figures/digits.ts', 'StringLiteral', false],
    ['utils/claims/time.ts', 'StringLiteral', false],
  ])('%s, %s: %s', (file, mutatorName, expected) => {
    expect(isWordOfList(aMutant(1, { fileName: `${ROOT}${file}`, mutatorName }))).toBe(expected);
  });
});
