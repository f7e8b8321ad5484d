/** Shorter words name a picture (`Logo 24`), and no picture needs longer ones; in UTF-16 units. */
const SHORTEST = 12;
const LONGEST = 500;

/** How far around a picture its caption is looked for. */
const FIGURE_DEPTH = 4;

/** Elements that draw what their `aria-label` tells. */
const DRAWN: ReadonlySet<string> = new Set(['svg', 'canvas']);

/**
 * The words that stand for a picture and give a figure: its `alt`, or the `aria-label` of a drawing. Null for all other elements, for
 * words without digits, and for those that its caption says again.
 */
export function pictureWords(element: Element): string | null {
  const words = wordsOf(element)?.replace(/\s+/g, ' ').trim() ?? '';
  if (words.length < SHORTEST || words.length > LONGEST || !/\d/.test(words)) return null;
  return saysAgain(captionOf(element), words) ? null : words;
}

/** Whether a text has the words, capitals and punctuation apart. */
export function saysAgain(text: string, words: string): boolean {
  return plain(text).includes(plain(words));
}

function wordsOf(element: Element): string | null {
  if (element.localName === 'img') return element.getAttribute('alt');
  return DRAWN.has(element.localName) ? element.getAttribute('aria-label') : null;
}

function captionOf(element: Element): string {
  let at = element.parentElement;
  for (let depth = 0; at !== null && depth < FIGURE_DEPTH; depth++, at = at.parentElement) {
    if (at.localName === 'figure') return at.textContent ?? '';
  }
  return '';
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
