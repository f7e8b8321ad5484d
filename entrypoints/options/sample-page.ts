import type { SampleState } from '../../components/welcome/welcome-state.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import type { Languages } from '../../utils/claims/language.ts';
import { english as englishRhetoric } from '../../utils/claims/rhetoric-en.ts';
import { spanish as spanishRhetoric } from '../../utils/claims/rhetoric-es.ts';
import { english as englishWords } from '../../utils/figures/en.ts';
import { spanish as spanishWords } from '../../utils/figures/es.ts';
import { highlightRegistry } from '../../utils/page/highlight-registry.ts';
import { stretchAt } from '../../utils/page/place-boxes.ts';
import { subjectOf } from '../engine/card-subject.ts';
import { keepPainted } from '../engine/keep-painted.ts';
import { MarkedPage } from '../engine/marked-page.ts';
import { PageLanguages } from '../engine/page-languages.ts';

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

  constructor(sets: readonly ClaimSet[], signal: AbortSignal) {
    this.#sets = sets;
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

  /** Marks the passage in its element, and tells from then on which mark is clicked. */
  async read(passage: Element, onChoose: (mark: number) => void): Promise<void> {
    const port = highlightRegistry();
    if (port === null) return;
    const languages = new PageLanguages(LANGUAGES, async () => null);
    const known = { root: passage, published: PUBLISHED };
    const page = new MarkedPage(document, this.#sets, languages, port, this.#signal, known);
    this.#page = page;
    await page.read();
    keepPainted(page, this.#signal);
    this.choose(page.marks.findIndex(({ mark }) => mark.quote.startsWith(FIRST_CHOSEN)));
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

  choose(mark: number): void {
    if (this.#page?.marks[mark] !== undefined) this.#chosen = mark;
  }
}
