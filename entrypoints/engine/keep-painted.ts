import { whileVisible } from '../../utils/page/while-visible.ts';
import type { MarkedPage } from './marked-page.ts';

const LOOK_MS = 2_000;
/** A page that takes the marks away again and again is left to itself. */
const MOST_REPAIRS = 5;

/** Paints marks again that the page has taken out of the registry, and on other ground when the reader turns to dark or light. */
export function keepPainted(page: MarkedPage, signal: AbortSignal): void {
  let repairs = 0;
  whileVisible(
    document,
    (visible) => {
      const timer = setInterval(() => {
        if (page.shown.isPainted() || ++repairs > MOST_REPAIRS) return;
        page.shown.look();
      }, LOOK_MS);
      visible.addEventListener('abort', () => clearInterval(timer), { once: true });
    },
    signal,
  );
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => page.shown.look(), { signal });
}
