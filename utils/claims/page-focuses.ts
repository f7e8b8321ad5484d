import type { ClaimSet } from './claim-set.ts';
import type { CompiledSets } from './compile.ts';
import {
  type EventByBlock,
  focusOf,
  mayShowTopic,
  namesEvent,
  namesNobody,
  type PageFocus,
  type ShownByBlock,
} from './page-focus.ts';
import type { PageText } from './page-text.ts';
import type { PageReading } from './reading.ts';

/** What a page as a whole is about, as one claim set sees it. */
export interface SetFocus extends PageFocus {
  /** Whether the page's text or title names the set's event. */
  readonly namesEvent: () => boolean;
}

interface Answer {
  readonly focus: PageFocus;
  /** Whether the page names the event; null where nobody has asked. */
  event: boolean | null;
  /** What each block has told to answer, so that one that changes is asked alone. */
  readonly shown: ShownByBlock;
  readonly events: EventByBlock;
}

/** What stands over a page's blocks. */
interface PageHead extends Pick<PageText, 'title' | 'language' | 'published'> {
  readonly languageGiven: boolean;
}

/** What was asked of a page as a whole while its marks were sought, and what it answered. */
export interface FocusAnswers {
  readonly head: PageHead;
  readonly bySet: ReadonlyMap<ClaimSet, Readonly<Answer>>;
  /** Whether its beginning names nobody of any set's; null where nobody has asked. */
  readonly isNameless: boolean | null;
}

/** The focus of a page for each claim set, worked out when it is first asked for. */
export class PageFocuses {
  readonly #page: PageReading;
  readonly #sets: ReadonlySet<ClaimSet>;
  readonly #answers = new Map<ClaimSet, Answer>();
  #isNameless: boolean | null = null;
  #isAside: boolean | null = null;

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
    const answer = this.#answers.get(set) ?? this.#ask(set);
    return {
      ...answer.focus,
      namesEvent: () => {
        answer.event ??= namesEvent(this.#page, set, answer.events);
        return answer.event;
      },
    };
  }

  /**
   * Takes over what was asked of the page before the words of these blocks changed, and asks those anew. False where the page answers
   * otherwise now: then this is to be asked no more.
   */
  takeOver({ bySet, isNameless }: FocusAnswers, changed: ReadonlySet<number>): boolean {
    if (isNameless && [...changed].some((index) => mayShowTopic(this.#page, index))) return false;
    this.#isNameless = isNameless;
    for (const [set, before] of bySet) {
      for (const index of changed) for (const known of [before.shown, before.events]) known.delete(index);
      const focus = focusOf(this.#page, set, before.shown);
      const event = before.event === null ? null : namesEvent(this.#page, set, before.events);
      if (!isSameFocus(focus, before.focus) || event !== before.event) return false;
      this.#answers.set(set, { ...before, focus, event });
    }
    return true;
  }

  /** All answers that were given. */
  get given(): FocusAnswers {
    return { head: headOf(this.#page.page), bySet: this.#answers, isNameless: this.#isNameless };
  }

  /** Whether the page answers all that was asked of an earlier one in the same way. */
  isLike({ head, bySet, isNameless }: FocusAnswers): boolean {
    const { title, language, published, languageGiven } = headOf(this.#page.page);
    const isSameHead = title === head.title && language === head.language && published === head.published;
    if (!isSameHead || languageGiven !== head.languageGiven) return false;
    if (isNameless !== null && isNameless !== this.#namesNobody()) return false;
    return [...bySet].every(([set, answer]) => this.#isSame(set, answer));
  }

  #isSame(set: ClaimSet, { focus, event }: Answer): boolean {
    const now = this.of(set);
    return isSameFocus(now, focus) && (event === null || event === now.namesEvent());
  }

  #ask(set: ClaimSet): Answer {
    const shown: ShownByBlock = new Map();
    const answer: Answer = { focus: focusOf(this.#page, set, shown), event: null, shown, events: new Map() };
    this.#answers.set(set, answer);
    return answer;
  }
}

function isSameFocus(one: PageFocus, other: PageFocus): boolean {
  return one.isAbout === other.isAbout && one.isForeign === other.isForeign && one.isHome === other.isHome;
}

function headOf({ title, language, published, languageGiven = false }: PageText): PageHead {
  return { title, language, published, languageGiven };
}
