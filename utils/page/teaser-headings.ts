import { type BlockList, isWhollyLinked, type ListPlace } from './block-list.ts';
import type { HeadingTrail } from './heading-trail.ts';
import { isLeftOut } from './region.ts';
import { TEASER_HEADING } from './teaser-words.ts';

/** A heading that leads to other stories, and what stands under it up to the end of the element it heads. */
interface TeaserHeading {
  readonly reason: 'teaser-heading' | 'linked-heading';
  readonly container: Node | null;
  readonly level: number;
  readonly inArticle: boolean;
  readonly place: ListPlace;
  readonly trail: HeadingTrail;
}

const CLIMB = 4;

/** The headings now open that announce other stories. What stands under them is taken away when its end is reached. */
export class TeaserHeadings {
  readonly #open: TeaserHeading[] = [];
  readonly #list: BlockList;

  constructor(list: BlockList) {
    this.#list = list;
  }

  /** Opens one, if the heading that begins at `place` (the last block read) leads to other stories; `trail` is the one before it. */
  begin(heading: Element, level: number, place: ListPlace, trail: HeadingTrail, inArticle: boolean): void {
    const block = this.#list.blocks[place.block];
    if (block === undefined) return;
    const isAnnouncement = TEASER_HEADING.test(block.text);
    const isLink = level > 1 && isWhollyLinked(block.text, this.#list.contentFrom(place).linked);
    if (!isAnnouncement && !isLink) return;
    const reason = isAnnouncement ? 'teaser-heading' : 'linked-heading';
    this.#open.push({ reason, container: headedBy(heading), level, inArticle, place, trail });
  }

  /** Ends those that a new heading of this level ends; gives the trail that holds then, or null where nothing changes. */
  endAtLevel(level: number): HeadingTrail | null {
    let trail: HeadingTrail | null = null;
    while ((this.#open.at(-1)?.level ?? 0) >= level) trail = this.#endLast() ?? trail;
    return trail;
  }

  /** Ends those that head an element which is left; gives the trail that holds then, or null where nothing changes. */
  endIn(container: Node): HeadingTrail | null {
    let trail: HeadingTrail | null = null;
    while (this.#open.length > 0 && this.#open.at(-1)?.container === container) trail = this.#endLast() ?? trail;
    return trail;
  }

  /** Whether one is open that heads this element. */
  isOpenIn(container: Node): boolean {
    return this.#open.length > 0 && this.#open.at(-1)?.container === container;
  }

  #endLast(): HeadingTrail | null {
    const last = this.#open.pop();
    if (last === undefined) return null;
    const content = this.#list.contentFrom(last.place);
    if (!isLeftOut(last.reason, content, { inArticle: last.inArticle, inMain: false, isNamedFacts: false }))
      return null;
    this.#list.dropFrom(last.place.block);
    return last.trail;
  }
}

/** The element that a heading heads: its parent, or one farther up where the heading is all that there is in it. */
function headedBy(heading: Element): Node | null {
  let at: Element = heading;
  let parent = at.parentElement;
  for (let i = 0; i < CLIMB && parent !== null; i++) {
    const isWrapper = parent.localName === 'header' || parent.localName === 'hgroup' || parent.localName === 'a';
    const isBox = parent.localName === 'div' || parent.localName === 'span';
    if (!isWrapper && !(isBox && parent.firstElementChild === at && parent.lastElementChild === at)) break;
    at = parent;
    parent = at.parentElement;
  }
  return parent;
}
