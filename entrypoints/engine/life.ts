const KEY = Symbol.for('tallymark.engine');

/**
 * Starts the life of an engine in this world (a content script's isolated one) and ends that of the engine before it,
 * so that a frame never holds two, however often the background injects.
 */
export function beginLife(world: object): AbortController {
  const slot = world as { [KEY]?: AbortController };
  slot[KEY]?.abort();
  const life = new AbortController();
  slot[KEY] = life;
  return life;
}
