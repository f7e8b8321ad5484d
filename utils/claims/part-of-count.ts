import type { CompiledQuestion } from './compile.ts';
import { type Refusal, refusal, wordsAt } from './reasons.ts';
import { inSegment, type Scene } from './scene.ts';

const REACH = 9;
/** How many words the noun of a count may have before the brackets behind it. */
const NOUN = 2;

/** What makes a count a part of another one, or of one night: `120 were arrested in one night`, `24 of them`. */
export function partOfCount(scene: Scene, { question }: CompiledQuestion): Refusal | null {
  if (!question.accumulates || question.measure !== 'count') return null;
  if (isOfOneDay(scene) || isInBracketsBehind(scene)) return refusal('part-of-count');
  const hit = scene.speech.find(
    (other) =>
      (other.value === 'parts' || (other.value === 'partsBefore' && other.to <= scene.at)) &&
      inSegment(scene, other) &&
      scene.distances.between(scene.at, other.from) <= REACH,
  );
  return hit ? refusal('part-of-count', wordsAt(scene.reading, hit)) : null;
}

/** `25 (23 civilians and two soldiers)`: what a count is made up of stands in brackets behind it. */
function isInBracketsBehind({ reading, at, sentence }: Scene): boolean {
  const { tokens, figures, block } = reading;
  for (let i = at; i > sentence.from; i--) {
    if (tokens[i]?.gap !== 'bracket') continue;
    const [before, token] = [tokens[i - 1], tokens[i]];
    const opens = before && token && block.text.slice(before.end, token.start).includes('(');
    return opens === true && tokens.slice(i - 1 - NOUN, i).some(({ figure }) => figures[figure]?.kind === 'number');
  }
  return false;
}

const SHORT_TIMES: ReadonlySet<string> = new Set([
  'hour',
  'night',
  'day',
  'evening',
  'afternoon',
  'morning',
  'weekend',
]);

/** `arrested in one night`: what happened in so short a time is not all that happened. */
function isOfOneDay({ reading, sentence, at, distances, index }: Scene): boolean {
  return reading.figures.some(({ kind, unit, low }, other) => {
    const token = reading.at[other];
    if (kind !== 'duration' || low !== 1 || !SHORT_TIMES.has(unit ?? '') || other === index) return false;
    if (token === undefined || token < sentence.from || token >= sentence.to) return false;
    const isWithin = reading.language.rhetoric.in.has(reading.tokens[token - 1]?.norm ?? '');
    return isWithin && distances.between(at, token) <= REACH;
  });
}
