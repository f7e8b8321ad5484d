import { expect, test } from 'vitest';
import { grammarOf } from '../../utils/figures/grammars.ts';

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN_us', 'en'],
  ['', 'en'],
  ['es-VE', 'es'],
  ['pt_BR', 'pt'],
  ['fr-CA', 'fr'],
  ['xx', 'en'],
  ['__proto__', 'en'],
  ['constructor', 'en'],
])('the grammar for %j is that of %s', (tag, language) => {
  expect(grammarOf(tag).vocabulary.language).toBe(language);
});

test('a grammar is made once', () => {
  expect(grammarOf('en-IE')).toBe(grammarOf('en'));
});
