import { createHash } from 'node:crypto';

/** Which of the mutants of a run are tried. */
export interface Choice {
  /** How many are tried; all where it is null. */
  readonly sample: number | null;
  /** Another seed takes another sample. */
  readonly seed: number;
}

/** What a mutant is known by: its place, and what stands there instead. */
export interface Mutation {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The files that list words, beside the little that joins them. */
const WORD_LISTS =
  /utils[\\/](?:figures[\\/](?:currencies|(?:en|es|fr|pt)(?:-\w+)?)|claims[\\/](?:(?:rhetoric|countries)-(?:en|es|fr|pt)|language-words))\.ts$/;

/** Whether a mutant only takes a word from a list of words: a test that kills it would repeat the list. */
export function isWordOfList({ fileName, mutatorName }: Mutation): boolean {
  return mutatorName === 'StringLiteral' && WORD_LISTS.test(fileName);
}

/**
 * The ids of the mutants to try: a sample that is the same for the same code and seed, on every machine. Words of lists are never
 * among them.
 */
export function chosenOf(mutants: readonly Mutation[], { sample, seed }: Choice, root: string): ReadonlySet<string> {
  const open = mutants.filter((mutant) => !isWordOfList(mutant));
  if (sample === null) return new Set(open.map(({ id }) => id));
  const drawn = open.map((mutant) => ({ id: mutant.id, lot: lotOf(mutant, seed, root) }));
  return new Set(
    drawn
      .sort((one, other) => (one.lot < other.lot ? -1 : 1))
      .slice(0, sample)
      .map(({ id }) => id),
  );
}

function lotOf({ fileName, location: { start, end }, mutatorName, replacement }: Mutation, seed: number, root: string) {
  const file = fileName.replace(root, '').replaceAll('\\', '/');
  const place = [start.line, start.column, end.line, end.column];
  return createHash('sha256')
    .update(JSON.stringify([seed, file, place, mutatorName, replacement]))
    .digest('hex');
}
