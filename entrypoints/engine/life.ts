import { isOrphaned } from '../../utils/messages/is-orphaned.ts';
import { whileVisible } from '../../utils/page/while-visible.ts';

const KEYS = {
  gate: Symbol.for('tallymark.gate'),
  /** An engine that waits for what it begins with. */
  coming: Symbol.for('tallymark.coming'),
  engine: Symbol.for('tallymark.engine'),
} as const;
const LOOK_MS = 3_000;

/**
 * Starts the life of a gate or an engine in this world (a content script's isolated one) and ends that of the one before it,
 * so that a frame never holds two, however often the background injects.
 */
export function beginLife(world: object, part: keyof typeof KEYS): AbortController {
  const slot = world as Partial<Record<symbol, AbortController>>;
  const key = KEYS[part];
  slot[key]?.abort();
  const life = new AbortController();
  slot[key] = life;
  return life;
}

/** Ends a life once the extension has gone from under the page, as no event tells: looks from time to time while the page is seen. */
export function endWithExtension(document: Document, life: AbortController): void {
  const look = () => {
    if (isOrphaned()) life.abort();
  };
  whileVisible(
    document,
    (visible) => {
      look();
      const timer = setInterval(look, LOOK_MS);
      visible.addEventListener('abort', () => clearInterval(timer), { once: true });
    },
    life.signal,
  );
}
