import { isLetter, isSpace } from './characters.ts';

/** Where a phrase stands whose words so far are told by the way there. */
export interface Branch<T> {
  /** By the next word; null where no phrase goes on. */
  next: Map<string, Branch<T>> | null;
  value: T | undefined;
}

/** Whether phrases are read from their first word on, or from their last one back. */
export type Direction = 'ahead' | 'back';

const ASCII_END = 0x80;
/** The signs beside numbers that are letters: `nº`. */
const LETTER_SIGNS = 'ªµº';

/**
 * Phrases by their words, for finding the longest one that starts or ends at a place in a text. Words are written in lower case and parted
 * by spaces; a mark (`%`, `/`) is a word of its own. A phrase is cut into words when a text first has the one that it is reached by.
 */
export class PhraseTable<T> {
  /** Its bit among those of its grammar's tables that are read in the same direction. */
  readonly bit: number;
  readonly #direction: Direction;
  readonly #waiting = new Map<string, (readonly [phrase: string, value: T])[]>();
  readonly #branches = new Map<string, Branch<T>>();

  constructor(bit: number, direction: Direction) {
    this.bit = bit;
    this.#direction = direction;
  }

  /** Adds a phrase, and gives the word that it is reached by; of two that are the same the later one counts. */
  put(phrase: string, value: T): string {
    const word = outerWord(phrase, this.#direction);
    const known = this.#waiting.get(word);
    if (known) known.push([phrase, value]);
    else this.#waiting.set(word, [[phrase, value]]);
    return word;
  }

  /** The phrases that are reached by a word in lower case; undefined for none. */
  reachedBy(word: string): Branch<T> | undefined {
    const known = this.#branches.get(word);
    if (known !== undefined) return known;
    const waiting = this.#waiting.get(word);
    if (waiting === undefined) return undefined;
    const branch: Branch<T> = { next: null, value: undefined };
    for (const [phrase, value] of waiting) grow(branch, tokensOf(phrase, this.#direction), value);
    this.#waiting.delete(word);
    this.#branches.set(word, branch);
    return branch;
  }
}

/** Adds the words of a phrase behind the first of them. */
function grow<T>(branch: Branch<T>, [, ...tokens]: readonly string[], value: T): void {
  let at = branch;
  for (const token of tokens) {
    at.next ??= new Map();
    const known = at.next.get(token) ?? { next: null, value: undefined };
    at.next.set(token, known);
    at = known;
  }
  at.value = value;
}

/** The words and marks of a phrase in the order in which they are read; one apostrophe stands for both. */
function tokensOf(phrase: string, direction: Direction): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < phrase.length; ) {
    const start = at;
    while (isLetterAt(phrase, at)) at++;
    if (at === start) at++;
    const token = phrase.slice(start, at);
    if (!isSpace(phrase.charCodeAt(start))) tokens.push(token === '’' ? "'" : token.toLowerCase());
  }
  return direction === 'ahead' ? tokens : tokens.reverse();
}

function isLetterAt(phrase: string, at: number): boolean {
  return at < phrase.length && (isLetter(phrase.charCodeAt(at)) || LETTER_SIGNS.includes(phrase.charAt(at)));
}

/** The word by which a phrase is reached: nearly always plain letters up to a space. */
function outerWord(phrase: string, direction: Direction): string {
  const plain = direction === 'ahead' ? plainStart(phrase) : plainEnd(phrase);
  return plain === '' ? (tokensOf(phrase, direction)[0] ?? '') : plain;
}

const isPlain = (code: number) => code >= 0x61 && code <= 0x7a;

function plainStart(phrase: string): string {
  let end = 0;
  while (isPlain(phrase.charCodeAt(end))) end++;
  return end === phrase.length || isAsciiSign(phrase.charCodeAt(end)) ? phrase.slice(0, end) : '';
}

function plainEnd(phrase: string): string {
  let start = phrase.length;
  while (isPlain(phrase.charCodeAt(start - 1))) start--;
  return start === 0 || isAsciiSign(phrase.charCodeAt(start - 1)) ? phrase.slice(start) : '';
}

/** Whether no word goes on with it. */
function isAsciiSign(code: number): boolean {
  return code < ASCII_END && !isPlain(code | 0x20);
}
