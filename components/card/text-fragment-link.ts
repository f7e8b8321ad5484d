import { fragmentTerm } from '../../utils/notes/text-fragment.ts';

/** At most so many words of an article stand in a link to it. */
const MOST_WORDS = 5;

/** The address of an article with a text fragment, by which browsers scroll to these words; the plain address without words. */
export function textFragmentLink(url: string, words: string | null): string {
  if (words === null) return url;
  const term = fragmentTerm(words.split(/\s+/).slice(0, MOST_WORDS));
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${term}`;
}
