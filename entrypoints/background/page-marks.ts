import { marksAfterChange } from '../../utils/claims/changed-marks.ts';
import { reasonsFor } from '../../utils/claims/explain.ts';
import { type Finding, type FoundMarks, markSlices } from '../../utils/claims/find-marks.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import { type NotableFigure, notableSlices } from '../../utils/claims/notable-figures.ts';
import type { PageText } from '../../utils/claims/page-text.ts';
import type { ReasonOf } from '../../utils/claims/reason-kinds.ts';
import type { ChangedBlock, MarksFound, MarksInBlocks, MoreText } from '../../utils/messages/to-readings.ts';
import { gatePattern } from '../../utils/page/gate.ts';
import type { GatheredText } from '../../utils/page/gathered-text.ts';
import { settlePage, settleSlices } from '../../utils/page/settle-page.ts';
import { settledBy } from '../../utils/page/settled.ts';
import { withBlockText } from '../../utils/page/with-block-text.ts';
import type { ComparedSets } from './compared-sets.ts';

/** So long marks are sought at a time, in milliseconds: other pages, and views, ask for something too. */
const TURN_MS = 24;

/** The marks of one page as its text was sent: finds them a turn at a time, and follows what changes. */
export class PageMarks {
  #text: GatheredText;
  #isWhole: boolean;
  readonly #from: number;
  #compared: ComparedSets | null = null;
  #areSetsTold = false;
  /** The page with what its figures tell of it; null until that is known. */
  #page: PageText | null = null;
  #search: Generator<readonly Mark[], FoundMarks> | null = null;
  #hasMarks = false;
  #finding: Finding | null = null;
  /** What had been found on the page as it was before. */
  #earlier: Finding | null = null;

  constructor(text: GatheredText, isWhole: boolean, from: number) {
    this.#text = text;
    this.#isWhole = isWhole;
    this.#from = from;
  }

  /** Whether all blocks have come. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** The page's title and its blocks. */
  get texts(): readonly string[] {
    return [this.#text.title, ...this.#text.blocks.map(({ text }) => text)];
  }

  /** Adds blocks. False where they don't follow those that have come. */
  add({ at, blocks, isWhole }: MoreText): boolean {
    if (at !== this.#text.blocks.length) return false;
    this.#text = { ...this.#text, blocks: [...this.#text.blocks, ...blocks] };
    this.#isWhole = isWhole;
    return true;
  }

  /** Begins to look for marks. What was found on the page as it was `before` is taken over where it stands as it did. */
  begin(compared: ComparedSets, before: PageMarks | null): void {
    if (before !== null) {
      this.#areSetsTold = before.#areSetsTold && before.#compared?.told === compared.told;
      this.#earlier = before.#finding ?? before.#earlier;
    }
    this.#compared = compared;
    this.#search = this.#searching(compared, this.#earlier);
  }

  /** What is found in the next turn; the first marks of all are given at once. Null where nothing was begun. */
  next(): MarksFound | null {
    const [search, compared] = [this.#search, this.#compared];
    if (search === null || compared === null) return null;
    const end = performance.now() + TURN_MS;
    const marks: Mark[] = [];
    for (let step = search.next(); ; step = search.next()) {
      if (step.done) this.#finding = step.value;
      else for (const mark of step.value) marks.push(mark);
      const areFirst = !this.#hasMarks && marks.length > 0;
      if (!step.done && !areFirst && performance.now() < end) continue;
      this.#hasMarks ||= areFirst;
      const sets = this.#areSetsTold ? null : compared.told;
      this.#areSetsTold = true;
      return { marks, sets, settled: step.done && this.#page ? settledBy(this.#text, this.#page) : null };
    }
  }

  /** The marks that are others once blocks have new texts; null where all of the page has to be read again. */
  change(changed: readonly ChangedBlock[]): MarksInBlocks | null {
    const { leftOut = [], compiled } = this.#compared ?? {};
    if (this.#page === null || this.#finding === null || compiled === undefined) return null;
    const newcomers = gatePattern(leftOut);
    if (changed.some(([, text]) => newcomers.test(text))) return null;
    const page = changed.reduce((before, [index, text]) => withBlockText(before, index, text), this.#page);
    const after = marksAfterChange(page, new Set(changed.map(([index]) => index)), this.#finding, compiled);
    this.#finding = after?.finding ?? null;
    this.#page = page;
    return after && [...after.marks];
  }

  /** Why a mark stands where it does; empty where the page has no such mark there. Null where nothing was begun. */
  reasonsFor(mark: Mark): readonly ReasonOf<string>[] | null {
    return this.#compared && reasonsFor(mark, this.#settled(this.#compared), this.#compared.compiled);
  }

  /** The figures that are worth a claim, block by block. Null where nothing was begun. */
  notable(): Generator<readonly NotableFigure[], void> | null {
    return this.#compared && notableSlices(this.#settled(this.#compared), this.#compared.compiled);
  }

  #settled({ compiled }: ComparedSets): PageText {
    this.#page ??= settlePage(this.#text, compiled);
    return this.#page;
  }

  *#searching({ compiled }: ComparedSets, earlier: Finding | null): Generator<readonly Mark[], FoundMarks> {
    const settling = settleSlices(this.#text, compiled);
    let step = settling.next();
    for (; !step.done; step = settling.next()) yield [];
    this.#page = step.value;
    return yield* markSlices(step.value, compiled, { earlier, from: this.#from });
  }
}
