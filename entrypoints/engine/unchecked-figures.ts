import type { NotableFigure } from '../../utils/claims/notable-figures.ts';
import { askBackground } from '../../utils/messages/speak.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';
import type { MarkedPage } from './marked-page.ts';

/** A figure that no claim answers, where it stands on the page as last read. */
export interface UncheckedFigure extends NotableFigure {
  readonly places: readonly TextPlace[];
}

/** So long a page has to stand still before its figures are looked for anew. */
const REST_MS = 250;

/** The figures of a page that bear no mark, while the reader wants to see them. They cost nothing while not. */
export class UncheckedFigures {
  readonly #page: MarkedPage;
  readonly #signal: AbortSignal;
  #isOn = false;
  #found: readonly UncheckedFigure[] = [];
  #search = new AbortController();

  constructor(page: MarkedPage, signal: AbortSignal) {
    this.#page = page;
    this.#signal = signal;
  }

  /** Those found last, in page order; none where the reader does not want to see them. */
  get all(): readonly UncheckedFigure[] {
    return this.#found;
  }

  /** Asks whether the reader wants to see them, and shows them or takes them away. */
  async load(): Promise<void> {
    const wasOn = this.#isOn;
    this.#isOn = await askBackground('uncheckedShown', null).catch(() => wasOn);
    if (this.#isOn) await this.#find(this.#begin());
    else if (wasOn) this.#show([]);
  }

  /** The page was read anew, or its marks are others: looks again, a moment later. */
  findSoon(): void {
    if (!this.#isOn) return;
    const signal = this.#begin();
    setTimeout(() => void this.#find(signal), REST_MS);
  }

  /** Ends the search that is under way. */
  #begin(): AbortSignal {
    this.#search.abort();
    this.#search = new AbortController();
    return AbortSignal.any([this.#signal, this.#search.signal]);
  }

  async #find(signal: AbortSignal): Promise<void> {
    const { reading, marks } = this.#page;
    const figures = await this.#page.notableFigures().catch(() => []);
    if (signal.aborted || reading !== this.#page.reading) return;
    const isMarked = ({ start, end }: NotableFigure) => marks.some(({ mark }) => mark.start < end && start < mark.end);
    this.#show(
      figures.flatMap((figure) =>
        isMarked(figure) ? [] : [{ ...figure, places: reading.placesOf(figure.start, figure.end) }],
      ),
    );
  }

  #show(figures: readonly UncheckedFigure[]): void {
    this.#found = figures;
    this.#page.shown.showBeside(
      'unchecked',
      figures.map(({ places }) => places),
    );
  }
}
