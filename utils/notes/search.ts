import MiniSearch from 'minisearch';
import type { Note } from './note.ts';

/** Full-text search over a set of notes that changes. */
export interface NoteSearch {
  /** Takes a note in, or in its new form. */
  put(note: Note): void;
  remove(id: string): void;
  /**
   * Ids of the notes that have every word of the query, or a word that begins with it, in text, tags, quote, page or claims:
   * the best match first. A query without a letter or digit gives null: it asks for nothing.
   */
  find(query: string): readonly string[] | null;
}

const FIELDS = ['text', 'tags', 'quote', 'page', 'claims'] as const;

/** Letters and digits of any script; a number keeps its separators inside (`1,300`, `51.2`). */
const WORDS = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;

/** An index over the notes given. Accents and case make no difference. */
export function searchNotes(notes: readonly Note[]): NoteSearch {
  const index = new MiniSearch<Note>({
    fields: [...FIELDS],
    extractField: fieldOf,
    tokenize: wordsOf,
    processTerm: foldedTerm,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { text: 3, tags: 3, quote: 2 } },
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
    case 'text':
      return note.text;
    case 'tags':
      return note.tags.join(' ');
    case 'quote':
      return anchor?.quote ?? '';
    case 'page':
      return `${page.title} ${page.site}`;
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
