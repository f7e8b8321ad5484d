import { type SearchWords, wordsOf } from './search-words.ts';

/**
 * Full-text search over a set of notes that changes. It looks through all of them at each question, which for ten thousand takes
 * a few milliseconds, and so has no index to build when a view opens.
 */
export interface NoteSearch {
  /** Takes the words of a note in, or those of its new form. */
  put(words: SearchWords): void;
  remove(id: string): void;
  /**
   * Ids of the notes that have every word of the query, or from two letters on a word that begins with it, in text, tags, quote,
   * page or claims: the best match first, of equals the one taken in first. Accents and case make no difference. A query without
   * a letter or digit gives null: it asks for nothing.
   */
  find(query: string): readonly string[] | null;
}

/** One letter begins too many words for any of them to be meant. */
const SHORTEST_BEGINNING = 2;

/** What a match is worth by where it stands, and how much more where the whole word was asked for. */
const WORTH = { own: 3, page: 1.5, claims: 1 } as const;
const WHOLE_WORD = 1.5;

export function searchNotes(notes: readonly SearchWords[]): NoteSearch {
  const known = new Map(notes.map((words) => [words.id, words]));
  return {
    put: (words) => void known.set(words.id, words),
    remove: (id) => void known.delete(id),
    find(query) {
      const terms = [...new Set(wordsOf(query))].map(
        (word): Term => ({
          beginning: word.length < SHORTEST_BEGINNING ? ` ${word} ` : ` ${word}`,
          whole: ` ${word} `,
        }),
      );
      if (terms.length === 0) return null;
      const found: { id: string; worth: number }[] = [];
      for (const words of known.values()) {
        const worth = worthOf(words, terms);
        if (worth > 0) found.push({ id: words.id, worth });
      }
      return found.sort((a, b) => b.worth - a.worth).map(({ id }) => id);
    },
  };
}

/** A word of the query as it is looked for. */
interface Term {
  readonly beginning: string;
  readonly whole: string;
}

/** 0 where one of the words is nowhere. */
function worthOf(words: SearchWords, terms: readonly Term[]): number {
  let sum = 0;
  for (const term of terms) {
    const worth =
      worthIn(words.own, term) * WORTH.own ||
      worthIn(words.page, term) * WORTH.page ||
      worthIn(words.claims, term) * WORTH.claims;
    if (worth === 0) return 0;
    sum += worth;
  }
  return sum;
}

function worthIn(field: string, { beginning, whole }: Term): number {
  if (!field.includes(beginning)) return 0;
  return field.includes(whole) ? WHOLE_WORD : 1;
}
