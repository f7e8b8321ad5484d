import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { interfaceLanguages } from '../../scripts/wording/read-messages.ts';
import { inLanguage } from '../../utils/claims/in-language.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';

const parsed = parseClaimSet(JSON.parse(readFileSync(`${ROOT}public/claim-sets/venezuela-2024.json`, 'utf8')));
if (!parsed.ok) throw new Error('The bundled set has a slip.');
const set = parsed.value;

describe('a set in a language', () => {
  it('has the words of that language, and nothing else changed', () => {
    const { title, parties, questions, claims, ...rest } = inLanguage(set, 'es');
    expect(title).toBe('Elecciones presidenciales de Venezuela de julio de 2024');
    expect(parties.find(({ id }) => id === 'opposition')?.name).toBe('la oposición');
    expect(questions[0]?.asks).toBe('¿Qué proporción de los votos obtuvo el candidato?');
    expect(claims.find(({ id }) => id === 'deaths')?.says).toMatch(/^Al menos 24 personas/);
    expect(claims.map(({ figure }) => figure)).toEqual(set.claims.map(({ figure }) => figure));
    expect(rest.gate).toEqual(set.gate);
  });

  it('keeps its own words where it has no others, and hands on no words of languages', () => {
    expect(inLanguage(set, 'fr')).toEqual({ ...set, words: undefined });
    expect(inLanguage({ ...set, words: { fr: { names: {}, asks: {}, says: {} } } }, 'fr').title).toBe(set.title);
    expect('words' in inLanguage(set, 'es')).toBe(false);
  });
});

describe.each(interfaceLanguages().filter((language) => language !== 'en'))('the bundled set speaks %s', (language) => {
  const words = set.words?.[language];

  it('in every question and claim', () => {
    expect(Object.keys(words?.asks ?? {}).sort()).toEqual(set.questions.map(({ id }) => id).sort());
    expect(Object.keys(words?.says ?? {}).sort()).toEqual(set.claims.map(({ id }) => id).sort());
    expect(words?.title).toBeDefined();
    expect(words?.description).toBeDefined();
  });

  it('of names that it has', () => {
    const ids = [...set.parties, ...set.subjects].map(({ id }) => id);
    expect(Object.keys(words?.names ?? {}).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
