import MiniSearch from 'minisearch';
import type { Note } from './note.ts';

/** Full-text search over a set of notes that changes. */
export interface NoteSearch {
  /** Takes a note in, or in its new form. */
  put(note: Note): void;
  remove(id: string): void;
  /**
   * Ids of the notes that have every word of the query, or from two letters on a word that begins with it, in text, tags, quote,
   * page or claims: the best match first. A query without a letter or digit gives null: it asks for nothing.
   */
  find(query: string): readonly string[] | null;
}

const FIELDS = ['own', 'page', 'claims'] as const;

/**
 * Letters and digits of any script; a number keeps its separators inside (`1,300`, `51.2`). Where a script puts no spaces between
 * words each sign stands for itself.
 */
const WORDS =
  /\p{N}+(?:[.,]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

/** One letter begins too many words for any of them to be meant. */
const SHORTEST_BEGINNING = 2;

const MARKS = /\p{M}+/gu;

/** An index over the notes given. Accents and case make no difference. */
export function searchNotes(notes: readonly Note[]): NoteSearch {
  const index = new MiniSearch<Note>({
    fields: [...FIELDS],
    extractField: fieldOf,
    tokenize: wordsOf,
    processTerm: foldedTerm,
    searchOptions: {
      prefix: (term) => term.length >= SHORTEST_BEGINNING,
      combineWith: 'AND',
      boost: { own: 3, page: 1.5 },
    },
  });
  index.addAll(notes);
  return {
    put(note) {
      if (index.has(note.id)) index.replace(note);
      else index.add(note);
    },
    remove(id) {
      if (index.has(id)) index.discard(id);
    },
    find(query) {
      if (wordsOf(query).length === 0) return null;
      return index.search(query).map((result) => String(result.id));
    },
  };
}

function fieldOf(note: Note, field: string): string {
  const { page, anchor, mark } = note;
  switch (field) {
    case 'own':
      return `${note.text} ${note.tags.join(' ')}`;
    case 'page':
      return `${anchor?.quote ?? ''} ${page.title} ${page.site}`;
    case 'claims':
      return mark
        ? [mark.asks, ...mark.compared.flatMap(({ says, assertedBy }) => [says, ...assertedBy])].join(' ')
        : '';
    default:
      return note.id;
  }
}

function wordsOf(text: string): string[] {
  return text.match(WORDS) ?? [];
}

function foldedTerm(term: string): string {
  return term.normalize('NFKD').replace(MARKS, '').toLowerCase();
}
