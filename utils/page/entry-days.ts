import type { TextBlock } from '../claims/page-text.ts';
import type { Grammar } from '../figures/grammar.ts';
import { readFigures } from '../figures/read-figures.ts';
import type { UpdateStart } from './gathered-text.ts';
import type { GrammarOf } from './labelled-numbers.ts';
import { startOf } from './update-start.ts';

/** What a page says of the days of its entries, apart from their `<time>` elements. */
export interface EntrySources {
  readonly language: string | null;
  /** ISO day of the page, by which a date without its year is understood; null for none. */
  readonly published: string | null;
  /** The updates of a live blog that the page's linked data lists. */
  readonly updates: readonly UpdateStart[];
  readonly grammarOf: GrammarOf;
}

/** A stamp is no longer than this, in UTF-16 units, and has no more words beside its date and clock time. */
const STAMP_LENGTH = 60;
const STAMP_WORDS = 4;

/** One date over a text may be the page's own; a live blog has several. */
const FEWEST_ENTRIES = 2;

/** After so many blocks the work stands still. */
const STRIDE = 256;

const CLOCK = /\b\d{1,2}\s?[:.h]\s?\d{2}(?!\d)/;

/**
 * The day of each block's entry, null for none. Beside the days that blocks have from a `<time>`, which hold, it dates the entries of live
 * blogs and timelines that have none: those under a heading that is a date, those behind a line that is a date and a clock time (`14:05
 * GMT, 3 August`), and those that the linked data knows. In slices: stands still after every few blocks.
 */
export function* entryDays(
  blocks: readonly TextBlock[],
  sources: EntrySources,
): Generator<void, readonly (string | null)[]> {
  const days: (string | null)[] = [];
  for (const block of blocks) {
    const mayBeStamp = isStampLike(block);
    if (mayBeStamp || days.length % STRIDE === STRIDE - 1) yield;
    const grammar = mayBeStamp ? sources.grammarOf(block.language ?? sources.language ?? '') : null;
    // The first date of all has had its language's grammar made ready.
    if (grammar) yield;
    days.push(grammar && stampOf(block, sources.published, grammar));
  }
  yield;
  const starts = new Map(startsOfUpdates(blocks, sources.updates));
  for (const [index, day] of days.entries()) {
    if (day !== null && blocks[index]?.kind !== 'heading' && CLOCK.test(blocks[index]?.text ?? ''))
      starts.set(index, day);
  }
  const entries: (string | null)[] = [];
  let running: string | null = null;
  for (const [index, block] of blocks.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    if (starts.size >= FEWEST_ENTRIES) running = starts.get(index) ?? running;
    const heading = block.headings.findLast((at) => days[at] !== null && days[at] !== undefined);
    const own = block.kind === 'heading' ? days[index] : null;
    entries.push(block.entryDate ?? own ?? running ?? (heading === undefined ? null : (days[heading] ?? null)));
  }
  return entries;
}

/** Whether a block can be a stamp, before its date is read: it is short and a heading with a number, or a line with a clock time. */
function isStampLike({ text, kind }: TextBlock): boolean {
  return text.length <= STAMP_LENGTH && /\d/.test(text) && (kind === 'heading' || CLOCK.test(text));
}

/** The day of a block that is a date and hardly anything else; null for all others. */
function stampOf({ text }: TextBlock, published: string | null, grammar: Grammar): string | null {
  const dates = readFigures(text, grammar).filter((figure) => figure.kind === 'date');
  const [date] = dates;
  if (date === undefined || date.unit !== 'day' || dates.length > 1 || date.low === null) return null;
  const beside = `${text.slice(0, date.start)} ${text.slice(date.end)}`.replace(CLOCK, ' ');
  const words = beside.match(/\p{L}[\p{L}.]*/gu) ?? [];
  if (/\d/.test(beside) || words.length > STAMP_WORDS) return null;
  return dayOf(date.low, published);
}

/** The ISO day of a date as yyyymmdd; where its year is 0, the one of that name that lies nearest to the page's day. */
function dayOf(date: number, published: string | null): string | null {
  const [year, month, day] = [Math.floor(date / 1e4), Math.floor(date / 100) % 100, date % 100];
  const iso = (of: number) => new Date(Date.UTC(of, month - 1, day)).toISOString().slice(0, 10);
  if (year > 0) return iso(year);
  if (published === null) return null;
  const around = Number(published.slice(0, 4));
  const distance = (of: number) => Math.abs(Date.parse(iso(of)) - Date.parse(published));
  return iso([around - 1, around, around + 1].reduce((best, of) => (distance(of) < distance(best) ? of : best)));
}

/** The blocks with which the updates begin that linked data lists, with their days. */
function startsOfUpdates(blocks: readonly TextBlock[], updates: readonly UpdateStart[]): [number, string][] {
  const days = new Map(updates.map(({ start, day }) => [start, day]));
  if (days.size === 0) return [];
  return blocks.flatMap(({ text }, index): [number, string][] => {
    const day = days.get(startOf(text));
    return day === undefined ? [] : [[index, day]];
  });
}
