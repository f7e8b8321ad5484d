const KNOWN = /^[\p{L}\p{M}\p{N} \-'’.&_*]*$/u;
const KNOWN_IN_GATE = /^[\p{L}\p{M}\p{N} \-'’.&]*$/u;
const LETTER = /\p{L}/u;

/**
 * What is wrong with a term of a claim set, which is a phrase as `terms.ts` takes it; null for nothing. A term that could
 * never be found, or only as something else than what it looks like, is a slip.
 */
export function termFault(term: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(term)) return 'a term has at least one letter or digit';
  if (!KNOWN.test(term))
    return `a term has only letters, digits, spaces and - ' . & _ *, not ${strangerIn(term, KNOWN)}`;
  if (term !== term.trim()) return 'a term has no spaces around it';
  const words = term.split(/[ -]+/);
  if (words.some((word) => word.slice(0, -1).includes('*'))) return 'a * stands at the end of a word';
  if (words.some((word) => word === '*')) return 'a * needs the beginning of a word before it';
  if (words.some((word) => word !== '_' && word.includes('_'))) return 'a _ stands for a whole word';
  return words[0] === '_' ? 'a term does not begin with _' : null;
}

/** What is wrong with a beginning of words that opens the gate; null for nothing. */
export function gateWordFault(word: string): string | null {
  if (word !== word.trim()) return 'a gate word has no spaces around it';
  if (!LETTER.test(word)) return 'a gate word has at least one letter';
  if (word.length < 3) return 'a gate word has at least three letters, or it opens on every page';
  return KNOWN_IN_GATE.test(word)
    ? null
    : `a gate word has only letters, digits, spaces and - ' . &, not ${strangerIn(word, KNOWN_IN_GATE)}`;
}

function strangerIn(word: string, known: RegExp): string {
  return JSON.stringify(Array.from(word).find((character) => !known.test(character)) ?? word);
}
