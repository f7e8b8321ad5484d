import { LANGUAGE_WORDS } from './language-words.ts';

/** What a text is told as that has hardly a word of any language we know of: the code for `undetermined`. */
const UNKNOWN_LANGUAGE = 'und';

/** No more of a text is looked at, in words. */
const MOST_WORDS = 240;
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

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const CODES = Object.keys(LANGUAGE_WORDS);

/** Worked out when a text is first looked at, so that loading this file costs nothing. */
const known = new Map<string, readonly number[]>();

function languagesOf(word: string): readonly number[] {
  if (known.size === 0) {
    for (const [index, code] of CODES.entries()) {
      for (const small of new Set(LANGUAGE_WORDS[code]?.trim().split(/\s+/)))
        known.set(small, [...(known.get(small) ?? []), index]);
    }
  }
  return known.get(word) ?? [];
}

/**
 * The language of a text by its small words, as a BCP 47 primary subtag; `und` for a text in none that we know of; null where it is
 * too short to tell, or between two. Takes time linear in the text's length, and no more than a few hundred words' worth of it.
 */
export function tellLanguage(text: string): string | null {
  const scores = CODES.map(() => 0);
  const counts = CODES.map(() => 0);
  const seen = new Set<string>();
  let [read, hits] = [0, 0];
  for (const [written] of text.matchAll(WORD)) {
    if (++read > MOST_WORDS) break;
    const word = written.toLowerCase();
    if (seen.has(word)) continue;
    seen.add(word);
    const languages = languagesOf(word);
    if (languages.length > 0) hits++;
    for (const index of languages) {
      scores[index] = (scores[index] ?? 0) + (languages.length === 1 ? OWN : SHARED);
      counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  const words = seen.size;
  if (words >= WORDS_OF_UNKNOWN && hits <= words * MOST_OF_UNKNOWN) return UNKNOWN_LANGUAGE;
  const [best, next] = scores.map((score, index) => ({ score, index })).sort((a, b) => b.score - a.score);
  if (!best || best.score < LEAST_SCORE || best.score < (next?.score ?? 0) * TIMES_THE_NEXT) return null;
  return (counts[best.index] ?? 0) >= words * LEAST_PART ? (CODES[best.index] ?? null) : null;
}
