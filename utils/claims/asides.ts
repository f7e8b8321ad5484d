import { inTextOrder } from './phrases-found.ts';
import type { Scene } from './scene.ts';
import type { Span } from './terms.ts';

/**
 * What it costs to step over the parts that are set out between commas between the scene's figure and words behind it, so that it need
 * not be counted: `Eleven people, among them two minors, have died`. 0 where nothing is set out there, or another verb follows.
 */
export function costOfAside({ reading, at, phrases, distances }: Scene, { from }: Span): number {
  if (from <= at || phrases.partsBefore.length + phrases.parts.length === 0) return 0;
  const { tokens, language } = reading;
  const isPaused = (index: number) => tokens[index]?.gap === 'comma';
  const part = inTextOrder(phrases.partsBefore, phrases.parts).find((hit) => hit.from > at && hit.to <= from);
  if (!part) return 0;
  let [first, behind] = [part.from, part.to];
  while (first > at + 1 && !isPaused(first)) first--;
  while (behind < from && !isPaused(behind)) behind++;
  const isAside = first > at + 1 && isPaused(first) && isPaused(behind);
  const { between, verbChain } = language.rhetoric;
  const goesOn = tokens.slice(behind, from).every(({ norm }) => between.has(norm) || verbChain.has(norm));
  return isAside && goesOn ? distances.between(first - 1, behind) - 1 : 0;
}
