import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import type { Languages } from '../../utils/claims/language.ts';
import type { NotableFigure } from '../../utils/claims/notable-figures.ts';
import type { Handlers, Sender } from '../../utils/messages/speak.ts';
import type { ToBackground } from '../../utils/messages/to-background.ts';
import type { PageToRead, ToReadings } from '../../utils/messages/to-readings.ts';
import { inSlices } from '../../utils/page/in-slices.ts';
import { SetsToCompare } from './compared-sets.ts';
import { KeptPages } from './kept-pages.ts';
import { PageMarks } from './page-marks.ts';
import { Rehearsal } from './rehearsal.ts';

/** What is answered here. */
export type ReadingHandlers = Handlers<ToReadings & Pick<ToBackground, 'prepareReading'>>;

/**
 * Finds the marks of pages for the engines in them; `activeSets` gives what to compare with, in the order of priority. What it knows of pages
 * it keeps in `pages`.
 */
export function readingHandlers(
  activeSets: () => Promise<readonly ClaimSet[]>,
  languages: Languages,
  life: AbortSignal,
  pages = new KeptPages(),
) {
  const sets = new SetsToCompare(languages);
  const rehearsal = new Rehearsal(sets, life);
  const begin = async (reading: string, page: PageMarks) => {
    if (!page.isWhole) return null;
    const active = await activeSets();
    // Another reading may have come in its place meanwhile.
    if (!pages.has(reading, page)) return null;
    page.begin(sets.spokenOf(active, page.texts, page.isNew));
    return page.next();
  };

  return {
    prepareReading: (opening) => rehearsal.begin(activeSets, opening),
    async beginReading({ reading, instead, ...asked }: PageToRead, sender?: Sender) {
      rehearsal.end();
      const page = new PageMarks(asked, instead === null ? null : pages.take(instead));
      pages.keep(reading, page, sender?.incognito ?? false);
      return begin(reading, page);
    },
    async addText(more) {
      const page = pages.ask(more.reading);
      return page?.add(more) ? begin(more.reading, page) : null;
    },
    findMarks: async ({ reading }) => pages.ask(reading)?.next() ?? null,
    changeText: async ({ reading, changed }) => pages.ask(reading)?.change(changed) ?? null,
    async explainMark({ reading, mark }) {
      const work = pages.ask(reading)?.reasonsFor(mark);
      return work == null ? null : inSlices(work, { signal: life });
    },
    async notableFigures({ reading }) {
      const figures: NotableFigure[] = [];
      const work = pages.ask(reading)?.notable();
      if (work == null) return null;
      const onSlice = (parts: readonly (readonly NotableFigure[])[]) => figures.push(...parts.flat());
      await inSlices(work, { signal: life, onSlice });
      return figures;
    },
  } satisfies ReadingHandlers;
}
