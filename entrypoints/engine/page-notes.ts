import { textOf } from '../../utils/claims/page-text.ts';
import { askBackground } from '../../utils/messages/speak.ts';
import type { NoteAnchor, Whereabouts } from '../../utils/messages/to-background.ts';
import type { NoteFound } from '../../utils/messages/to-page.ts';
import type { FoundAnchor } from '../../utils/notes/found-anchor.ts';
import type { Anchor } from '../../utils/notes/note.ts';
import { PassageFinder } from '../../utils/notes/passage-finder.ts';
import type { PageReading } from '../../utils/page/page-reading.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';
import { pageOfReader } from './page-of-reader.ts';

/** A note's passage, found again on the page. */
export interface NotedPassage {
  readonly id: string;
  readonly anchor: Anchor;
  readonly found: FoundAnchor;
  readonly places: readonly TextPlace[];
}

/** Where the notes of a page stand on it. Their words stay with the extension's own documents. */
export class PageNotes {
  readonly #document: Document;
  readonly #where: Whereabouts;
  readonly #finder = new PassageFinder();
  #anchors: readonly NoteAnchor[] = [];
  #passages: readonly NotedPassage[] = [];
  #isTinted = true;

  constructor(document: Document, where: Whereabouts) {
    this.#document = document;
    this.#where = where;
  }

  /** Those that were found, in the order of their notes. */
  get passages(): readonly NotedPassage[] {
    return this.#passages;
  }

  /** Those that the page may see tinted: all, or none where the reader keeps notes to the lists. */
  get tinted(): readonly NotedPassage[] {
    return this.#isTinted ? this.#passages : [];
  }

  /** Asks the background for the notes of the page. What it knew before stays where nobody answers. */
  async load(): Promise<void> {
    const request = pageOfReader(this.#document, this.#where);
    [this.#anchors, this.#isTinted] = await Promise.all([
      askBackground('anchorsOnPage', request).catch(() => this.#anchors),
      askBackground('noteMarks', null).catch(() => this.#isTinted),
    ]);
  }

  /** Whether some passages have still to be looked for: call `find` again with the same reading, a moment later. */
  get isUnfinished(): boolean {
    return this.#finder.isUnfinished;
  }

  /** Finds the passages in a new reading of the page. */
  find(reading: PageReading): void {
    const anchored = this.#anchors.flatMap(({ id, anchor }) => (anchor === null ? [] : [{ id, anchor }]));
    if (anchored.length === 0) {
      this.#passages = [];
      return;
    }
    const found = this.#finder.find(textOf(reading.page), anchored);
    this.#passages = anchored.flatMap(({ id, anchor }, index) => {
      const place = found[index];
      return place ? [{ id, anchor, found: place, places: reading.placesOf(place.start, place.end) }] : [];
    });
  }

  /** How each note was found again; one on the page as a whole always is. */
  list(): readonly { readonly id: string; readonly found: NoteFound }[] {
    return this.#anchors.map(({ id, anchor }) => ({ id, found: anchor === null ? 'exact' : this.foundOf(id) }));
  }

  foundOf(id: string): NoteFound {
    const passage = this.#passages.find((candidate) => candidate.id === id);
    if (passage === undefined) return 'lost';
    return passage.found.exactness === 'similar' ? 'similar' : 'exact';
  }
}
