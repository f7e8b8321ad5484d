import type { PageText } from '../claims/page-text.ts';
import { withBlocksInPlace } from './blocks-in-place.ts';
import { isOutOfReach } from './element-state.ts';
import type { GatheredPage } from './gather-blocks.ts';
import type { GatheredText } from './gathered-text.ts';
import { type ReadParts, rereadParagraph } from './reread-paragraph.ts';
import {
  isAsRead,
  offsetsOf,
  type Piece,
  type PlacedBlock,
  placesIn,
  placesOf,
  type TextPlace,
} from './text-places.ts';

/** A page's text with the way back to its document, good as long as that does not change. */
export interface PageReading {
  /** The gathered text itself where the page is not settled. */
  readonly page: PageText;
  /**
   * The page with every block at the offset at which it stood when all of it was read: paragraphs that have changed since have moved no
   * other. That offset names the block for good; what is found in a block is counted from it.
   */
  readonly asFirstRead: PageText;
  /** What was gathered of it, before it was settled, with every block at the offset at which it was first read. */
  readonly gathered: GatheredText;
  /**
   * Index of the block whose new words `again` has read, which `asFirstRead` and `gathered` hold: with them `withBlockText` brings
   * another copy of the page to the same state. Null in the reading of a whole page.
   */
  readonly changed: number | null;
  /**
   * Where the units from `start` to `end` (UTF-16 offsets in the page's text, end excluded) stand in the document: one place for each run
   * that nothing left out of the text interrupts, in document order.
   */
  placesOf(start: number, end: number): readonly TextPlace[];
  /** The same for units of one block, by its index and as offsets in its own text. */
  placesIn(block: number, from: number, to: number): readonly TextPlace[];
  /** Whether the text nodes of these units of a block still say what was read of them. */
  isAsRead(block: number, from: number, to: number): boolean;
  /** What a range of the document holds of the page's text, as UTF-16 offsets, end excluded; null where it holds nothing of it. */
  offsetsOf(range: Range): { readonly start: number; readonly end: number } | null;
  /** The element in which the text of a block (by its index) begins; null for none such. */
  elementOf(block: number): Element | null;
  /** The open shadow roots that hold some of the page. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** False where the page has changed under the reading so that it breaks off somewhere. */
  readonly isWhole: boolean;
  /** Whether an element's attributes say another thing of whether it is read than they did. */
  hasTurned(element: Element): boolean;
  /**
   * The page with the new words of the one paragraph that a changed node stands in, without a look at the rest; null where the page has
   * to be read as a whole.
   */
  again(changed: Node): PageReading | null;
  /** The same reading with its page settled from what was gathered: `page` has the same blocks, one by one. */
  settledAs(page: PageText): PageReading;
}

/** The reading that is made of these parts, of a document that was walked. */
export function readingOf(parts: ReadParts, walked: GatheredPage): PageReading {
  const { page: asFirstRead, gathered, changed, elements, pieces } = parts;
  let moved: PageText | null = changed === null ? asFirstRead : null;
  const page = () => {
    moved ??= withBlocksInPlace(asFirstRead);
    return moved;
  };
  let placed: readonly PlacedBlock[] | null = null;
  const places = () => {
    placed ??= page().blocks.map(({ start }, index) => ({ start, pieces: pieces[index] ?? NO_PIECES }));
    return placed;
  };
  return {
    get page() {
      return page();
    },
    asFirstRead,
    gathered,
    changed,
    placesOf: (start, end) => placesOf(places(), start, end),
    placesIn: (block, from, to) => placesIn(pieces[block] ?? NO_PIECES, from, to),
    isAsRead: (block, from, to) =>
      isAsRead(pieces[block] ?? NO_PIECES, asFirstRead.blocks[block]?.text ?? '', from, to),
    offsetsOf: (range) => offsetsOf(places(), range),
    elementOf: (block) => elements[block] ?? null,
    shadowRoots: walked.shadowRoots,
    isWhole: walked.isWhole,
    hasTurned: (element) => walked.leftAlone.has(element) !== isOutOfReach(element),
    again(changed) {
      const again = rereadParagraph(parts, changed);
      return again === null ? null : readingOf(again, walked);
    },
    settledAs: (page) => readingOf({ ...parts, page }, walked),
  };
}

const NO_PIECES: readonly Piece[] = [];

const NO_TEXT: GatheredText = {
  blocks: [],
  title: '',
  language: null,
  languageGiven: false,
  published: null,
  stated: null,
  updates: [],
  numbers: [],
};

/** The reading of a document without any element. */
export const EMPTY_PAGE: PageReading = {
  page: NO_TEXT,
  asFirstRead: NO_TEXT,
  gathered: NO_TEXT,
  changed: null,
  placesOf: () => [],
  placesIn: () => [],
  isAsRead: () => true,
  offsetsOf: () => null,
  elementOf: () => null,
  shadowRoots: [],
  isWhole: true,
  hasTurned: () => false,
  again: () => null,
  settledAs: () => EMPTY_PAGE,
};
