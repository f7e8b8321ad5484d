import { type Ground, groundOf } from './background-of.ts';
import { isHidden } from './is-hidden.ts';

/** How elements look at one moment: what is known of some of them is shared by all that stand in them. */
export class Looks {
  readonly #hidden = new Map<Element, boolean>();
  readonly #grounds = new Map<Element, Ground | null>();
  #asked: Element | null = null;
  #style: CSSStyleDeclaration | null = null;

  /** Whether style sheets hide an element's text. */
  isHidden(element: Element): boolean {
    return isHidden(element, this.#styleOf, this.#hidden);
  }

  /** Whether its text stands on light or on dark ground. */
  groundOf(element: Element): Ground {
    return groundOf(element, this.#styleOf, this.#grounds);
  }

  /** An element's style; both questions are asked of one element right after each other. */
  readonly #styleOf = (element: Element): CSSStyleDeclaration => {
    if (this.#asked !== element || this.#style === null) this.#style = getComputedStyle(element);
    this.#asked = element;
    return this.#style;
  };
}
