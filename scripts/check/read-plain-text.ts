import { languageOfPage } from '../../utils/claims/page-language.ts';
import { BLOCK_SEPARATOR, type PageText, type TextBlock } from '../../utils/claims/page-text.ts';
import type { PageOptions } from '../../utils/page/read-page.ts';

/** The page that a plain text makes: its paragraphs, parted by blank lines, without white space at their ends. */
export function readPlainText(text: string, { language, published }: PageOptions): PageText {
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
