import type { Language } from '../../utils/claims/language.ts';
import type { DrawCard } from './page-card.ts';

const KEY = Symbol.for('tallymark.parts');

/** What scripts of ours have put into a world (a content script's isolated one, which no page sees) for the engine there. */
export interface World {
  /** By primary subtag. */
  readonly languages: Map<string, Language>;
  drawCard: DrawCard | null;
}

/** The parts in this world, put there by whatever scripts have been injected. */
export function inWorld(world: object): World {
  const slot = world as Partial<Record<symbol, World>>;
  const parts = slot[KEY] ?? { languages: new Map(), drawCard: null };
  slot[KEY] = parts;
  return parts;
}

/** A world without parts, for a new engine: those of one before it may be of another version. */
export function freshWorld(world: object): World {
  delete (world as Partial<Record<symbol, World>>)[KEY];
  return inWorld(world);
}
