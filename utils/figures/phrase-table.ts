/** Phrases by their words, for finding the longest one that starts or ends at a place in a text. */
export interface PhraseTable<T> {
  /** Its bit among those of its grammar's tables that are read in the same direction. */
  readonly bit: number;
  readonly root: Branch<T>;
}

/** Where a phrase stands whose words so far are told by the way there. */
export interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  value: T | undefined;
}

const TOKEN = /\p{L}+|[^\p{L}\s]/gu;

/** A word or mark as tables hold it: one apostrophe stands for both. */
function tokensOf(phrase: string): string[] {
  return (phrase.match(TOKEN) ?? []).map((token) => (token === '’' ? "'" : token.toLowerCase()));
}

/** All phrases, by their words from the first to the last or, where `backwards`, from the last to the first. */
export function branchOf<T>(entries: Iterable<readonly [string, T]>, backwards: boolean): Branch<T> {
  const root: Branch<T> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) {
    const tokens = tokensOf(phrase);
    if (backwards) tokens.reverse();
    let at = root;
    for (const token of tokens) {
      const known = at.next.get(token) ?? { next: new Map(), value: undefined };
      at.next.set(token, known);
      at = known;
    }
    at.value = value;
  }
  return root;
}
