const TAGS = /<script(?=[\s>])|<\/script/gi;
const IS_LINKED = /\btype\s*=\s*["']?application\/ld\+json\b/i;

/**
 * The texts of the linked data in a page's source, or in a piece of it as one copies it from an example; none where the text is no markup.
 * Looks at each place once, however the text is made.
 */
export function linkedScripts(text: string): string[] {
  if (!/^\uFEFF?\s*</.test(text)) return [];
  const found: string[] = [];
  let opened: number | null = null;
  for (const { 0: tag, index } of text.matchAll(TAGS)) {
    if (!tag.startsWith('</')) {
      opened ??= index;
      continue;
    }
    const script = opened === null ? '' : text.slice(opened, index);
    const begin = script.indexOf('>') + 1;
    if (begin > 0 && IS_LINKED.test(script.slice(0, begin))) found.push(script.slice(begin));
    opened = null;
  }
  return found;
}
