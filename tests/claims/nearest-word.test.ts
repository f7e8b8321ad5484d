import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../utils/claims/nearest-word.ts';

describe('the word that was meant', () => {
  it.each([
    ['quetsion', ['question', 'claims'], 'question'],
    ['questio', ['question'], 'question'],
    ['questions', ['question'], 'question'],
    ['guestion', ['question'], 'question'],
    ['claimes', ['claim', 'claims'], 'claims'],
    ['question', ['questions', 'question'], 'question'],
    ['qustin', ['question'], 'question'],
    ['qusti', ['question'], null],
    ['questionable', ['question'], null],
    ['answer', ['question', 'claims'], null],
    ['ix', ['id'], null],
    ['idd', ['id'], null],
    ['hax', ['has'], 'has'],
    ['hxx', ['has'], null],
    ['any', [], null],
  ])('%s of %j: %s', (written, words, expected) => expect(nearestWord(written, words)).toBe(expected));
});
