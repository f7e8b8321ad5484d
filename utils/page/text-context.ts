import type { BlockKind } from '../claims/page-text.ts';
import type { BlockList } from './block-list.ts';
import type { ElementRole } from './element-role.ts';
import { type Entry, entryIn } from './entry-stamps.ts';
import type { OpenTerms } from './open-terms.ts';

/** What holds for all text at one place of the page. */
export interface TextContext {
  readonly kind: BlockKind;
  /** As stated around it; null where nothing is. */
  readonly language: string | null;
  /** Indexes of the blocks that say what it is about: the terms that a list describes. */
  readonly headers: readonly number[];
  readonly inArticle: boolean;
  readonly inMain: boolean;
  readonly inSection: boolean;
  /** It stands in a link to another page. */
  readonly isLinked: boolean;
  readonly entry: Entry | null;
}

/** What an element says of the text in it, and what was read before it. */
interface Stated {
  readonly language: string | null;
  /** Its class or id names an entry. */
  readonly isEntry: boolean;
  readonly terms: OpenTerms;
  readonly list: BlockList;
}

/** What holds before any element says another thing. */
export const PAGE_CONTEXT: TextContext = {
  kind: 'paragraph',
  language: null,
  headers: [],
  inArticle: false,
  inMain: false,
  inSection: false,
  isLinked: false,
  entry: null,
};

const KINDS: Partial<Record<ElementRole, BlockKind>> = {
  heading: 'heading',
  quote: 'quote',
  item: 'item',
  term: 'term',
  description: 'description',
  caption: 'caption',
  cell: 'paragraph',
};

/** What holds within an element of this role; `around` itself where that is the same. */
export function contextWithin(around: TextContext, role: ElementRole, stated: Stated): TextContext {
  const language = stated.language ?? around.language;
  const kind = KINDS[role] ?? around.kind;
  const isEntry = role === 'article' || role === 'section' || role === 'item' || (role === 'block' && stated.isEntry);
  const isSame = kind === around.kind && language === around.language && !isEntry;
  if (isSame && role !== 'main' && role !== 'description') return around;
  return {
    kind,
    language,
    headers: role === 'description' ? stated.terms.describe() : around.headers,
    inArticle: around.inArticle || role === 'article',
    inMain: around.inMain || role === 'main',
    inSection: around.inSection || role === 'section',
    isLinked: around.isLinked,
    entry: isEntry ? entryIn(around.entry, stated.list.here, role) : around.entry,
  };
}
