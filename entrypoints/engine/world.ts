import browser from 'webextension-polyfill';
import type { Language } from '../../utils/claims/language.ts';
import type { EngineParts } from '../../utils/messages/to-background.ts';
import type { DrawCard } from './page-card.ts';

/** What scripts of ours have put into a world (a content script's isolated one, which no page sees) for the engine there. */
export interface World {
  /** By primary subtag. */
  readonly languages: Map<string, Language>;
  /** Modules that a script has in it for others too, by the script and by the names it gives them: see scripts/shared-modules.ts. */
  readonly shared: Record<string, Readonly<Record<string, object>>>;
  drawCard: DrawCard | null;
  /** What the gate has asked for on behalf of the engine that it has called; null once that engine has it. */
  asked: AskedParts | null;
}

/** What an engine needs on the page at an address, on its way. */
interface AskedParts {
  readonly canonicalUrl: string;
  /** Of `performance.now()`, in milliseconds. */
  readonly when: number;
  /** Null where it is not known. */
  readonly parts: Promise<EngineParts | null>;
}

/** The parts in this world, put there by whatever scripts of this version have been injected. */
export function inWorld(world: object): World {
  // A page may still hold what an older version has put there before an update.
  const key = Symbol.for(`tallymark.parts ${browser.runtime.getManifest().version}`);
  const slot = world as Partial<Record<symbol, World>>;
  const parts = slot[key] ?? { languages: new Map(), shared: {}, drawCard: null, asked: null };
  slot[key] = parts;
  return parts;
}
