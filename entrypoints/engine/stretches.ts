import type { TextPlace } from '../../utils/page/text-places.ts';
import type { About } from './card-subject.ts';
import { describeStretch } from './describe.ts';
import type { MarkedPage } from './marked-page.ts';
import type { PageNotes } from './page-notes.ts';
import type { UncheckedFigures } from './unchecked-figures.ts';

/** A stretch of the page's text that a card can be opened on. */
export interface Stretch {
  readonly places: readonly TextPlace[];
  /** Worked out when it is wanted. */
  readonly about: () => About;
}

/** All stretches that a card can be opened on: marks first, then passages of notes that the page may see, then unchecked figures. */
export function stretchesOn(page: MarkedPage, notes: PageNotes, unchecked: UncheckedFigures): readonly Stretch[] {
  return [
    ...page.marks.map(({ mark, places }) => ({ places, about: () => ({ kind: 'mark', mark }) as const })),
    ...notes.tinted.map(({ anchor, places }) => ({ places, about: () => ({ kind: 'passage', anchor }) as const })),
    ...unchecked.all.map(({ start, end, places }) => ({
      places,
      about: () => ({ kind: 'unchecked', anchor: describeStretch(page, start, end) }) as const,
    })),
  ];
}
