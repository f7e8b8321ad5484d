import { describe, expect, it } from 'vitest';
import venezuela2024 from '../../public/claim-sets/venezuela-2024.json' with { type: 'json' };
import { countWords, generatePage } from '../../scripts/bench/generate-page.ts';
import { TOPICS, type Topic } from '../../scripts/bench/sentences.ts';
import { parseHtml } from '../../scripts/html/parse-html.ts';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import { findMarks } from '../../utils/claims/find-marks.ts';
import { gateWords } from '../../utils/claims/gate-words.ts';
import { textOf } from '../../utils/claims/page-text.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { gateOpens, gatePattern } from '../../utils/page/gate.ts';
import { readPage } from '../../utils/page/read-page.ts';

const WORDS = 3_000;

function bundledSets() {
  const parsed = parseClaimSet(venezuela2024);
  if (!parsed.ok) throw new Error('The bundled claim set is refused.');
  return [parsed.value];
}

const sets = bundledSets();
const documentOf = (topic: Topic) => parseHtml(generatePage({ topic, words: WORDS }));

describe('a page of the bench', () => {
  it.each(TOPICS)('%s topic has the words that were asked for', (topic) => {
    const words = countWords(textOf(readPage(documentOf(topic)).page));
    expect(words).toBeGreaterThanOrEqual(WORDS);
    expect(words).toBeLessThan(WORDS * 1.1);
  });

  it.each(TOPICS)('%s topic is the same each time', (topic) => {
    expect(generatePage({ topic, words: WORDS })).toBe(generatePage({ topic, words: WORDS }));
  });

  it.each<[Topic, opens: boolean]>([
    ['on', true],
    ['near', true],
    ['off', false],
  ])('%s topic opens the gate: %s', (topic, opens) => {
    expect(gateOpens(documentOf(topic), gatePattern(gateWords(sets)))).toBe(opens);
  });

  it('on topic has marks, near topic next to none', () => {
    const marksOf = (topic: Topic) =>
      findMarks(readPage(documentOf(topic)).page, compileClaimSets(sets, ALL_LANGUAGES)).length;
    expect(marksOf('on')).toBeGreaterThan(WORDS / 100);
    expect(marksOf('near')).toBeLessThan(WORDS / 1_000);
  });
});
