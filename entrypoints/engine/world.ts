import browser from 'webextension-polyfill';
import type { Language } from '../../utils/claims/language.ts';
import type { DrawCard } from './page-card.ts';

/** What scripts of ours have put into a world (a content script's isolated one, which no page sees) for the engine there. */
export interface World {
  /** By primary subtag. */
  readonly languages: Map<string, Language>;
  drawCard: DrawCard | null;
}

/** The parts in this world, put there by whatever scripts of this version have been injected. */
export function inWorld(world: object): World {
  // A page may still hold what an older version has put there before an update.
  const key = Symbol.for(`tallymark.parts ${browser.runtime.getManifest().version}`);
  const slot = world as Partial<Record<symbol, World>>;
  const parts = slot[key] ?? { languages: new Map(), drawCard: null };
  slot[key] = parts;
  return parts;
}
