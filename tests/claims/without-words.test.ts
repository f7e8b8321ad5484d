import { expect, it } from 'vitest';
import venezuela from '../../public/claim-sets/venezuela-2024.json' with { type: 'json' };
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { withoutWords } from '../../utils/claims/without-words.ts';

const LANGUAGES = ['en', 'es', 'fr', 'pt'];

/** The keys of all objects in something, that of what readers see in other languages left out. */
function keysIn(thing: unknown): string[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([key, value]) => (key === 'words' ? [] : [key, ...keysIn(value)]));
}

it('takes the words out of every list of a set, and leaves all else as it is', () => {
  const parsed = parseClaimSet(venezuela);
  if (!parsed.ok) throw new Error('the bundled set is refused');
  const set = parsed.value;
  const bare = withoutWords(set);
  const of = (thing: unknown) => {
    const keys = new Set(keysIn(thing));
    return LANGUAGES.filter((code) => keys.has(code));
  };
  expect([of(set), of(bare)]).toEqual([LANGUAGES, []]);
  expect(bare.claims).toBe(set.claims);
  expect(bare.questions.map(({ asks }) => asks)).toEqual(set.questions.map(({ asks }) => asks));
});
