import type { TableRow } from './table-rows.ts';

/** What a column can hold, by the headers that it goes under; capitals, spaces, hyphens and underscores do not matter. */
export const TABLE_COLUMNS = {
  claim: ['claim', 'says', 'statement'],
  figure: ['figure', 'number', 'value'],
  question: ['question', 'asks'],
  subject: ['subject', 'of whom'],
  saidBy: ['said by', 'asserted by', 'party', 'who'],
  asOf: ['as of', 'date'],
  standing: ['standing', 'kind'],
  sourceTitle: ['source title', 'title', 'source'],
  publisher: ['publisher', 'source publisher'],
  author: ['author', 'source author'],
  published: ['published', 'source published'],
  url: ['url', 'address', 'link', 'source url'],
  paragraph: ['paragraph'],
  fragment: ['fragment'],
  cues: ['cues', 'cue words'],
  counts: ['counts', 'counted'],
} as const;

export type TableField = keyof typeof TABLE_COLUMNS;

/** Without these columns a table says nothing. */
export const NEEDED: readonly TableField[] = ['figure', 'question'];

/** Whether a row heads a table: it names all columns that a table needs. */
export function hasNeeded({ cells }: TableRow): boolean {
  const fields = cells.map(fieldOf);
  return NEEDED.every((field) => fields.includes(field));
}

const plainHeader = (header: string) =>
  header
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** What the column under a header is taken for; null for one that is left aside. */
export function fieldOf(header: string): TableField | null {
  const wanted = plainHeader(header.replace(/^\uFEFF/, ''));
  const found = Object.entries(TABLE_COLUMNS).find(([, names]) => names.some((name) => name === wanted));
  return found === undefined ? null : (found[0] as TableField);
}
