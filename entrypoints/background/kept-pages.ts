import type { PageMarks } from './page-marks.ts';

/** How many pages may be kept, and how many UTF-16 units of their texts. */
interface Room {
  readonly pages: number;
  readonly units: number;
}

/** For those that nobody works on; two of the longest that are read fit in. Of more their engines send them again once they change. */
const AT_REST: Room = { pages: 16, units: 24_000_000 };

/** For all: none whose marks are being sought is forgotten as long as there are no more, for it would begin anew, and push out the next. */
const AT_ALL: Room = { pages: 512, units: 96_000_000 };

/** Whose engine has not asked for so long, in milliseconds, is gone, or sleeps with its tab. */
const PATIENCE_MS = 15_000;

interface Kept {
  readonly page: PageMarks;
  readonly incognito: boolean;
  /** When it was asked for last. */
  readonly when: number;
}

/** The pages that were asked for last, by the names of their readings. */
export class KeptPages {
  /** The one asked for last comes last. */
  readonly #kept = new Map<string, Kept>();

  /** A page, as the one asked for last; null where it is not known, or forgotten. */
  ask(reading: string): PageMarks | null {
    const kept = this.#kept.get(reading);
    if (kept === undefined) return null;
    this.keep(reading, kept.page, kept.incognito);
    return kept.page;
  }

  /** Whether a name is still that of a page. */
  has(reading: string, page: PageMarks): boolean {
    return this.#kept.get(reading)?.page === page;
  }

  /** Keeps a page as the one asked for last, and forgets others; `incognito` says whether its window is private. */
  keep(reading: string, page: PageMarks, incognito: boolean): void {
    const when = performance.now();
    this.#kept.delete(reading);
    const isAtRest = (kept: Kept) => kept.page.isSettled || when - kept.when > PATIENCE_MS;
    this.#makeRoom(AT_REST, isAtRest);
    this.#makeRoom(AT_ALL, () => true);
    this.#kept.set(reading, { page, incognito, when });
  }

  /** Forgets a page, and gives it; null where it is not known. */
  take(reading: string): PageMarks | null {
    const page = this.#kept.get(reading)?.page ?? null;
    this.#kept.delete(reading);
    return page;
  }

  /** Forgets the pages of private windows. */
  forgetPrivate(): void {
    for (const [reading, { incognito }] of this.#kept) if (incognito) this.#kept.delete(reading);
  }

  /** Forgets pages of a kind, those asked for longest ago, until one more has its place among them. */
  #makeRoom(room: Room, isOfKind: (kept: Kept) => boolean): void {
    const all = [...this.#kept].filter(([, kept]) => isOfKind(kept));
    let units = all.reduce((sum, [, { page }]) => sum + page.length, 0);
    for (const [index, [reading, { page }]] of all.entries()) {
      if (all.length - index < room.pages && units <= room.units) return;
      this.#kept.delete(reading);
      units -= page.length;
    }
  }
}
