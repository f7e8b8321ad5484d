import type { CardContent } from '../../components/card/card-content.ts';
import { passageOf } from '../../components/card/passage-of.ts';
import { comparedWith } from '../../components/compared-with.ts';
import { evidenceOf } from '../../utils/claims/evidence.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import { textOf } from '../../utils/claims/page-text.ts';
import type { ReasonOf } from '../../utils/claims/reason-kinds.ts';
import { findAnchor } from '../../utils/notes/find-anchors.ts';
import type { Anchor } from '../../utils/notes/note.ts';
import type { MarkedPage } from './marked-page.ts';
import type { CardSubject } from './page-card.ts';

/** What the reader has opened the card on: a mark, a figure that no claim answers, or a passage that a note is on or shall be on. */
export type About =
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'passage' | 'unchecked'; readonly anchor: Anchor };

/** So long after its newest source a page is told where the sources end. */
const MUCH_LATER_MS = 180 * 86_400_000;

/** What the card shows of it, and where it stands on the page as last read; null where it has gone. `reasons` are those for a mark, as far as they are known. */
export function subjectOf(
  about: About,
  page: MarkedPage,
  reasons: readonly ReasonOf<string>[] = [],
): CardSubject | null {
  return about.kind === 'mark' ? ofMark(about.mark, page, reasons) : ofPassage(about, page);
}

function ofMark(wanted: Mark, page: MarkedPage, reasons: readonly ReasonOf<string>[]): CardSubject | null {
  const placed = page.again(wanted);
  const evidence = placed === null ? null : evidenceOf(placed.mark, page.sets);
  if (placed === null || evidence === null) return null;
  const { page: text } = page.reading;
  const { latest } = page.listing.comparedWith;
  const content: CardContent = {
    kind: 'mark',
    passage: passageOf(text, placed.mark.start, placed.mark.end),
    evidence,
    reasons,
    comparedWith: comparedWith(page.listing.comparedWith),
    sourcesEnd: isMuchLater(text.published, latest) ? latest : null,
    sets: page.sets.map(({ id, version }) => `${id} ${version}`),
  };
  return { content, places: placed.places, element: placed.element };
}

function ofPassage({ kind, anchor }: Exclude<About, { readonly kind: 'mark' }>, page: MarkedPage): CardSubject | null {
  const { page: text, placesOf } = page.reading;
  const found = findAnchor(textOf(text), anchor);
  if (found === null) return null;
  const passage = passageOf(text, found.start, found.end);
  return {
    content: kind === 'passage' ? { kind, passage, isSimilar: found.exactness === 'similar' } : { kind, passage },
    places: placesOf(found.start, found.end),
    element: null,
  };
}

function isMuchLater(published: string | null, latest: string | null): boolean {
  return published !== null && latest !== null && Date.parse(published) - Date.parse(latest) > MUCH_LATER_MS;
}
