import { expect, it } from 'vitest';
import { normalise } from '../../utils/figures/normalise.ts';

it.each([
  ['González', 'gonzalez'],
  ['ÉLU', 'elu'],
  ['à', 'a'],
  ['Perú', 'peru'],
  ['e\u0301lu', 'elu'],
  ['votes', 'votes'],
  ['Ελλάδα', 'ελλαδα'],
  ['Άλφα', 'αλφα'],
  ['Ͱ', 'ͱ'],
  ['Йод', 'иод'],
  ['中', '中'],
  ['Łódź', 'łodz'],
  ['', ''],
])('%j without its marks is %j', (word, expected) => {
  expect(normalise(word)).toBe(expected);
});
