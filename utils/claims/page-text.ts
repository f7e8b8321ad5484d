/** What a block of text is on its page. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'caption'
  | 'quote'
  | 'term'
  | 'description'
  /** The words that stand for a picture: read and listed, but nowhere to be painted. */
  | 'picture';

/** A run of text that a reader sees as one: a paragraph, a heading, a list item, a table cell. */
export interface TextBlock {
  /** The text as the page has it, white space included, gathered across inline elements. */
  readonly text: string;
  /** UTF-16 offset of its first unit in the page's text. */
  readonly start: number;
  readonly kind: BlockKind;
  /** BCP 47 primary subtag from the nearest `lang` attribute, or null where the page does not say. */
  readonly language: string | null;
  /** Indexes of the headings it stands under, outermost first. */
  readonly headings: readonly number[];
  /** Of a table's cell: indexes of the cells that head its row and its column, and of the table's caption. */
  readonly headers: readonly number[];
  /** ISO date (YYYY-MM-DD) of the live blog's entry it stands in, or null. */
  readonly entryDate: string | null;
}

/** A page as the engine reads it: its blocks, in page order, and what its head says of it. */
export interface PageText {
  readonly blocks: readonly TextBlock[];
  /** The story’s title as the document gives it, without the outlet’s name; no part of the text. */
  readonly title: string;
  /** BCP 47 primary subtag of the page: the language its text is told as, else the one it states, or null. */
  readonly language: string | null;
  /** Whether whoever asked for the page named its language, so that no block is asked for its own. */
  readonly languageGiven?: boolean;
  /** ISO date (YYYY-MM-DD) on which the page says it was published, or null. */
  readonly published: string | null;
  /** Whether the page is so long that its first part alone was read. */
  readonly isCut?: boolean;
}

/** Stands between two blocks in the page's text, so that offsets are the same for everyone. */
export const BLOCK_SEPARATOR = '\n';

/** Index of the block that holds a UTF-16 offset of a page's text, or ends right before it. */
export function blockAt({ blocks }: Pick<PageText, 'blocks'>, offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The page's text: its blocks' texts with one separator between each two. */
export function textOf(page: PageText): string {
  return page.blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
}
