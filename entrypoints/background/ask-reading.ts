import type { Scripting } from 'webextension-polyfill';
import { injectEngine } from './inject-engine.ts';

/**
 * Asks the engines of a tab; where none answers, has the frames of `target` read, and asks once more. Null where nobody answers then
 * either, or the browser does not let us in.
 */
export async function askReading<Answer>(
  ask: () => Promise<Answer | null>,
  target: Scripting.InjectionTarget,
): Promise<Answer | null> {
  const answer = await ask();
  if (answer !== null) return answer;
  return (await injectEngine(target)) ? ask() : null;
}
