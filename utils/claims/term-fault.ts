import { type Saying, saying } from '../wording/saying.ts';

const KNOWN = /^[\p{L}\p{M}\p{N} \-'’.&_*]*$/u;
const KNOWN_IN_GATE = /^[\p{L}\p{M}\p{N} \-'’.&]*$/u;
const LETTER = /\p{L}/u;

/**
 * What is wrong with a term of a claim set, which is a phrase as `terms.ts` takes it; null for nothing. A term that could
 * never be found, or only as something else than what it looks like, is a slip.
 */
export function termFault(term: string): Saying | null {
  if (!/[\p{L}\p{N}]/u.test(term)) return saying('fault_term_letter');
  if (!KNOWN.test(term)) return saying('fault_term_character', { character: strangerIn(term, KNOWN) });
  if (term !== term.trim()) return saying('fault_spaces');
  const words = term.split(/[ -]+/);
  if (words.some((word) => word.slice(0, -1).includes('*'))) return saying('fault_star_inside');
  if (words.some((word) => word === '*')) return saying('fault_star_alone');
  if (words.some((word) => word !== '_' && word.includes('_'))) return saying('fault_blank_inside');
  return words[0] === '_' ? saying('fault_blank_first') : null;
}

/** What is wrong with a beginning of words that opens the gate; null for nothing. */
export function gateWordFault(word: string): Saying | null {
  if (word !== word.trim()) return saying('fault_spaces');
  if (!LETTER.test(word)) return saying('fault_gate_letter');
  if (word.length < 3) return saying('fault_gate_short');
  return KNOWN_IN_GATE.test(word)
    ? null
    : saying('fault_gate_character', { character: strangerIn(word, KNOWN_IN_GATE) });
}

function strangerIn(word: string, known: RegExp): string {
  return JSON.stringify(Array.from(word).find((character) => !known.test(character)) ?? word);
}
