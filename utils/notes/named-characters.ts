/** The names of characters that texts are full of where they come from the web. */
const COMMON: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&nbsp;', '\u00a0'],
]);

const NAME = /&[a-z][a-z0-9]{1,31};/gi;

/** What a common name (`&lt;`) stands for; null for the others, which the browser has to be asked for. */
export function commonCharacter(name: string): string | null {
  return COMMON.get(name) ?? null;
}

/** How often a text names characters that the browser has to be asked for. */
export function countRareNames(text: string): number {
  return (text.match(NAME) ?? []).filter((name) => !COMMON.has(name)).length;
}
