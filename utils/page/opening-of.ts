/** So many paragraphs show how a page begins, and of each so many UTF-16 units. */
const MOST_PARAGRAPHS = 3;
const MOST_LENGTH = 400;

/** A shorter one is seldom the story's. */
const LEAST_LENGTH = 80;

/** How a document begins: its language as its root states it, its title and its first paragraphs, whatever they are of. Asks for no layout. */
export function openingOf(document: Document) {
  const root: Element | null = document.documentElement;
  const paragraphs: string[] = [];
  for (const { textContent } of root?.getElementsByTagName('p') ?? []) {
    if (paragraphs.length === MOST_PARAGRAPHS) break;
    const text = textContent.trim();
    if (text.length >= LEAST_LENGTH) paragraphs.push(text.slice(0, MOST_LENGTH));
  }
  return { language: root?.getAttribute('lang') ?? '', title: document.title, paragraphs };
}
