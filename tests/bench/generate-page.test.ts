import { describe, expect, it } from 'vitest';
import venezuela2024 from '../../public/claim-sets/venezuela-2024.json' with { type: 'json' };
import { countWords, generatePage, SHAPES, type Shape } from '../../scripts/bench/generate-page.ts';
import { TOPICS, type Topic } from '../../scripts/bench/sentences.ts';
import { parseHtml } from '../../scripts/html/parse-html.ts';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import { findMarks } from '../../utils/claims/find-marks.ts';
import { gateWords } from '../../utils/claims/gate-words.ts';
import { textOf } from '../../utils/claims/page-text.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import type { Grammar } from '../../utils/figures/grammar.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { readFigures } from '../../utils/figures/read-figures.ts';
import { gateOpens, gatePattern } from '../../utils/page/gate.ts';
import { readPage } from '../../utils/page/read-page.ts';

const WORDS = 3_000;

function bundledSets() {
  const parsed = parseClaimSet(venezuela2024);
  if (!parsed.ok) throw new Error('The bundled claim set is refused.');
  return [parsed.value];
}

const sets = bundledSets();
const documentOf = (topic: Topic, shape: Shape = 'plain') => parseHtml(generatePage({ topic, words: WORDS, shape }));

describe('a page of the bench', () => {
  it.each(TOPICS)('%s topic has the words that were asked for', (topic) => {
    const words = countWords(textOf(readPage(documentOf(topic)).page));
    expect(words).toBeGreaterThanOrEqual(WORDS);
    expect(words).toBeLessThan(WORDS * 1.1);
  });

  it.each(TOPICS)('%s topic is the same each time', (topic) => {
    expect(generatePage({ topic, words: WORDS, shape: 'plain' })).toBe(
      generatePage({ topic, words: WORDS, shape: 'plain' }),
    );
  });

  it.each<[Topic, opens: boolean]>([
    ['on', true],
    ['near', true],
    ['off', false],
    ['news', true],
  ])('%s topic opens the gate: %s', (topic, opens) => {
    expect(gateOpens(documentOf(topic), gatePattern(gateWords(sets)))).toBe(opens);
  });

  it.each(SHAPES)('has the same text whatever its shape: %s', (shape) => {
    const textIn = (built: Shape) => textOf(readPage(documentOf('on', built)).page);
    expect(textIn(shape)).toBe(textIn('plain'));
  });

  it('has many text nodes where it is split, and much depth where it is nested', () => {
    const count = (shape: Shape, pattern: RegExp) =>
      generatePage({ topic: 'on', words: WORDS, shape }).match(pattern)?.length ?? 0;
    expect(count('split', /<!---->/g)).toBeGreaterThan(WORDS);
    expect(count('nested', /<div>/g)).toBeGreaterThan(WORDS / 2);
  });

  const foundOn = (topic: Topic) => {
    const { page } = readPage(documentOf(topic));
    const figures = page.blocks.flatMap(({ text }) => readFigures(text, grammarOf('en') as Grammar));
    return { figures: figures.length, marks: findMarks(page, compileClaimSets(sets, ALL_LANGUAGES)).length };
  };

  it('on topic has marks, near topic next to none', () => {
    expect(foundOn('on').marks).toBeGreaterThan(WORDS / 100);
    expect(foundOn('near').marks).toBeLessThan(WORDS / 1_000);
  });

  it('of news has about as many figures as the articles that the claim set is made from: 16 in a thousand words', () => {
    const { figures, marks } = foundOn('news');
    expect(figures / WORDS).toBeGreaterThan(0.012);
    expect(figures / WORDS).toBeLessThan(0.024);
    expect(marks / WORDS).toBeGreaterThan(0.005);
  });
});
