import { gateWordFault, termFault } from '../claims/term-fault.ts';
import { normalise } from '../figures/normalise.ts';
import { FreshIds } from './fresh-ids.ts';
import type { SetAbout } from './set-from-drafts.ts';

/** What a reader says of a new set. */
export interface NewSet {
  readonly title: string;
  /** The names by which pages about it are known. */
  readonly topics: readonly string[];
  /** The language of these names. */
  readonly language: string;
  /** ISO days: when its figures hold. */
  readonly from: string;
  readonly to: string;
}

/**
 * What a new set is about: pages that have one of its names, within its time; pages from later that name it with their date. `taken` are
 * the ids of the sets that are there, `today` is an ISO day.
 */
export function aboutNewSet(
  { title, topics, language, from, to }: NewSet,
  taken: readonly string[],
  today: string,
): SetAbout {
  const names = topics.filter((topic) => termFault(topic) === null);
  const gate = names
    .map((name) => normalise(name).split(/[ -]/)[0] ?? '')
    .filter((word) => gateWordFault(word) === null);
  const period = { from, to };
  const ids = new FreshIds(
    'set',
    taken.map((id) => [`#${id}`, id] as const),
  );
  return {
    id: ids.of(title),
    title,
    description: title,
    version: '1.0.0',
    updated: today,
    gate: [...new Set(gate)],
    place: { home: { [language]: names } },
    event: { name: title, period, named: { [language]: names }, dated: { [language]: names } },
  };
}

/** The years around a page's day, in which its figures hold until the reader says otherwise: its own and the next. */
export function periodAround(day: string): { readonly from: string; readonly to: string } {
  const year = Number(day.slice(0, 4));
  return { from: `${year}-01-01`, to: `${year + 1}-12-31` };
}
