import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import type { Languages } from '../../utils/claims/language.ts';
import type { NotableFigure } from '../../utils/claims/notable-figures.ts';
import type { Handlers } from '../../utils/messages/speak.ts';
import type { ToReadings } from '../../utils/messages/to-readings.ts';
import { inSlices } from '../../utils/page/in-slices.ts';
import { SetsToCompare } from './compared-sets.ts';
import { PageMarks } from './page-marks.ts';

/** Of more pages than this those that were asked for longest ago are forgotten: their engines send them again once they change. */
const MOST_PAGES = 16;

/** Finds the marks of pages for the engines in them; `activeSets` gives what to compare with, in the order of priority. */
export function readingHandlers(
  activeSets: () => Promise<readonly ClaimSet[]>,
  languages: Languages,
  life: AbortSignal,
) {
  const sets = new SetsToCompare(languages);
  const pages = new Map<string, PageMarks>();
  /** A page, as the one asked for last. */
  const pageOf = (reading: string): PageMarks | null => {
    const page = pages.get(reading);
    if (page === undefined) return null;
    pages.delete(reading);
    pages.set(reading, page);
    return page;
  };
  /** In whose place others come, by the others' names, until all of their text is there. */
  const replaced = new Map<string, PageMarks>();
  const begin = async (reading: string, page: PageMarks) => {
    if (!page.isWhole) return null;
    const active = await activeSets();
    page.begin(sets.spokenOf(active, page.texts), replaced.get(reading) ?? null);
    replaced.delete(reading);
    return page.next();
  };

  return {
    async beginReading({ reading, instead, text, isWhole, from }) {
      const before = instead === null ? null : pageOf(instead);
      if (instead !== null) pages.delete(instead);
      if (before !== null) replaced.set(reading, before);
      const page = new PageMarks(text, isWhole, from);
      pages.set(reading, page);
      for (const oldest of pages.keys()) {
        if (pages.size <= MOST_PAGES) break;
        pages.delete(oldest);
        replaced.delete(oldest);
      }
      return begin(reading, page);
    },
    async addText(more) {
      const page = pageOf(more.reading);
      return page?.add(more) ? begin(more.reading, page) : null;
    },
    findMarks: async ({ reading }) => pageOf(reading)?.next() ?? null,
    changeText: async ({ reading, changed }) => pageOf(reading)?.change(changed) ?? null,
    explainMark: async ({ reading, mark }) => pageOf(reading)?.reasonsFor(mark) ?? null,
    async notableFigures({ reading }) {
      const figures: NotableFigure[] = [];
      const work = pageOf(reading)?.notable();
      if (work == null) return null;
      const onSlice = (parts: readonly (readonly NotableFigure[])[]) => figures.push(...parts.flat());
      await inSlices(work, { signal: life, onSlice });
      return figures;
    },
  } satisfies Handlers<ToReadings>;
}
