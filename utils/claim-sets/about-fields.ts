import { FreshIds } from './fresh-ids.ts';
import { plainLine } from './plain-line.ts';
import type { SetAbout } from './set-from-drafts.ts';
import { wordsInField } from './words-in-field.ts';

/** What a new set is about, as it is typed into a form. */
export interface AboutFields {
  readonly title: string;
  readonly description: string;
  /** Words of which every page about it has one: they open the gate. */
  readonly words: string;
  /** Names of the place, or of whatever else the set is about. */
  readonly places: string;
  /** What happened, in a few words, and others for it. */
  readonly event: string;
  /** ISO days. */
  readonly from: string;
  readonly to: string;
}

export const NO_ABOUT: AboutFields = { title: '', description: '', words: '', places: '', event: '', from: '', to: '' };

/**
 * What a new set is about, from a form that was filled in in a language. Its id is made of its title, other than those that are taken; what is
 * left empty is a slip that the validator names, but for the description and the words, for which title and places stand in.
 */
export function aboutOf(fields: AboutFields, language: string, today: string, taken: readonly string[]): SetAbout {
  const title = plainLine(fields.title) ?? '';
  const words = wordsInField(fields.words);
  const places = wordsInField(fields.places);
  const events = wordsInField(fields.event);
  const ids = new FreshIds(
    'set',
    taken.map((id) => [`#${id}`, id] as const),
  );
  return {
    id: ids.of(title),
    title,
    description: plainLine(fields.description) ?? title,
    version: '1.0.0',
    updated: today,
    gate: (words.length > 0 ? words : places).map((word) => word.toLowerCase().replace(/\*$/, '')),
    place: { home: { [language]: places } },
    event: {
      name: events[0] ?? '',
      period: { from: fields.from, to: fields.to },
      named: { [language]: events },
      dated: { [language]: events },
    },
  };
}
