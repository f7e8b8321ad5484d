import type { PageMarks } from './page-marks.ts';

/** Of more pages than this those that were asked for longest ago are forgotten: their engines send them again once they change. */
const MOST_PAGES = 16;
/** As long as there are no more, none is forgotten whose marks are being sought: that one would begin anew, and push out the next. */
const MOST_AT_ONCE = 64;

/** The pages that were asked for last, by the names of their readings. */
export class KeptPages {
  readonly #pages = new Map<string, PageMarks>();

  /** A page, as the one asked for last; null where it is not known, or forgotten. */
  ask(reading: string): PageMarks | null {
    const page = this.#pages.get(reading) ?? null;
    if (page !== null) this.#put(reading, page);
    return page;
  }

  /** Whether a name is still that of a page. */
  has(reading: string, page: PageMarks): boolean {
    return this.#pages.get(reading) === page;
  }

  /** Keeps a page as the one asked for last, and forgets others. */
  keep(reading: string, page: PageMarks): void {
    this.#put(reading, page);
    for (const [oldest, { isSettled }] of this.#pages) {
      if (this.#pages.size <= MOST_PAGES) break;
      if (isSettled || this.#pages.size > MOST_AT_ONCE) this.#pages.delete(oldest);
    }
  }

  /** Forgets a page, and gives it; null where it is not known. */
  take(reading: string): PageMarks | null {
    const page = this.#pages.get(reading) ?? null;
    this.#pages.delete(reading);
    return page;
  }

  #put(reading: string, page: PageMarks): void {
    this.#pages.delete(reading);
    this.#pages.set(reading, page);
  }
}
