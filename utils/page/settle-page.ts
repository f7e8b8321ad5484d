import { atOnce } from '../claims/at-once.ts';
import { languageOfPage } from '../claims/page-language.ts';
import type { PageText, TextBlock } from '../claims/page-text.ts';
import type { LanguageTeller } from '../claims/tell-language.ts';
import { entryDays } from './entry-days.ts';
import type { GatheredText } from './gathered-text.ts';
import { type GrammarOf, labelledNumbers } from './labelled-numbers.ts';

/** By what a gathered text is settled. */
export interface Settling {
  /** How figures are read: where it knows no language no number gets a label, and no line dates an entry. */
  readonly grammarOf: GrammarOf;
  /** Who tells the text's language, with the words that the page's marks are sought among. */
  readonly teller?: LanguageTeller | undefined;
}

/** After so many blocks the work stands still. */
const STRIDE = 512;

/**
 * A gathered page as the engine reads it: in the language that its text is told as, with the days of its entries and what heads its
 * lone numbers. Its blocks are the same, one by one, with the same words and offsets. Needs no document and leaves the gathered text as
 * it is; takes time linear in its length.
 */
export function settlePage(gathered: GatheredText, settling: Settling): PageText {
  return atOnce(settleSlices(gathered, settling));
}

/** Settles it in slices: stands still after every few blocks. */
export function* settleSlices(gathered: GatheredText, { grammarOf, teller }: Settling): Generator<void, PageText> {
  const { blocks, title, languageGiven, stated, published, updates, numbers, isCut } = gathered;
  const texts = blocks.map(({ text }) => text);
  const language = languageGiven ? gathered.language : languageOfPage(texts, stated, teller);
  yield;
  const days = yield* entryDays(blocks, { language, published, updates, grammarOf });
  const heads = yield* labelledNumbers(blocks, numbers, language, grammarOf);
  const settled: TextBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    const entryDate = days[index] ?? null;
    const headers = heads.get(index);
    const inLanguage = block.language === stated && language !== stated ? { ...block, language } : block;
    const dated = entryDate === block.entryDate ? inLanguage : { ...inLanguage, entryDate };
    settled.push(headers === undefined ? dated : { ...dated, kind: 'cell', headers });
  }
  return { blocks: settled, title, language, languageGiven, published, ...(isCut ? { isCut } : {}) };
}
