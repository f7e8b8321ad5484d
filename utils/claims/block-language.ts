import type { PageText, TextBlock } from './page-text.ts';
import { tellLanguage } from './tell-language.ts';

/** What a block is read in before it is asked, and where neither it nor its page says more: the language of most pages. */
const COMMONEST = 'en';

/** The language that a block has by what stands around it. */
export function statedLanguage(block: TextBlock, page: PageText): string {
  return block.language ?? page.language ?? COMMONEST;
}

/**
 * The language a block is in, as a BCP 47 primary subtag: by its own words where they tell (a Spanish quotation in an English page, a
 * template that states another language), else by what is stated. Where whoever asked for the page named its language, that holds.
 */
export function languageOfBlock(block: TextBlock, page: PageText, tell = () => tellLanguage(block.text)): string {
  const told = page.languageGiven ? null : tell();
  return told ?? statedLanguage(block, page);
}
