import type { ClaimSet } from './claim-set.ts';
import type { CompiledSets } from './compile.ts';
import type { WordList } from './compile-questions.ts';
import { mayShowTopic, namesNobody } from './page-focus.ts';
import type { PageText } from './page-text.ts';
import type { PageReading } from './reading.ts';
import { SetFocus, type SetFocusAnswers } from './set-focus.ts';

/** What stands over a page's blocks. */
interface PageHead extends Pick<PageText, 'title' | 'language' | 'published'> {
  readonly languageGiven: boolean;
}

/** What was asked of a page as a whole while its marks were sought, and what it answered. */
export interface FocusAnswers {
  readonly head: PageHead;
  readonly bySet: ReadonlyMap<ClaimSet, SetFocusAnswers>;
  /** Whether its beginning names nobody of any set's; null where nobody has asked. */
  readonly isNameless: boolean | null;
  /** Whether it has one of these words anywhere. */
  readonly held: ReadonlyMap<WordList, boolean>;
}

/** The focus of a page for each claim set, worked out when it is first asked for. */
export class PageFocuses {
  readonly #page: PageReading;
  readonly #sets: ReadonlySet<ClaimSet>;
  readonly #focuses = new Map<ClaimSet, SetFocus>();
  #isNameless: boolean | null = null;
  #isAside: boolean | null = null;
  /** What an earlier page has answered of its words, as this one does. */
  #heldBefore: ReadonlyMap<WordList, boolean> = new Map();
  #isGuessing = false;
  #hasGuessed = false;

  constructor(page: PageReading, { questions }: CompiledSets) {
    this.#page = page;
    this.#sets = new Set(questions.map(({ set }) => set));
  }

  /** Whether the page is known to be about none of the active sets without another look at it. */
  get isKnownAside(): boolean {
    return this.#isAside === true || this.#namesNobody();
  }

  /** Whether the page is about none of the active sets, so that none of its figures or dates answers a question. */
  get isAside(): boolean {
    this.#isAside ??= this.#namesNobody() || [...this.#sets].every((set) => !this.of(set).isAbout);
    return this.#isAside;
  }

  #namesNobody(): boolean {
    this.#isNameless ??= namesNobody(this.#page);
    return this.#isNameless;
  }

  of(set: ClaimSet): SetFocus {
    const known = this.#focuses.get(set);
    if (known !== undefined) return known;
    const focus = new SetFocus(this.#page, set, this.#mayCount);
    this.#focuses.set(set, focus);
    return focus;
  }

  /**
   * Whether what takes the page's whole beginning is to be guessed while that has not been read: its first marks seldom depend on it.
   * `takeGuess` tells of those that do.
   */
  guess(isGuessing: boolean): void {
    this.#isGuessing = isGuessing;
  }

  /** Whether something has been guessed since this was asked last. */
  takeGuess(): boolean {
    const hasGuessed = this.#hasGuessed;
    this.#hasGuessed = false;
    return hasGuessed;
  }

  readonly #mayCount = (): boolean => {
    this.#hasGuessed ||= this.#isGuessing;
    return !this.#isGuessing;
  };

  /**
   * Takes over what was asked of the page before the words of these blocks changed, and asks those anew. False where the page answers
   * otherwise now: then this is to be asked no more.
   */
  takeOver({ bySet, isNameless, held }: FocusAnswers, changed: ReadonlySet<number>): boolean {
    if (isNameless && [...changed].some((index) => mayShowTopic(this.#page, index))) return false;
    this.#isNameless = isNameless;
    for (const [list, wasHeld] of held) if (wasHeld !== this.#stillHolds(list, wasHeld, changed)) return false;
    this.#heldBefore = held;
    for (const [set, before] of bySet) {
      for (const index of changed) for (const known of [before.shown, before.events]) known.delete(index);
      const focus = new SetFocus(this.#page, set, this.#mayCount, before);
      if (!focus.answersLike(before)) return false;
      this.#focuses.set(set, focus);
    }
    return true;
  }

  /** Whether the page has one of some words, of which blocks that have not changed have none where it had none. */
  #stillHolds(list: WordList, wasHeld: boolean, changed: ReadonlySet<number>): boolean {
    return wasHeld ? this.#page.holds(list) : [...changed].some((index) => this.#page.read(index)?.words.has(list));
  }

  /** All answers that were given. */
  get given(): FocusAnswers {
    const bySet = new Map(Array.from(this.#focuses, ([set, focus]) => [set, focus.given]));
    const held = new Map([...this.#heldBefore, ...this.#page.held]);
    return { head: headOf(this.#page.page), bySet, isNameless: this.#isNameless, held };
  }

  /** Whether the page answers all that was asked of an earlier one in the same way. */
  isLike({ head, bySet, isNameless, held }: FocusAnswers): boolean {
    const { title, language, published, languageGiven } = headOf(this.#page.page);
    const isSameHead = title === head.title && language === head.language && published === head.published;
    if (!isSameHead || languageGiven !== head.languageGiven) return false;
    if (isNameless !== null && isNameless !== this.#namesNobody()) return false;
    for (const [list, wasHeld] of held) if (wasHeld !== this.#page.holds(list)) return false;
    return [...bySet].every(([set, answers]) => this.of(set).answersLike(answers));
  }
}

function headOf({ title, language, published, languageGiven = false }: PageText): PageHead {
  return { title, language, published, languageGiven };
}
