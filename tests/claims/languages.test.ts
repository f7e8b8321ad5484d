import { expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import { isRead, type Language, READ_LANGUAGES } from '../../utils/claims/language.ts';

it('all languages are those that pages are read in', () => {
  expect([...ALL_LANGUAGES.keys()].sort()).toEqual([...READ_LANGUAGES]);
  expect(['en', 'de', 'und', ''].map(isRead)).toEqual([true, false, false, false]);
});

it('finds a language that was not at hand once it is', () => {
  const atHand = new Map<string, Language>();
  const sets = compileClaimSets([], atHand);
  expect(sets.languageOf('es-VE')).toBeNull();
  const spanish = ALL_LANGUAGES.get('es');
  if (spanish) atHand.set('es', spanish);
  expect(sets.languageOf('es-VE')?.rhetoric.language).toBe('es');
});
