import type { SampleState } from '../../components/welcome/welcome-state.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import type { Languages } from '../../utils/claims/language.ts';
import type { ReasonOf } from '../../utils/claims/reason-kinds.ts';
import { english as englishRhetoric } from '../../utils/claims/rhetoric-en.ts';
import { spanish as spanishRhetoric } from '../../utils/claims/rhetoric-es.ts';
import { english as englishWords } from '../../utils/figures/en.ts';
import { spanish as spanishWords } from '../../utils/figures/es.ts';
import { highlightRegistry } from '../../utils/page/highlight-registry.ts';
import { stretchAt } from '../../utils/page/place-boxes.ts';
import { readingHandlers } from '../background/reading-handlers.ts';
import { subjectOf } from '../engine/card-subject.ts';
import { keepPainted } from '../engine/keep-painted.ts';
import { MarkFinder } from '../engine/mark-finder.ts';
import { MarkedPage } from '../engine/marked-page.ts';

/** The languages in which the interface says the passage. */
const LANGUAGES: Languages = new Map([
  ['en', { vocabulary: englishWords, rhetoric: englishRhetoric }],
  ['es', { vocabulary: spanishWords, rhetoric: spanishRhetoric }],
]);

/** The day on which the passage says what it says. */
const PUBLISHED = '2024-08-19';
/** The mark that says most about what marks are for begins so. */
const FIRST_CHOSEN = '67';

/** The sample passage of a document of ours, marked by what marks news pages. */
export class SamplePage {
  readonly #sets: readonly ClaimSet[];
  readonly #signal: AbortSignal;
  #page: MarkedPage | null = null;
  #chosen: number | null = null;
  #reasons: readonly ReasonOf<string>[] = [];

  constructor(sets: readonly ClaimSet[], signal: AbortSignal) {
    this.#sets = sets;
    this.#signal = signal;
  }

  get state(): SampleState {
    const page = this.#page;
    const placed = this.#chosen === null ? undefined : page?.marks[this.#chosen];
    const content =
      page == null || placed === undefined
        ? null
        : subjectOf({ kind: 'mark', mark: placed.mark }, page, this.#reasons)?.content;
    return {
      marks: page?.listing.marks ?? [],
      chosen: this.#chosen,
      content: content?.kind === 'mark' ? content : null,
    };
  }

  /** Marks the passage in its element, and tells from then on which mark is clicked. */
  async read(passage: Element, onChoose: (mark: number) => void): Promise<void> {
    const port = highlightRegistry();
    if (port === null) return;
    // Not the background's, which compares with active sets alone.
    const readings = readingHandlers(async () => this.#sets, LANGUAGES, this.#signal);
    const known = { root: passage, published: PUBLISHED };
    const page = new MarkedPage(document, new MarkFinder(readings), port, this.#signal, known);
    this.#page = page;
    await page.read();
    keepPainted(page, this.#signal);
    await this.choose(page.marks.findIndex(({ mark }) => mark.quote.startsWith(FIRST_CHOSEN)));
    passage.addEventListener(
      'click',
      (event) => {
        const { target, clientX: x, clientY: y } = event as MouseEvent;
        const places = page.marks.map((placed) => placed.places);
        const mark = target instanceof Node ? stretchAt(places, target, { x, y }) : -1;
        if (mark >= 0) onChoose(mark);
      },
      { signal: this.#signal },
    );
  }

  /** The mark is chosen at once; the promise settles when it is known why it stands there. */
  async choose(mark: number): Promise<void> {
    const placed = this.#page?.marks[mark];
    if (this.#page == null || placed === undefined) return;
    this.#chosen = mark;
    this.#reasons = [];
    const reasons = await this.#page.reasonsFor(placed.mark);
    if (this.#chosen === mark) this.#reasons = reasons;
  }
}
