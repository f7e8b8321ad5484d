import { nameLanguage } from '../../utils/wording/name-language.ts';

/** Begins a document of ours in the element of an id: names its language, and hands on the signal that ends it when it is left. */
export function beginDocument(id: string, begin: (root: HTMLElement, signal: AbortSignal) => void): void {
  const root = document.getElementById(id);
  if (root === null) return;
  nameLanguage(document);
  const life = new AbortController();
  window.addEventListener('pagehide', () => life.abort(), { once: true });
  begin(root, life.signal);
}
