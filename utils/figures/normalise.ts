const MARKS = /\p{M}/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** A word without its diacritics, which headlines in capitals and hurried writers leave out. */
export function withoutMarks(word: string): string {
  return BEYOND_ASCII.test(word) ? word.normalize('NFD').replace(MARKS, '') : word;
}

/** Lower case and without diacritics, so that `González` and `Gonzalez` are one word. */
export function normalise(word: string): string {
  return withoutMarks(word).toLowerCase();
}
