import { languageOfPage } from '../claims/page-language.ts';
import type { PageText } from '../claims/page-text.ts';
import { gatherBlocks } from './gather-blocks.ts';
import { type GrammarOf, labelNumbers } from './labelled-numbers.ts';
import { pageLanguage } from './page-language.ts';
import { publishedDay } from './published-day.ts';
import { storyTitle } from './story-title.ts';
import type { TextPlace } from './text-places.ts';

/** What is known of a page from elsewhere, before what it says itself. */
export interface PageOptions {
  readonly url?: string | undefined;
  /** BCP 47 primary subtag. */
  readonly language?: string | undefined;
  /** ISO date (YYYY-MM-DD). */
  readonly published?: string | undefined;
  /** How figures are read, for numbers that stand apart from what they count: without it they get no headers. */
  readonly grammarOf?: GrammarOf | undefined;
}

/** A page's text with the way back to its document, good as long as that does not change. */
export interface PageReading {
  readonly page: PageText;
  /**
   * Where the units from `start` to `end` (UTF-16 offsets in the page's text, end excluded) stand in the document: one place for each run
   * that nothing left out of the text interrupts, in document order.
   */
  placesOf(start: number, end: number): readonly TextPlace[];
  /** What a range of the document holds of the page's text, as UTF-16 offsets, end excluded; null where it holds nothing of it. */
  offsetsOf(range: Range): { readonly start: number; readonly end: number } | null;
  /** The element in which the text of a block (by its index) begins; null for none such. */
  elementOf(block: number): Element | null;
}

/**
 * Reads the story that a document tells, without navigation, code, forms, hidden parts and teasers of other stories. Never changes the
 * document, asks for no computed style, and takes time linear in the document's size.
 */
export function readPage(document: Document, options: PageOptions = {}): PageReading {
  const root: Element | null = document.documentElement;
  if (root === null) return EMPTY_PAGE;
  const { list, places, metas, linkedData, times } = gatherBlocks(root);
  const stated = pageLanguage(root, metas, linkedData);
  const texts = list.blocks.map(({ text }) => text);
  const language = options.language ?? languageOfPage(texts, stated);
  if (options.grammarOf) labelNumbers(list.blocks, language, options.grammarOf);
  const page: PageText = {
    blocks: list.toTextBlocks(stated, language),
    title: storyTitle(document.title),
    language,
    languageGiven: options.language !== undefined,
    published: options.published ?? publishedDay({ metas, linkedData, times, url: options.url ?? null }),
  };
  return {
    page,
    placesOf: (start, end) => places.placesOf(start, end),
    offsetsOf: (range) => places.offsetsOf(range),
    elementOf: (block) => list.blocks[block]?.element ?? null,
  };
}

/** The reading of a document without any element. */
export const EMPTY_PAGE: PageReading = {
  page: { blocks: [], title: '', language: null, published: null },
  placesOf: () => [],
  offsetsOf: () => null,
  elementOf: () => null,
};
