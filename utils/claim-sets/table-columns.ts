import type { Standing } from '../claims/standing.ts';
import { type Saying, saying } from '../wording/saying.ts';
import type { TableRow } from './table-rows.ts';

/**
 * What a column of a table can hold, by the headers that it goes under in English and in Spanish, whatever the table's language; capitals,
 * accents, spaces, hyphens and underscores do not matter.
 */
const HEADERS = {
  claim: ['claim', 'says', 'statement', 'afirmación', 'dice'],
  figure: ['figure', 'number', 'value', 'cifra', 'número', 'valor'],
  question: ['question', 'asks', 'pregunta'],
  subject: ['subject', 'of whom', 'sujeto', 'de quién'],
  saidBy: ['said by', 'asserted by', 'party', 'who', 'según', 'dicho por', 'parte', 'quién'],
  asOf: ['as of', 'date', 'a fecha de', 'fecha'],
  standing: ['standing', 'kind', 'condición', 'tipo'],
  sourceTitle: ['source title', 'title', 'source', 'título', 'título de la fuente', 'fuente'],
  publisher: ['publisher', 'source publisher', 'medio', 'editor'],
  author: ['author', 'source author', 'autor', 'autora'],
  published: ['published', 'source published', 'publicado', 'fecha de publicación'],
  url: ['url', 'address', 'link', 'source url', 'dirección', 'enlace'],
  paragraph: ['paragraph', 'párrafo'],
  fragment: ['fragment', 'fragmento'],
  cues: ['cues', 'cue words', 'palabras clave'],
  counts: ['counts', 'counted', 'cuenta', 'qué cuenta'],
} as const;

export type TableField = keyof typeof HEADERS;

/** Without these columns a table says nothing. */
export const NEEDED: readonly TableField[] = ['figure', 'question'];

/** All columns, in the order in which they are explained. */
export const TABLE_FIELDS = Object.keys(HEADERS) as readonly TableField[];

const FIELDS: ReadonlyMap<string, TableField> = new Map(
  TABLE_FIELDS.flatMap((field) => HEADERS[field].map((header) => [plain(header), field] as const)),
);

/** What a column goes under in the reader's language. */
export function headerOf(field: TableField): Saying {
  return saying(`table_column_${field}`);
}

/** What the column under a header holds; null for one that is not known. */
export function fieldOf(header: string): TableField | null {
  return FIELDS.get(plain(header)) ?? null;
}

/** Whether a row heads a table: it names all columns that a table needs. */
export function hasNeeded({ cells }: TableRow): boolean {
  const fields = cells.map(fieldOf);
  return NEEDED.every((field) => fields.includes(field));
}

const BY_NAME: ReadonlyMap<string, Standing> = new Map([
  ['result', 'result'],
  ['resultado', 'result'],
  ['count', 'count'],
  ['recuento', 'count'],
  ['estimate', 'estimate'],
  ['estimacion', 'estimate'],
  ['report', 'report'],
  ['informacion', 'report'],
  ['allegation', 'allegation'],
  ['acusacion', 'allegation'],
]);

/** The standing that a cell names, in English or in Spanish; null where it names none. */
export function standingNamed(cell: string): Standing | null {
  return BY_NAME.get(plain(cell)) ?? null;
}

function plain(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
