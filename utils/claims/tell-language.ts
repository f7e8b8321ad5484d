import { isDigit } from '../figures/characters.ts';
import { eachWord } from './each-word.ts';
import { LANGUAGE_WORDS } from './language-words.ts';

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

/** A word as any text may write it: the languages that have it among their small words, by their places among the codes. */
interface KnownWord {
  readonly languages: readonly number[];
  /** The text in which it was met last, so that it counts once in each. */
  text: number;
}

/** More different words than a long page has; a page of junk shall not fill the memory. */
const MOST_KEPT = 50_000;

/** Words as they were met, each looked up once; small words are worked out when the first text is looked at. */
class KnownWords {
  readonly #byWriting = new Map<string, KnownWord>();
  readonly #byWord = new Map<string, KnownWord>();
  #texts = 0;

  /** A number for one more text. */
  nextText(): number {
    if (this.#texts === 0) {
      for (const [index, code] of CODES.entries()) {
        for (const small of new Set(LANGUAGE_WORDS[code]?.trim().split(/\s+/))) {
          const languages = [...(this.#byWord.get(small)?.languages ?? []), index];
          this.#byWord.set(small, { languages, text: 0 });
        }
      }
    }
    return ++this.#texts;
  }

  of(written: string): KnownWord {
    const known = this.#byWriting.get(written);
    if (known !== undefined) return known;
    const word = written.toLowerCase();
    const same = this.#byWord.get(word) ?? { languages: [], text: 0 };
    if (this.#byWriting.size < MOST_KEPT) {
      this.#byWord.set(word, same);
      this.#byWriting.set(written, same);
    }
    return same;
  }
}

const known = new KnownWords();

/**
 * The language of a text by its small words, as a BCP 47 primary subtag; `und` for a text in none that we know of; null where it is
 * too short to tell (its small words come to less than the least score), or between two. Takes time linear in the text's length, and no more than a few hundred words' worth of it.
 */
export function tellLanguage(text: string, leastScore = LEAST_SCORE): string | null {
  const scores = new Int32Array(CODES.length);
  const counts = new Int32Array(CODES.length);
  const number = known.nextText();
  let [read, words, hits] = [0, 0, 0];
  eachWord(text, 0, Math.min(text.length, MOST_UNITS), (start, end) => {
    if (isDigit(text.charCodeAt(start)) || ++read > MOST_WORDS) return;
    const word = known.of(text.slice(start, end));
    if (word.text === number) return;
    word.text = number;
    words++;
    const { languages } = word;
    if (languages.length > 0) hits++;
    for (const index of languages) {
      scores[index] = (scores[index] ?? 0) + (languages.length === 1 ? OWN : SHARED);
      counts[index] = (counts[index] ?? 0) + 1;
    }
  });
  if (words >= WORDS_OF_UNKNOWN && hits <= words * MOST_OF_UNKNOWN) return UNKNOWN_LANGUAGE;
  let [best, next] = [0, 0];
  for (let index = 1; index < CODES.length; index++) if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  for (let index = 0; index < CODES.length; index++) if (index !== best) next = Math.max(next, scores[index] ?? 0);
  const score = scores[best] ?? 0;
  if (score < leastScore || score < next * TIMES_THE_NEXT) return null;
  return (counts[best] ?? 0) >= words * LEAST_PART ? (CODES[best] ?? null) : null;
}
