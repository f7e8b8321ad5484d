import type { ClaimSet } from '../claims/claim-set.ts';
import type { Mark } from '../claims/mark.ts';
import { blockAt, type PageText } from '../claims/page-text.ts';
import type { Verdict } from '../claims/verdict.ts';

/** A mark as a list shows it: the figure and the words around it, white space run together. */
export interface ListedMark {
  readonly quote: string;
  readonly verdict: Verdict;
  /** The ids of the sets that it was compared with, its question's first. */
  readonly sets: readonly string[];
  readonly before: string;
  readonly after: string;
  /** Whether it stands in the words for a picture, where nothing can be painted. */
  readonly inPicture: boolean;
}

/** The marks of one frame, in page order, and what they were compared with. */
export interface MarksOnPage {
  readonly marks: readonly ListedMark[];
  /** How many more there would be if the reader had not hidden them as wrong. */
  readonly hidden: number;
  /** Whether the page is so long that its first part alone was read. */
  readonly isCut?: boolean;
  readonly comparedWith: {
    readonly articles: number;
    /** ISO date (YYYY-MM-DD) of the newest article, or null where there is none. */
    readonly latest: string | null;
  };
}

/** At most so many UTF-16 units stand before and behind the quote in a list. */
const REACH = 60;

/** A page's marks, told to those who can't see the page. */
export function marksOnPage(
  page: PageText,
  marks: readonly Mark[],
  sets: readonly ClaimSet[],
  hidden: number,
): MarksOnPage {
  const published = sets.flatMap((set) => set.sources.map((source) => source.published)).sort();
  return {
    marks: marks.map((mark) => listed(mark, page)),
    hidden,
    ...(page.isCut ? { isCut: true } : {}),
    comparedWith: { articles: published.length, latest: published.at(-1) ?? null },
  };
}

function listed({ start, end, quote, verdict, set, compared }: Mark, page: PageText): ListedMark {
  const block = page.blocks[blockAt(page, start)];
  const text = block?.text ?? '';
  const from = start - (block?.start ?? 0);
  const to = end - (block?.start ?? 0);
  const before = text.slice(0, from).replace(/\s+/g, ' ').trimStart();
  const after = text.slice(to).replace(/\s+/g, ' ').trimEnd();
  return {
    quote: quote.replace(/\s+/g, ' '),
    verdict,
    sets: [...new Set([set, ...compared.map((comparison) => comparison.set ?? set)])],
    inPicture: block?.kind === 'picture',
    before: before.length <= REACH ? before : `… ${before.slice(-REACH).replace(/^\S*\s/, '')}`,
    after: after.length <= REACH ? after : `${after.slice(0, REACH).replace(/\s\S*$/, '')} …`,
  };
}
