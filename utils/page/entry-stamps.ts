import type { BlockList, ListPlace } from './block-list.ts';
import type { ElementRole } from './element-role.ts';

/** A live blog's entry, a timeline's item: something over which one date stands. */
export interface Entry {
  readonly place: ListPlace;
  readonly role: ElementRole;
  /** ISO day; that of the entry around it until it has its own. */
  day: string | null;
  isStamped: boolean;
}

/** How far into an entry, and into its line, its date may stand; in UTF-16 units. */
const STAMP_DEPTH = 400;
export const STAMP_LEAD = 40;

/** An entry that begins within another one, or in none. */
export function entryIn(around: Entry | null, place: ListPlace, role: ElementRole): Entry {
  return { place, role, day: around?.day ?? null, isStamped: false };
}

/** A date stands at the beginning of a line: it is the entry's where nothing has been told in that yet. */
export function stampEntry(entry: Entry, day: string, list: BlockList): void {
  if (entry.isStamped) return;
  const before = list.contentFrom(entry.place);
  if (!before.hasHeadline && before.prose <= 1 && before.length <= STAMP_DEPTH) stamp(entry, day, list);
}

/** An entry ends: a date that stands by itself in a section at the head of the entry around it is that whole entry's. */
export function passDateOn(inner: Entry, outer: Entry | null, list: BlockList): void {
  if (!inner.isStamped || inner.day === null || inner.role !== 'section' || outer === null || outer.isStamped) return;
  const content = list.contentFrom(outer.place);
  if (content.length <= STAMP_DEPTH && !content.hasHeadline) stamp(outer, inner.day, list);
}

function stamp(entry: Entry, day: string, list: BlockList): void {
  list.dateFrom(entry.place.block, entry.day, day);
  entry.day = day;
  entry.isStamped = true;
}
