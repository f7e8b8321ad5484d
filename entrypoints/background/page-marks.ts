import { marksAfterChange } from '../../utils/claims/changed-marks.ts';
import { reasonSlices } from '../../utils/claims/explain.ts';
import { type Finding, type FoundMarks, markSlices } from '../../utils/claims/find-marks.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import { type NotableFigure, notableSlices } from '../../utils/claims/notable-figures.ts';
import type { PageText, TextBlock } from '../../utils/claims/page-text.ts';
import type { ReasonOf } from '../../utils/claims/reason-kinds.ts';
import { withNothing } from '../../utils/claims/with-nothing.ts';
import type {
  ChangedBlock,
  MarksFound,
  MarksInBlocks,
  MoreText,
  PageToRead,
} from '../../utils/messages/to-readings.ts';
import { withBlocksInPlace } from '../../utils/page/blocks-in-place.ts';
import { gatePattern } from '../../utils/page/gate.ts';
import type { GatheredText } from '../../utils/page/gathered-text.ts';
import { type Settling, settleSlices } from '../../utils/page/settle-page.ts';
import { settledBy } from '../../utils/page/settled.ts';
import { withBlockText } from '../../utils/page/with-block-text.ts';
import type { ComparedSets } from './compared-sets.ts';

/** So long marks are sought at a time, in milliseconds: other pages, and views, ask for something too. */
const TURN_MS = 24;

/** The marks of one page as its text was sent: finds them a turn at a time, and follows what changes. */
export class PageMarks {
  readonly #text: GatheredText;
  /** Those of the text; more may come. */
  readonly #blocks: TextBlock[];
  #length: number;
  #isWhole: boolean;
  readonly #from: number;
  #compared: ComparedSets | null = null;
  /** What its owner knows that it is compared with. */
  #told: ComparedSets['told'] | null;
  /** The page with what its figures tell of it; null until that is known. */
  #page: PageText | null = null;
  /** Null before it begins and once it has ended. */
  #search: Generator<readonly Mark[], FoundMarks> | null = null;
  #hasMarks = false;
  #finding: Finding | null = null;
  /** What had been found on the page as it was before. */
  #earlier: Finding | null;

  /** What was found on the page `before`, as it was then, is taken over where it stands as it did. */
  constructor({ text, isWhole, from, hasSets }: Omit<PageToRead, 'reading' | 'instead'>, before: PageMarks | null) {
    this.#blocks = [...text.blocks];
    this.#text = { ...text, blocks: this.#blocks };
    this.#length = lengthOf(text.blocks);
    this.#isWhole = isWhole;
    this.#from = from;
    this.#told = hasSets && before !== null ? before.#told : null;
    this.#earlier = before && (before.#finding ?? before.#earlier);
  }

  /** Whether all blocks have come. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Whether nothing was found on it as it was before. */
  get isNew(): boolean {
    return this.#earlier === null;
  }

  /** How many UTF-16 units its text has. */
  get length(): number {
    return this.#length;
  }

  /** Whether its marks were sought to the end. */
  get isSettled(): boolean {
    return this.#compared !== null && this.#search === null;
  }

  /** The page's title and its blocks. */
  get texts(): readonly string[] {
    return [this.#text.title, ...this.#text.blocks.map(({ text }) => text)];
  }

  /** Adds blocks. False where they don't follow those that have come. */
  add({ at, blocks, isWhole }: MoreText): boolean {
    if (this.#isWhole || at !== this.#blocks.length) return false;
    for (const block of blocks) this.#blocks.push(block);
    this.#length += lengthOf(blocks);
    this.#isWhole = isWhole;
    return true;
  }

  /** Begins to look for marks. */
  begin(compared: ComparedSets): void {
    this.#compared = compared;
    this.#search = this.#searching(compared);
  }

  /** What is found in the next turn; the first marks of all are given at once. Null where nothing was begun. */
  next(): MarksFound | null {
    if (this.#compared === null) return null;
    const { told } = this.#compared;
    const marks = this.#turn();
    const sets = this.#told === told ? null : told;
    this.#told = told;
    const settled = this.isSettled && this.#page ? settledBy(this.#text, this.#page) : null;
    return { marks, sets, settled };
  }

  /** The marks that are others once blocks have new texts; null where all of the page has to be read again. */
  change(changed: readonly ChangedBlock[]): MarksInBlocks | null {
    const { leftOut = [], compiled } = this.#compared ?? {};
    if (this.#page === null || this.#finding === null || compiled === undefined) return null;
    const newcomers = gatePattern(leftOut);
    if (changed.some(([, text]) => newcomers.test(text))) return null;
    const page = changed.reduce((before, [index, text]) => withBlockText(before, index, text), this.#page);
    const after = marksAfterChange(page, new Set(changed.map(([index]) => index)), this.#finding, compiled);
    // The page that comes instead takes over what it can.
    if (after === null) this.#earlier = this.#finding;
    this.#finding = after?.finding ?? null;
    this.#page = page;
    return after && [...after.marks];
  }

  /** Why a mark stands where it does; empty where the page has no such mark there. Null where nothing was begun. */
  reasonsFor(mark: Mark): Generator<void, readonly ReasonOf<string>[]> | null {
    return this.#compared && this.#reasonsFor(mark, this.#compared);
  }

  /** The figures that are worth a claim, block by block. Null where nothing was begun. */
  notable(): Generator<readonly NotableFigure[], void> | null {
    return this.#compared && this.#notable(this.#compared);
  }

  *#reasonsFor(mark: Mark, { compiled }: ComparedSets): Generator<void, readonly ReasonOf<string>[]> {
    const page = yield* this.#settled(compiled);
    return yield* reasonSlices(mark, withBlocksInPlace(page), compiled);
  }

  *#notable({ compiled }: ComparedSets): Generator<readonly NotableFigure[], void> {
    const page = yield* withNothing(this.#settled(compiled));
    yield* notableSlices(withBlocksInPlace(page), compiled);
  }

  #turn(): readonly Mark[] {
    const end = performance.now() + TURN_MS;
    const marks: Mark[] = [];
    while (this.#search !== null) {
      const step = this.#search.next();
      if (step.done) {
        this.#finding = step.value;
        this.#earlier = null;
        this.#search = null;
        break;
      }
      for (const mark of step.value) marks.push(mark);
      const areFirst = !this.#hasMarks && marks.length > 0;
      this.#hasMarks ||= areFirst;
      if (areFirst || performance.now() >= end) break;
    }
    return marks;
  }

  *#searching({ compiled }: ComparedSets): Generator<readonly Mark[], FoundMarks> {
    const page = yield* withNothing(this.#settled(compiled));
    return yield* markSlices(page, compiled, { earlier: this.#earlier, from: this.#from });
  }

  *#settled(settling: Settling): Generator<void, PageText> {
    if (this.#page !== null) return this.#page;
    const page = yield* settleSlices(this.#text, settling);
    // Somebody else may have come to the end of it meanwhile.
    this.#page ??= page;
    return this.#page;
  }
}

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
