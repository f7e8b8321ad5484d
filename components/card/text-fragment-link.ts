/** At most so many words of an article stand in a link to it. */
const MOST_WORDS = 5;

/** The address of an article with a text fragment, by which browsers scroll to these words; the plain address without words. */
export function textFragmentLink(url: string, words: string | null): string {
  if (words === null) return url;
  // A hyphen would be read as the mark of a prefix or suffix, and encodeURIComponent leaves it alone.
  const encoded = encodeURIComponent(words.split(/\s+/).slice(0, MOST_WORDS).join(' ')).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encoded}`;
}
