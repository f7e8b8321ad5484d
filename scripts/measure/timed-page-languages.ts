import { PageLanguages as Untimed } from '../../entrypoints/engine/page-languages.ts';
import { TURN, timedWait } from './timed.ts';

/** Stands in the engine's place for the languages of a page: waiting for one is none of the engine's work. */
export class PageLanguages extends Untimed {
  override bring(wanted: Iterable<string>): Promise<boolean> {
    return timedWait(TURN, super.bring(wanted));
  }
}
