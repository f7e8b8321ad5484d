/** A page's own navigation, which older browsers do not have. */
interface Moves {
  readonly navigation?: EventTarget;
}

/** Calls back when the page has come to another address of its own accord, without being loaded. */
export function onMove(moved: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as Moves;
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', moved, { signal });
  window.addEventListener('popstate', moved, { signal });
  window.addEventListener('hashchange', moved, { signal });
}
