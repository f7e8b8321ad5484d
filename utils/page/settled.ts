import type { PageText, TextBlock } from '../claims/page-text.ts';
import type { GatheredText } from './gathered-text.ts';

/** What settling has told of a page's text that is shown to readers: plain data, much smaller than the page. */
export interface Settled {
  /** The language that the text is in: a BCP 47 primary subtag, or null. */
  readonly language: string | null;
  /** The indexes of blocks that are lone numbers, each with those of the blocks that head it. */
  readonly cells: readonly (readonly [index: number, headers: readonly number[]])[];
}

/** What settling has told of a gathered text. */
export function settledBy({ blocks }: GatheredText, page: PageText): Settled {
  const cells = page.blocks.flatMap(({ kind, headers }, index) =>
    kind === 'cell' && blocks[index]?.kind !== 'cell' ? [[index, headers] as const] : [],
  );
  return { language: page.language, cells };
}

/** A gathered text with what settling has told of it; the days of its entries are left as they were. */
export function withSettled(gathered: GatheredText, { language, cells }: Settled): PageText {
  const heads = new Map(cells);
  const blocks = gathered.blocks.map((block, index): TextBlock => {
    const headers = heads.get(index);
    const told = block.language === gathered.stated && language !== gathered.stated ? { ...block, language } : block;
    return headers === undefined ? told : { ...told, kind: 'cell', headers };
  });
  return { ...gathered, language, blocks };
}
