import { atOnce } from '../claims/at-once.ts';
import { gatherSlices } from './gather-blocks.ts';
import type { GatheredText } from './gathered-text.ts';
import { updatesIn } from './linked-data.ts';
import { numberPlaces } from './number-places.ts';
import { pageLanguage } from './page-language.ts';
import { EMPTY_PAGE, type PageReading, readingOf } from './page-reading.ts';
import { publishedDay } from './published-day.ts';
import { storyTitle } from './story-title.ts';
import { updateStarts } from './update-start.ts';

/** What is known of a page from elsewhere, before what it says itself. */
export interface KnownOfPage {
  readonly url?: string | undefined;
  /** BCP 47 primary subtag. */
  readonly language?: string | undefined;
  /** ISO date (YYYY-MM-DD). */
  readonly published?: string | undefined;
  /** The element that holds the story; the document's own root without it. */
  readonly root?: Element | undefined;
}

/**
 * Gathers the story that a document tells, without navigation, code, forms, hidden parts and teasers of other stories, and reads no
 * figure and tells no language: the page of this reading is the gathered text itself. Never changes the document, asks for no computed
 * style, and takes time linear in the document's size.
 */
export function gatherPage(document: Document, known: KnownOfPage = {}): PageReading {
  return atOnce(gatherPageSlices(document, known));
}

/** Gathers it in slices: stands still after every few nodes of the document. */
export function* gatherPageSlices(document: Document, known: KnownOfPage = {}): Generator<void, PageReading> {
  const root: Element | null = known.root ?? document.documentElement;
  if (root === null) return EMPTY_PAGE;
  const walked = yield* gatherSlices(root);
  const { list, metas, linkedData, times } = walked;
  const stated = pageLanguage(root, metas, linkedData);
  yield;
  const published = known.published ?? publishedDay({ metas, linkedData, times, url: known.url ?? null });
  const updates = updateStarts(linkedData.flatMap((script) => updatesIn(script.textContent ?? '')));
  yield;
  const numbers = yield* numberPlaces(list.blocks);
  const gathered: GatheredText = {
    blocks: yield* list.textBlocks(),
    title: storyTitle(document.title),
    language: known.language ?? stated,
    languageGiven: known.language !== undefined,
    published,
    ...(walked.isCut ? { isCut: true } : {}),
    stated,
    updates,
    numbers,
  };
  const elements = list.blocks.map(({ element }) => element);
  const pieces = list.blocks.map((block) => block.pieces);
  const linkedIn = (block: number) => list.linkedIn(block);
  return readingOf({ gathered, page: gathered, changed: null, elements, pieces, linkedIn }, walked);
}
