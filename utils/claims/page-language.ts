import { LanguageTeller, LEAST_OF_UNSTATED } from './tell-language.ts';

/** How much text, in UTF-16 units, says what language a page is in. */
const SAMPLE = 2_000;

/**
 * The language that a page's text is in, by the text itself: templates state the language of their maker. What the page states holds
 * where the text does not tell; where it states nothing, fewer words tell. A BCP 47 primary subtag or null. A
 * teller that has met the page's words before need not work them out anew.
 */
export function languageOfPage(
  texts: Iterable<string>,
  stated: string | null,
  teller: LanguageTeller = new LanguageTeller(),
): string | null {
  let sample = '';
  for (const text of texts) {
    sample += ` ${text.slice(0, SAMPLE)}`;
    if (sample.length >= SAMPLE) break;
  }
  return teller.tellText(sample) ?? stated ?? teller.tellText(sample, LEAST_OF_UNSTATED);
}
