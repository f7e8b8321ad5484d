import type { HighlightPort } from '../../utils/page/painter.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';

const NAME = 'tallymark-focus';
const PRIORITY = 0;
const FLASH_MS = 2_500;

type Places = readonly TextPlace[];

const NOWHERE: Places = [];

/** The tint behind text that the reader is at: what the card is about, what the pointer is over, what was just gone to. */
export class Tint {
  readonly #port: HighlightPort;
  readonly #signal: AbortSignal;
  readonly #layers: Record<'card' | 'pointer' | 'flash', Places> = { card: NOWHERE, pointer: NOWHERE, flash: NOWHERE };

  constructor(port: HighlightPort, signal: AbortSignal) {
    this.#port = port;
    this.#signal = signal;
    signal.addEventListener('abort', () => port.remove(NAME), { once: true });
  }

  /** Tints these places as long as nothing else is said. */
  set(layer: 'card' | 'pointer', places: Places): void {
    if (this.#layers[layer] === places) return;
    this.#layers[layer] = places;
    this.#show();
  }

  /** Tints them for a moment. */
  flash(places: Places): void {
    this.#layers.flash = places;
    this.#show();
    setTimeout(() => {
      if (this.#layers.flash !== places) return;
      this.#layers.flash = NOWHERE;
      this.#show();
    }, FLASH_MS);
  }

  #show(): void {
    if (this.#signal.aborted) return;
    const places = Object.values(this.#layers).flat();
    if (places.length > 0) this.#port.show(NAME, places, PRIORITY);
    else this.#port.remove(NAME);
  }
}
