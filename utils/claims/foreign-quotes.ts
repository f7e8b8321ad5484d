import { atOnce } from './at-once.ts';
import { statedLanguage } from './block-language.ts';
import type { PageText, TextBlock } from './page-text.ts';
import { partedSlices } from './parted-blocks.ts';
import type { LanguageTeller } from './tell-language.ts';

/** A quotation long enough to tell its language, in any quotation marks. */
const QUOTATION = /[“"«„]([^“”"«»„]{40,})[”"»]/g;
const OPENS = /[“"«„]/;
const DIGIT = /\d/;

/**
 * A page whose quotations in another language than their block are blocks of their own, so that they are read in their language.
 * Quotations without a digit are left where they are.
 */
export function withForeignQuotes(page: PageText, teller: LanguageTeller): PageText {
  return atOnce(foreignQuoteSlices(page, teller));
}

/** The same in slices. */
export function* foreignQuoteSlices(page: PageText, teller: LanguageTeller): Generator<void, PageText> {
  return page.languageGiven ? page : yield* partedSlices(page, (block) => partsOf(block, page, teller));
}

function partsOf(block: TextBlock, page: PageText, teller: LanguageTeller): readonly TextBlock[] {
  const { text, start } = block;
  if (!OPENS.test(text) || !DIGIT.test(text)) return [block];
  const parts: TextBlock[] = [];
  let end = 0;
  for (const { 0: whole, 1: quotation = '', index } of text.matchAll(QUOTATION)) {
    const told = DIGIT.test(quotation) ? teller.tellText(quotation) : null;
    if (told === null || told === (teller.tellText(text.replace(whole, '')) ?? statedLanguage(block, page))) continue;
    const from = index + 1;
    if (from > end) parts.push({ ...block, text: text.slice(end, from), start: start + end });
    end = from + quotation.length;
    parts.push({ ...block, text: quotation, start: start + from });
  }
  return parts.length === 0 ? [block] : [...parts, { ...block, text: text.slice(end), start: start + end }];
}
