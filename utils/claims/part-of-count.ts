import type { CompiledQuestion } from './compile.ts';
import { inSegment, type Scene } from './scene.ts';

const REACH = 9;

/** Whether a count is a part of another one, or of one night: `120 were arrested in one night`, `24 of them`. */
export function isPartOfCount(scene: Scene, { question }: CompiledQuestion): boolean {
  if (!question.accumulates || question.measure !== 'count') return false;
  return scene.speech.some(
    (hit) =>
      (hit.value === 'parts' || (hit.value === 'partsBefore' && hit.to <= scene.at)) &&
      inSegment(scene, hit) &&
      scene.distances.between(scene.at, hit.from) <= REACH,
  );
}
