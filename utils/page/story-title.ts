const SEPARATOR = / [|\-–—·•»:]+ /;
const OUTLET_WORDS = 6;

/**
 * The story's part of a document's title, without the outlet's name and section behind it (`Two counts | World | The Courier`):
 * what an outlet calls itself says nothing of the story. A title that is all name stays as it is.
 */
export function storyTitle(title: string): string {
  const plain = title.trim().replace(/\s+/g, ' ');
  const parts = plain.split(SEPARATOR);
  while (parts.length > 1 && isName(parts.at(-1) ?? '') && longest(parts) < parts.length - 1) parts.pop();
  return parts.length === 1 ? (parts[0] ?? '') : plain.slice(0, endOf(plain, parts));
}

function isName(part: string): boolean {
  return part.split(/\s+/).length <= OUTLET_WORDS;
}

function longest(parts: readonly string[]): number {
  return parts.reduce((best, part, index) => (part.length > (parts[best]?.length ?? 0) ? index : best), 0);
}

/** Where the last of the parts that are kept ends in the title. */
function endOf(title: string, parts: readonly string[]): number {
  return parts.reduce((end, part) => title.indexOf(part, end) + part.length, 0);
}
