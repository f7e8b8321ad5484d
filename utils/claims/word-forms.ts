/** A word as it is compared. */
export interface WordForm {
  /** Lower case, without diacritics. */
  readonly norm: string;
  readonly capital: boolean;
}

const MARKS = /\p{M}/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** More different words than a long page has; a page of junk shall not fill the memory. */
const MOST_KEPT = 50_000;

/** Lower case and without diacritics, so that `González` and `Gonzalez` are one word. */
export function normalise(word: string): string {
  const plain = BEYOND_ASCII.test(word) ? word.normalize('NFD').replace(MARKS, '') : word;
  return plain.toLowerCase();
}

/** Words as they are compared, each worked out once: a page says the same few thousand words again and again. */
export class WordForms {
  readonly #known = new Map<string, WordForm>();

  of(written: string): WordForm {
    let form = this.#known.get(written);
    if (form === undefined) {
      const first = written[0] ?? '';
      form = { norm: normalise(written), capital: first !== first.toLowerCase() };
      if (this.#known.size < MOST_KEPT) this.#known.set(written, form);
    }
    return form;
  }
}
