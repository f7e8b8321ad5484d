import { MarkedPage as Untimed } from '../../entrypoints/engine/marked-page.ts';
import type { PageChange } from '../../utils/page/watch-changes.ts';
import { END, START } from './timed.ts';

/** Stands in the engine's place for a marked page: marks when a reading begins and ends. */
export class MarkedPage extends Untimed {
  #isTimed = false;

  override read(): Promise<boolean> {
    return this.#timed(() => super.read());
  }

  override follow(change: PageChange): Promise<boolean> {
    return this.#timed(() => super.follow(change));
  }

  /** A reading that begins within another one, as when a language has come, is a part of that. */
  async #timed(reading: () => Promise<boolean>): Promise<boolean> {
    if (this.#isTimed) return reading();
    this.#isTimed = true;
    performance.mark(START);
    try {
      return await reading();
    } finally {
      this.#isTimed = false;
      performance.mark(END);
    }
  }
}
