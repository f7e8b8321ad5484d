/**
 * Calls back whenever a document comes to be visible, now included, until the signal ends it; what is started then ends with the
 * signal that it is given, at the latest when the document is hidden.
 */
export function whileVisible(document: Document, start: (visible: AbortSignal) => void, signal: AbortSignal): void {
  let visible: AbortController | null = null;
  const follow = () => {
    if (document.hidden === (visible === null)) return;
    visible?.abort();
    visible = document.hidden ? null : new AbortController();
    if (visible !== null) start(visible.signal);
  };
  document.addEventListener('visibilitychange', follow, { signal });
  signal.addEventListener('abort', () => visible?.abort(), { once: true });
  if (!signal.aborted) follow();
}
