import type { CompiledQuestion } from './compile.ts';
import { inSegment, type Scene } from './scene.ts';

const REACH = 9;

/** Whether a count is a part of another one, or of one night: `120 were arrested in one night`, `24 of them`. */
export function isPartOfCount(scene: Scene, { question }: CompiledQuestion): boolean {
  if (!question.accumulates || question.measure !== 'count') return false;
  return (
    isOfOneDay(scene) ||
    scene.speech.some(
      (hit) =>
        (hit.value === 'parts' || (hit.value === 'partsBefore' && hit.to <= scene.at)) &&
        inSegment(scene, hit) &&
        scene.distances.between(scene.at, hit.from) <= REACH,
    )
  );
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
