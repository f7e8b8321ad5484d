import { describe, expect, it } from 'vitest';
import { namedIn } from '../../utils/claims/named-candidates.ts';
import { wordsAsText } from '../../utils/claims/reasons.ts';
import { referringIn } from '../../utils/claims/referring-words.ts';
import { readText } from './finding.ts';

describe('words that stand for somebody named before', () => {
  it.each([
    ['en', 'His rival spoke of him.', ['His rival: rival', 'him: pronoun']],
    ['en', 'He spoke of his rival and of himself.', ['He: pronoun', 'his rival: rival']],
    ['en', 'The former met the latter.', ['The former: former', 'the latter: latter']],
    ['en', 'Maduro met the voters.', []],
    ['es', 'Obtuvo el 67 %.', ['Obtuvo: pronoun']],
    ['es', 'Ayer obtuvo el 67 % González.', ['obtuvo: pronoun']],
    ['es', 'Obtuvo Maduro el 67 %.', []],
    ['es', 'Obtuvo el presidente Maduro el 67 %.', []],
    ['es', 'Maduro obtuvo el 67 %.', []],
    ['es', 'Su rival obtuvo el 67 %.', ['Su rival: rival']],
  ])('%s: %s', (language, text, expected) => {
    const { reading, sentence } = readText(text, language);
    const named = namedIn(reading, sentence, { set: 'venezuela-2024', candidates: ['gonzalez', 'maduro'] });
    const found = referringIn(reading, sentence, named);
    expect(found.map(({ as, ...span }) => `${wordsAsText({ reading, ...span })}: ${as}`)).toEqual(expected);
  });
});
