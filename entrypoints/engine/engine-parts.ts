import { askUntilAnswered } from '../../utils/messages/speak.ts';
import type { EngineParts } from '../../utils/messages/to-background.ts';
import type { World } from './world.ts';

/** What a gate has asked for is for the engine that it has called, and for none that the reader calls a while after that one failed to come. */
const FRESH_MS = 5_000;

/**
 * All that an engine needs on the page at an address: what its gate has asked for meanwhile, where one has called it, so that it need not
 * wait for a question of its own. Throws where nobody answers.
 */
export async function engineParts(world: Pick<World, 'asked'>, canonicalUrl: string): Promise<EngineParts> {
  const { asked } = world;
  world.asked = null;
  const isMeant = asked?.canonicalUrl === canonicalUrl && performance.now() - asked.when < FRESH_MS;
  const parts = isMeant ? await asked.parts : null;
  return parts ?? askUntilAnswered('beginEngine', { canonicalUrl });
}
