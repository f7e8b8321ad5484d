import type { SampleState } from '../../components/welcome/welcome-state.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import type { Languages } from '../../utils/claims/language.ts';
import { english as rhetoric } from '../../utils/claims/rhetoric-en.ts';
import { english as vocabulary } from '../../utils/figures/en.ts';
import { highlightRegistry } from '../../utils/page/highlight-registry.ts';
import { stretchAt } from '../../utils/page/place-boxes.ts';
import { subjectOf } from '../engine/card-subject.ts';
import { MarkedPage } from '../engine/marked-page.ts';
import { PageLanguages } from '../engine/page-languages.ts';

/** The passage's language. */
const ENGLISH: Languages = new Map([['en', { vocabulary, rhetoric }]]);

/** The contested mark says most about what marks are for. */
const FIRST_CHOSEN = 1;

/** The sample passage of a document of ours, marked by what marks news pages. */
export class SamplePage {
  readonly #document: Document;
  readonly #page: MarkedPage | null;
  readonly #signal: AbortSignal;
  #chosen: number | null = null;

  constructor(document: Document, sets: readonly ClaimSet[], signal: AbortSignal) {
    const port = highlightRegistry();
    this.#document = document;
    this.#page =
      port === null ? null : new MarkedPage(document, sets, new PageLanguages(ENGLISH, async () => null), port, signal);
    this.#signal = signal;
  }

  get state(): SampleState {
    const page = this.#page;
    const placed = this.#chosen === null ? undefined : page?.marks[this.#chosen];
    const content =
      page == null || placed === undefined ? null : subjectOf({ kind: 'mark', mark: placed.mark }, page)?.content;
    return {
      marks: page?.listing.marks ?? [],
      chosen: this.#chosen,
      content: content?.kind === 'mark' ? content : null,
    };
  }

  /** Marks the passage, once it stands in the document, and tells from then on which mark is clicked. */
  async read(onChoose: (mark: number) => void): Promise<void> {
    await this.#page?.read();
    this.choose(FIRST_CHOSEN);
    this.#document.addEventListener(
      'click',
      ({ target, clientX: x, clientY: y }) => {
        const places = this.#page?.marks.map((placed) => placed.places) ?? [];
        const mark = target instanceof Node ? stretchAt(places, target, { x, y }) : -1;
        if (mark >= 0) onChoose(mark);
      },
      { signal: this.#signal },
    );
  }

  choose(mark: number): void {
    if (this.#page?.marks[mark] !== undefined) this.#chosen = mark;
  }
}
