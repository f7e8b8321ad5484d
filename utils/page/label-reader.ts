import { ENTRY_LABEL, FACT_LABEL, TEASER_LABEL } from './teaser-words.ts';

/** What an element's class, id and the like give away. */
export interface Label {
  /** Other stories, or the site's own business. */
  readonly isTeaser: boolean;
  /** Facts that belong to the story. */
  readonly isFacts: boolean;
  /** An entry of a live blog or a timeline. */
  readonly isEntry: boolean;
}

const NO_LABEL: Label = { isTeaser: false, isFacts: false, isEntry: false };

/** Labels longer than this are made by machines; what they begin with is read. */
const READ_LENGTH = 300;
const MAX_KEPT = 5_000;

/** Reads labels, each wording once: pages repeat a few hundred of them all over. */
export class LabelReader {
  readonly #read = new Map<string, Label>();

  read(written: string): Label {
    if (written === '') return NO_LABEL;
    let label = this.#read.get(written);
    if (label === undefined) {
      const text = written.slice(0, READ_LENGTH);
      label = { isTeaser: TEASER_LABEL.test(text), isFacts: FACT_LABEL.test(text), isEntry: ENTRY_LABEL.test(text) };
      if (this.#read.size < MAX_KEPT) this.#read.set(written, label);
    }
    return label;
  }
}
