import type { BlockList, ListPlace } from './block-list.ts';
import { headingLevel } from './element-state.ts';
import { aboveLevel, afterSection, type HeadingTrail, NO_HEADINGS, withHeading } from './heading-trail.ts';
import { TeaserHeadings } from './teaser-headings.ts';
import { TEASER_HEADING } from './teaser-words.ts';
import type { TextContext } from './text-context.ts';

/** Where a heading began, and what held there. */
interface HeadingBegin {
  readonly place: ListPlace;
  readonly trail: HeadingTrail;
  readonly context: TextContext;
}

/** The headings over the place that is being read, those that lead to other stories among them, and whether the page's own was met. */
export class OpenHeadings {
  #trail = NO_HEADINGS;
  #hasHeadline = false;
  readonly #list: BlockList;
  readonly #teasers: TeaserHeadings;

  constructor(list: BlockList) {
    this.#list = list;
    this.#teasers = new TeaserHeadings(list);
  }

  /** The headings over this place. */
  get trail(): HeadingTrail {
    return this.#trail;
  }

  /** A heading is met: it ends what stands under teasers of its level and below. */
  endTeasersAt(heading: Element): void {
    this.#trail = this.#teasers.endAtLevel(headingLevel(heading)) ?? this.#trail;
  }

  /** A heading begins: over its own words stand those above its level. */
  open(heading: Element): void {
    this.#trail = aboveLevel(this.#trail, headingLevel(heading));
  }

  /** A heading ends, whose block is the first since it began; one without words heads nothing. */
  close(heading: Element, { place, trail, context }: HeadingBegin): void {
    const block = this.#list.blocks[place.block];
    if (block === undefined || block.kind === 'picture') {
      this.#trail = trail;
      return;
    }
    const level = headingLevel(heading);
    const isLinked = this.#list.contentFrom(place).linkedHeadings > 0;
    if (level === 1 && !this.#hasHeadline && !isLinked && !TEASER_HEADING.test(block.text)) {
      this.#hasHeadline = true;
      this.#list.noteHeadline();
    }
    this.#teasers.begin(heading, level, place, this.#trail, context.inArticle);
    this.#trail = withHeading(this.#trail, level, place.block);
  }

  /** Whether what stands in an element stands under a teaser that heads it. */
  isTeaserOver(container: Element): boolean {
    return this.#teasers.isOpenIn(container);
  }

  /** An element is left, and with it what stands under teasers that head it; its last block has to be written. */
  endTeasersOver(container: Element): void {
    this.#trail = this.#teasers.endIn(container) ?? this.#trail;
  }

  /** A section ends, before which these headings stood over the page. */
  endSection(before: HeadingTrail): void {
    this.#trail = afterSection(before, this.#trail, this.#list.length - 1);
  }

  /** What has come since these stood over the page heads nothing behind it. */
  goBackTo(before: HeadingTrail): void {
    this.#trail = before;
  }
}
