import { atOnce } from '../claims/at-once.ts';
import { gatherPageSlices, type KnownOfPage } from './gather-page.ts';
import type { PageReading } from './page-reading.ts';
import { type Settling, settleSlices } from './settle-page.ts';

/** What is known of a page from elsewhere, and by what its text is settled: without a grammar no number is read for its label or day. */
export interface PageOptions extends KnownOfPage, Partial<Settling> {}

const NO_GRAMMAR = () => null;

/** Gathers the story that a document tells, and settles it: for those who have the document and the languages in one place. */
export function readPage(document: Document, options: PageOptions = {}): PageReading {
  return atOnce(readSlices(document, options));
}

/** Does both in slices. */
export function* readSlices(
  document: Document,
  { grammarOf = NO_GRAMMAR, teller, ...known }: PageOptions = {},
): Generator<void, PageReading> {
  const reading = yield* gatherPageSlices(document, known);
  return reading.settledAs(yield* settleSlices(reading.gathered, { grammarOf, teller }));
}
