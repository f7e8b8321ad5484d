import { atOnce } from '../claims/at-once.ts';
import { languageOfPage } from '../claims/page-language.ts';
import { BLOCK_SEPARATOR, type PageText } from '../claims/page-text.ts';
import type { LanguageTeller } from '../claims/tell-language.ts';
import { isOutOfReach } from './element-state.ts';
import { dateEntries } from './entry-days.ts';
import { type GatheredPage, gatherSlices } from './gather-blocks.ts';
import { type GrammarOf, labelNumbers } from './labelled-numbers.ts';
import { updatesIn } from './linked-data.ts';
import { pageLanguage } from './page-language.ts';
import { publishedDay } from './published-day.ts';
import { type ReadParts, rereadParagraph } from './reread-paragraph.ts';
import { storyTitle } from './story-title.ts';
import { offsetsOf, type Piece, type PlacedBlock, placesIn, placesOf, type TextPlace } from './text-places.ts';

/** What is known of a page from elsewhere, before what it says itself. */
export interface PageOptions {
  readonly url?: string | undefined;
  /** BCP 47 primary subtag. */
  readonly language?: string | undefined;
  /** ISO date (YYYY-MM-DD). */
  readonly published?: string | undefined;
  /** The element that holds the story; the document's own root without it. */
  readonly root?: Element | undefined;
  /** How figures are read, for numbers that stand apart from what they count: without it they get no headers. */
  readonly grammarOf?: GrammarOf | undefined;
  /** Who tells the text's language, with the words that the page's marks are sought among. */
  readonly teller?: LanguageTeller | undefined;
}

/** A page's text with the way back to its document, good as long as that does not change. */
export interface PageReading {
  readonly page: PageText;
  /**
   * The page with every block at the offset at which it stood when all of it was read: paragraphs that have changed since have moved no
   * other. That offset names the block for good; what is found in a block is counted from it.
   */
  readonly asFirstRead: PageText;
  /** Index of the block whose new words `again` has read; null in the reading of a whole page. */
  readonly changed: number | null;
  /**
   * Where the units from `start` to `end` (UTF-16 offsets in the page's text, end excluded) stand in the document: one place for each run
   * that nothing left out of the text interrupts, in document order.
   */
  placesOf(start: number, end: number): readonly TextPlace[];
  /** The same for units of one block, by its index and as offsets in its own text. */
  placesIn(block: number, from: number, to: number): readonly TextPlace[];
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
}

/**
 * Reads the story that a document tells, without navigation, code, forms, hidden parts and teasers of other stories. Never changes the
 * document, asks for no computed style, and takes time linear in the document's size.
 */
export function readPage(document: Document, options: PageOptions = {}): PageReading {
  return atOnce(readSlices(document, options));
}

/** Reads it in slices: stands still after every few nodes of the document. */
export function* readSlices(document: Document, options: PageOptions = {}): Generator<void, PageReading> {
  const root: Element | null = options.root ?? document.documentElement;
  if (root === null) return EMPTY_PAGE;
  const gathered = yield* gatherSlices(root);
  const { list, metas, linkedData, times } = gathered;
  const stated = pageLanguage(root, metas, linkedData);
  yield;
  const texts = list.blocks.map(({ text }) => text);
  const language = options.language ?? languageOfPage(texts, stated, options.teller);
  yield;
  const published = options.published ?? publishedDay({ metas, linkedData, times, url: options.url ?? null });
  const updates = linkedData.flatMap((script) => updatesIn(script.textContent ?? ''));
  yield;
  const { grammarOf } = options;
  yield* dateEntries(list.blocks, { language, published, updates, grammarOf: grammarOf ?? (() => null) });
  if (grammarOf) yield* labelNumbers(list.blocks, language, grammarOf);
  const page: PageText = {
    blocks: yield* list.textBlocks(stated, language),
    title: storyTitle(document.title),
    language,
    languageGiven: options.language !== undefined,
    published,
    ...(gathered.isCut ? { isCut: true } : {}),
  };
  const elements = list.blocks.map(({ element }) => element);
  const pieces = list.blocks.map((block) => block.pieces);
  return readingOf({ page, changed: null, elements, pieces, linkedIn: (block) => list.linkedIn(block) }, gathered);
}

function readingOf(parts: ReadParts, gathered: GatheredPage): PageReading {
  const { page: asFirstRead, changed, elements, pieces } = parts;
  let moved: PageText | null = changed === null ? asFirstRead : null;
  const page = () => {
    moved ??= inPlace(asFirstRead);
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
    changed,
    placesOf: (start, end) => placesOf(places(), start, end),
    placesIn: (block, from, to) => placesIn(pieces[block] ?? NO_PIECES, from, to),
    offsetsOf: (range) => offsetsOf(places(), range),
    elementOf: (block) => elements[block] ?? null,
    shadowRoots: gathered.shadowRoots,
    isWhole: gathered.isWhole,
    hasTurned: (element) => gathered.leftAlone.has(element) !== isOutOfReach(element),
    again(changed) {
      const again = rereadParagraph(parts, changed);
      return again === null ? null : readingOf(again, gathered);
    },
  };
}

/** A page whose blocks stand one behind the other. */
function inPlace(page: PageText): PageText {
  let next = 0;
  const blocks = page.blocks.map((block) => {
    const start = next;
    next += block.text.length + BLOCK_SEPARATOR.length;
    return start === block.start ? block : { ...block, start };
  });
  return { ...page, blocks };
}

const NO_PIECES: readonly Piece[] = [];

const NO_TEXT: PageText = { blocks: [], title: '', language: null, published: null };

/** The reading of a document without any element. */
export const EMPTY_PAGE: PageReading = {
  page: NO_TEXT,
  asFirstRead: NO_TEXT,
  changed: null,
  placesOf: () => [],
  placesIn: () => [],
  offsetsOf: () => null,
  elementOf: () => null,
  shadowRoots: [],
  isWhole: true,
  hasTurned: () => false,
  again: () => null,
};
