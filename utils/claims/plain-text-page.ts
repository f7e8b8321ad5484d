import { languageOfPage } from './page-language.ts';
import { BLOCK_SEPARATOR, type PageText, type TextBlock } from './page-text.ts';

/** What is known of a text beside its words. */
interface KnownOfText {
  /** BCP 47 primary subtag. */
  readonly language?: string | undefined;
  /** ISO date (YYYY-MM-DD). */
  readonly published?: string | undefined;
}

/** The page that a plain text makes: its paragraphs, parted by blank lines, without white space at their ends. */
export function plainTextPage(text: string, { language, published }: KnownOfText): PageText {
  const blocks: TextBlock[] = [];
  let start = 0;
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/)) {
    const paragraph = part.trim();
    if (paragraph === '') continue;
    blocks.push({
      text: paragraph,
      start,
      kind: 'paragraph',
      language: language ?? null,
      headings: [],
      headers: [],
      entryDate: null,
    });
    start += paragraph.length + BLOCK_SEPARATOR.length;
  }
  const told = languageOfPage(
    blocks.map((block) => block.text),
    null,
  );
  return {
    blocks,
    title: '',
    language: language ?? told,
    languageGiven: language !== undefined,
    published: published ?? null,
  };
}
