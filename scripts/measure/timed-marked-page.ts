import { MarkedPage as Untimed } from '../../entrypoints/engine/marked-page.ts';
import type { PageChange } from '../../utils/page/watch-changes.ts';
import { END, MATCH, measureBefore, PAINT, READ, START, sumBetween, TURN } from './timed.ts';

/** Stands in the engine's place for a marked page: marks when a reading begins and ends, and measures what is neither reading nor matching. */
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
    const { startTime: start } = performance.mark(START);
    try {
      return await reading();
    } finally {
      this.#isTimed = false;
      const { startTime: end } = performance.mark(END);
      const others = [READ, MATCH, TURN].map((name) => sumBetween(name, start, end));
      measureBefore(
        end,
        Math.max(
          0,
          others.reduce((left, ms) => left - ms, end - start),
        ),
        PAINT,
      );
    }
  }
}
