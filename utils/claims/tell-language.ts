import { isDigit, LONGEST_WORD } from '../figures/characters.ts';
import { CutText } from '../figures/cut-text.ts';
import { NO_WORD, NUMERAL, PerWord, WordBook } from '../figures/word-book.ts';
import { LANGUAGE_WORDS } from './language-words.ts';
import { wordsOf } from './words-of.ts';

/** What a text is told as that has hardly a word of any language we know of: the code for `undetermined`. */
const UNKNOWN_LANGUAGE = 'und';

/** No more of a text is looked at, in words and in UTF-16 units. */
const MOST_WORDS = 240;
const MOST_UNITS = 2_400;
/** A language's lead over the next one, and how much of a text's different words are its small words at least. */
const TIMES_THE_NEXT = 1.4;
const LEAST_PART = 0.14;
/** With so few words known out of so many a text is in none of the languages. */
const WORDS_OF_UNKNOWN = 24;
const MOST_OF_UNKNOWN = 0.06;
/** A word that one language has alone tells more than one that neighbours share. */
const OWN = 3;
const SHARED = 1;
/** What must come together: two words of its own, or one and three shared. */
const LEAST_SCORE = 6;
/** What is enough where nothing else says the language: a word of its own and a shared one. */
export const LEAST_OF_UNSTATED = 4;

const CODES = Object.keys(LANGUAGE_WORDS);
const NO_LANGUAGES: readonly number[] = [];

/** The small words of all languages, in lower case, worked out when the first text is told. */
class SmallWords {
  #languages: ReadonlyMap<string, readonly number[]> | null = null;

  /** The languages that have a word among their small ones, by their places among the codes. */
  languagesOf(word: string): readonly number[] {
    this.#languages ??= languagesByWord();
    return this.#languages.get(word) ?? NO_LANGUAGES;
  }
}

function languagesByWord(): ReadonlyMap<string, readonly number[]> {
  const languages = new Map<string, number[]>();
  for (const [index, code] of CODES.entries()) {
    for (const word of new Set(LANGUAGE_WORDS[code]?.trim().split(/\s+/))) {
      const known = languages.get(word);
      if (known) known.push(index);
      else languages.set(word, [index]);
    }
  }
  return languages;
}

const SMALL_WORDS = new SmallWords();

/** A word in any case: the languages that have it among their small words. */
interface KnownWord {
  readonly languages: readonly number[];
  /** The text in which it was met last, so that it counts once in each. */
  text: number;
}

/** Tells the languages of texts that were cut with one book of words. */
export class LanguageTeller {
  readonly #book: WordBook;
  readonly #words: PerWord<KnownWord>;
  readonly #scores = CODES.map(() => 0);
  readonly #counts = CODES.map(() => 0);
  #texts = 0;

  constructor(book: WordBook = new WordBook()) {
    this.#book = book;
    this.#words = new PerWord(({ written, lower }) =>
      written === lower ? { languages: SMALL_WORDS.languagesOf(lower), text: 0 } : this.#words.of(book.of(lower)),
    );
  }

  /**
   * The language of a text by its small words, as a BCP 47 primary subtag; `und` for a text in none that we know of; null where it is
   * too short to tell (its small words come to less than the least score), or between two. Looks at no more than a few hundred words.
   */
  tell(cut: CutText, leastScore = LEAST_SCORE): string | null {
    const { words, hits } = this.#count(cut);
    if (words >= WORDS_OF_UNKNOWN && hits <= words * MOST_OF_UNKNOWN) return UNKNOWN_LANGUAGE;
    const scores = this.#scores;
    let best = 0;
    let next = 0;
    for (let index = 1; index < CODES.length; index++) if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
    for (let index = 0; index < CODES.length; index++) if (index !== best) next = Math.max(next, scores[index] ?? 0);
    const score = scores[best] ?? 0;
    if (score < leastScore || score < next * TIMES_THE_NEXT) return null;
    return (this.#counts[best] ?? 0) >= words * LEAST_PART ? (CODES[best] ?? null) : null;
  }

  /** The language of a text that is cut for nothing else. */
  tellText(text: string, leastScore = LEAST_SCORE): string | null {
    return this.tell(new CutText(text.slice(0, MOST_UNITS + LONGEST_WORD), this.#book), leastScore);
  }

  /** Scores the languages; gives how many different words there are, and how many of them some language has. */
  #count(cut: CutText): { words: number; hits: number } {
    const scores = this.#scores.fill(0);
    const counts = this.#counts.fill(0);
    const text = ++this.#texts;
    const runs = wordsOf(cut);
    let read = 0;
    let words = 0;
    let hits = 0;
    for (let run = 0; run < runs.words.length && read < MOST_WORDS; run++) {
      const start = runs.starts[run] ?? 0;
      if (start >= MOST_UNITS) break;
      const word = runs.words[run] ?? NO_WORD;
      const isPlain = word !== NUMERAL && word !== NO_WORD;
      if (!isPlain && isDigit(cut.text.charCodeAt(start))) continue;
      read++;
      const known = this.#words.of(isPlain ? word : cut.book.of(cut.text.slice(start, runs.ends[run])));
      if (known.text === text) continue;
      known.text = text;
      words++;
      const { languages } = known;
      if (languages.length > 0) hits++;
      for (const index of languages) {
        scores[index] = (scores[index] ?? 0) + (languages.length === 1 ? OWN : SHARED);
        counts[index] = (counts[index] ?? 0) + 1;
      }
    }
    return { words, hits };
  }
}

/** The language of a single text, as a `LanguageTeller` tells it. */
export function tellLanguage(text: string, leastScore = LEAST_SCORE): string | null {
  return new LanguageTeller().tellText(text, leastScore);
}
