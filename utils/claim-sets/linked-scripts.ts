const OPENING = /<script(?=[\s>])/gi;
const CLOSING = /<\/script/gi;
const IS_LINKED = /\btype\s*=\s*["']?application\/ld\+json\b/i;

/**
 * The texts of the linked data in a page's source, or in a piece of it as one copies it from an example; none where the text is no markup.
 * Looks at each place once, however the text is made.
 */
export function linkedScripts(text: string): string[] {
  if (!/^\uFEFF?\s*</.test(text)) return [];
  const found: string[] = [];
  for (let at = next(OPENING, text, 0); at !== -1; at = next(OPENING, text, at)) {
    const begin = text.indexOf('>', at) + 1;
    const end = begin === 0 ? -1 : next(CLOSING, text, begin);
    if (end === -1) break;
    if (IS_LINKED.test(text.slice(at, begin))) found.push(text.slice(begin, end));
    at = end;
  }
  return found;
}

function next(pattern: RegExp, text: string, from: number): number {
  const search = new RegExp(pattern);
  search.lastIndex = from;
  return search.exec(text)?.index ?? -1;
}
