import type { ClaimSet } from './claim-set.ts';
import {
  type EventByBlock,
  isAbout,
  isForeign,
  isHome,
  namesEvent,
  type PageFocus,
  type ShownByBlock,
} from './page-focus.ts';
import type { PageReading } from './reading.ts';

/** What a page has answered as a whole for one claim set; null is what nobody has asked. */
export interface SetFocusAnswers {
  readonly isAbout: boolean | null;
  readonly isForeign: boolean | null;
  readonly isHome: boolean | null;
  readonly namesEvent: boolean | null;
  /** What each block has told to answer, so that one that changes is asked alone. */
  readonly shown: ShownByBlock;
  readonly events: EventByBlock;
}

/** What a page as a whole is about, as one claim set sees it. */
export class SetFocus implements PageFocus {
  readonly #page: PageReading;
  readonly #set: ClaimSet;
  /** Whether all of the page's beginning may be read to answer; a guess has to do otherwise, and is forgotten at once. */
  readonly #mayCount: () => boolean;
  readonly #shown: ShownByBlock;
  readonly #events: EventByBlock;
  #isAbout: boolean | null = null;
  #isForeign: boolean | null = null;
  #isHome: boolean | null = null;
  #namesEvent: boolean | null = null;

  /** Of blocks that have not changed since the page answered `earlier`, what they showed then is put to use. */
  constructor(page: PageReading, set: ClaimSet, mayCount: () => boolean, earlier: SetFocusAnswers | null = null) {
    this.#page = page;
    this.#set = set;
    this.#mayCount = mayCount;
    this.#shown = earlier?.shown ?? new Map();
    this.#events = earlier?.events ?? new Map();
  }

  get isAbout(): boolean {
    this.#isAbout ??= isAbout(this.#page, this.#set, this.#shown);
    return this.#isAbout;
  }

  get isForeign(): boolean {
    if (this.#isForeign === null && !this.#mayCount()) return false;
    this.#isForeign ??= isForeign(this.#page, this.#set, this.#shown);
    return this.#isForeign;
  }

  get isHome(): boolean {
    this.#isHome ??= isHome(this.#page, this.#set, this.#shown);
    return this.#isHome;
  }

  /** Whether the page's text or title names the set's event. */
  namesEvent(): boolean {
    this.#namesEvent ??= namesEvent(this.#page, this.#set, this.#events);
    return this.#namesEvent;
  }

  get given(): SetFocusAnswers {
    return {
      isAbout: this.#isAbout,
      isForeign: this.#isForeign,
      isHome: this.#isHome,
      namesEvent: this.#namesEvent,
      shown: this.#shown,
      events: this.#events,
    };
  }

  /** Whether all that was asked of an earlier page is answered in the same way. */
  answersLike({ isAbout, isForeign, isHome, namesEvent }: SetFocusAnswers): boolean {
    return (
      (isAbout === null || isAbout === this.isAbout) &&
      (isForeign === null || isForeign === this.isForeign) &&
      (isHome === null || isHome === this.isHome) &&
      (namesEvent === null || namesEvent === this.namesEvent())
    );
  }
}
