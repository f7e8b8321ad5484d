import { expect, it } from 'vitest';
import venezuela from '../../public/claim-sets/venezuela-2024.json' with { type: 'json' };
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { withWordsIn } from '../../utils/claims/set-words.ts';

const LANGUAGES = ['en', 'es', 'fr', 'pt'];

function bundled(): ClaimSet {
  const parsed = parseClaimSet(venezuela);
  if (!parsed.ok) throw new Error('the bundled set is refused');
  return parsed.value;
}

/** The keys of all objects in something, that of what readers see in other languages left out. */
function keysIn(thing: unknown): string[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([key, value]) => (key === 'words' ? [] : [key, ...keysIn(value)]));
}

it('leaves the words of some languages in every list of a set, and all else as it is', () => {
  const set = bundled();
  const some = withWordsIn(set, ['en', 'pt']);
  const keys = new Set(keysIn(some));
  expect(LANGUAGES.filter((code) => keys.has(code))).toEqual(['en', 'pt']);
  expect(withWordsIn(set, LANGUAGES)).toEqual(set);
  expect(some.claims).toBe(set.claims);
  expect(some.questions.map(({ cues }) => cues?.['en'])).toEqual(set.questions.map(({ cues }) => cues?.['en']));
});
