import type { CompiledQuestion } from './compile.ts';
import { type Refusal, refusal, wordsAt } from './reasons.ts';
import { inSegment, type Scene } from './scene.ts';

const REACH = 9;

/** What makes a count a part of another one, or of one night: `120 were arrested in one night`, `24 of them`. */
export function partOfCount(scene: Scene, { question }: CompiledQuestion): Refusal | null {
  if (!question.accumulates || question.measure !== 'count') return null;
  if (isOfOneDay(scene)) return refusal('part-of-count');
  const hit = scene.speech.find(
    (other) =>
      (other.value === 'parts' || (other.value === 'partsBefore' && other.to <= scene.at)) &&
      inSegment(scene, other) &&
      scene.distances.between(scene.at, other.from) <= REACH,
  );
  return hit ? refusal('part-of-count', wordsAt(scene.reading, hit)) : null;
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
