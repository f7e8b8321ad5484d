import { distancesOf } from './distance.ts';
import { headersOf } from './headers-of.ts';
import type { PageReading, Reading } from './reading.ts';
import { type Setting, settingOf } from './scene.ts';
import type { Sentence } from './tokens.ts';

/** The settings of a block's sentences, each worked out when its figures, dates or facts first ask for it. */
export class Settings {
  readonly reading: Reading;
  readonly #page: PageReading;
  readonly #known: (Setting | undefined)[] = [];
  readonly #headers: (readonly Reading[] | undefined)[] = [];

  constructor(reading: Reading, page: PageReading) {
    this.reading = reading;
    this.#page = page;
  }

  /** That of the sentence with this index in the block; null for none. */
  of(ordinal: number): Setting | null {
    const sentence = this.reading.sentences[ordinal];
    if (sentence === undefined) return null;
    this.#known[ordinal] ??= this.#settingOf(ordinal, sentence);
    return this.#known[ordinal];
  }

  /** The readings whose words hold for a sentence as its own do. */
  headersOf(ordinal: number): readonly Reading[] {
    this.#headers[ordinal] ??= headersOf(this.reading, ordinal, this.#page);
    return this.#headers[ordinal];
  }

  #settingOf(ordinal: number, sentence: Sentence): Setting {
    const { reading } = this;
    return settingOf(reading, ordinal, sentence, this.headersOf(ordinal), distancesOf(reading, sentence));
  }
}
