import { ShownMarks as Untimed } from '../../entrypoints/engine/shown-marks.ts';
import { PAINT, timed } from './timed.ts';

/** Stands in the engine's place for what is painted, and measures the painting. */
export class ShownMarks extends Untimed {
  override show(...args: Parameters<Untimed['show']>): void {
    timed(PAINT, () => super.show(...args));
  }

  override showMore(...args: Parameters<Untimed['showMore']>): void {
    timed(PAINT, () => super.showMore(...args));
  }

  override exchange(...args: Parameters<Untimed['exchange']>): void {
    timed(PAINT, () => super.exchange(...args));
  }

  override look(): void {
    timed(PAINT, () => super.look());
  }
}
