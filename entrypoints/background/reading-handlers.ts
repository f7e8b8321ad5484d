import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import type { Languages } from '../../utils/claims/language.ts';
import type { NotableFigure } from '../../utils/claims/notable-figures.ts';
import type { Handlers } from '../../utils/messages/speak.ts';
import type { ToReadings } from '../../utils/messages/to-readings.ts';
import { inSlices } from '../../utils/page/in-slices.ts';
import { SetsToCompare } from './compared-sets.ts';
import { KeptPages } from './kept-pages.ts';
import { PageMarks } from './page-marks.ts';

/** Finds the marks of pages for the engines in them; `activeSets` gives what to compare with, in the order of priority. */
export function readingHandlers(
  activeSets: () => Promise<readonly ClaimSet[]>,
  languages: Languages,
  life: AbortSignal,
) {
  const sets = new SetsToCompare(languages);
  const pages = new KeptPages();
  const begin = async (reading: string, page: PageMarks) => {
    if (!page.isWhole) return null;
    const active = await activeSets();
    // Another reading may have come in its place meanwhile.
    if (!pages.has(reading, page)) return null;
    page.begin(sets.spokenOf(active, page.texts));
    return page.next();
  };

  return {
    async beginReading({ reading, instead, ...asked }) {
      const page = new PageMarks(asked, instead === null ? null : pages.take(instead));
      pages.keep(reading, page);
      return begin(reading, page);
    },
    async addText(more) {
      const page = pages.ask(more.reading);
      return page?.add(more) ? begin(more.reading, page) : null;
    },
    findMarks: async ({ reading }) => pages.ask(reading)?.next() ?? null,
    changeText: async ({ reading, changed }) => pages.ask(reading)?.change(changed) ?? null,
    explainMark: async ({ reading, mark }) => pages.ask(reading)?.reasonsFor(mark) ?? null,
    async notableFigures({ reading }) {
      const figures: NotableFigure[] = [];
      const work = pages.ask(reading)?.notable();
      if (work == null) return null;
      const onSlice = (parts: readonly (readonly NotableFigure[])[]) => figures.push(...parts.flat());
      await inSlices(work, { signal: life, onSlice });
      return figures;
    },
  } satisfies Handlers<ToReadings>;
}
