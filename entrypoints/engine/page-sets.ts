import { askUntilAnswered } from '../../utils/messages/speak.ts';
import type { SetsOfPage } from '../../utils/messages/to-background.ts';
import { gateFinds, textsOf } from '../../utils/page/gate.ts';
import type { PageChange } from '../../utils/page/watch-changes.ts';
import { readGate } from '../../utils/storage/stored-gate.ts';

/** Which claim sets a page is compared with: those that it speaks of, and more of them once it speaks of more. */
export class PageSets {
  readonly #document: Document;
  /** Those that the page is read in now. */
  readonly #languages: () => readonly string[];
  /** The text of the page as last read: in shadow roots too, where the gate does not look. */
  readonly #textRead: () => string;
  /** The words of those that it was not seen to speak of; null where it is compared with all of them. */
  #leftOut: readonly string[] | null;
  /** The languages in whose words they have come. */
  #cameIn: readonly string[];
  /** The words of sets left out that were found before the page was read with them. */
  readonly #found = new Set<string>();
  /** Whether nobody has answered when they were asked for last. */
  #wentUnanswered = false;
  #asked = 0;
  /** The last question asked of those that were answered. */
  #answered = 0;

  constructor(
    document: Document,
    languages: () => readonly string[],
    leftOut: readonly string[] | null,
    textRead: () => string,
    cameIn: readonly string[],
  ) {
    this.#document = document;
    this.#languages = languages;
    this.#textRead = textRead;
    this.#leftOut = leftOut;
    this.#cameIn = cameIn;
  }

  /**
   * Whether the page as last read speaks of sets that were left out; also where they were asked for in vain, or came without their words
   * in a language that has come since, for whomever it was brought.
   */
  areMissed(): boolean {
    return this.#areMissedBy(() => [this.#textRead()]);
  }

  /** The same by what has changed on the page. */
  areMissedAfter({ words }: PageChange): boolean {
    return this.#areMissedBy(() =>
      words === null ? textsOf(this.#document) : Array.from(words, (node) => node.textContent ?? ''),
    );
  }

  /**
   * The sets for the page as it stands now; null where what was asked later has been answered already. Throws where nobody answers: then
   * they are still missed.
   */
  async ask(): Promise<SetsOfPage | null> {
    const own = ++this.#asked;
    try {
      const request = { words: await this.#words(), languages: this.#languages() };
      const answer = await askUntilAnswered('setsOfPage', request);
      if (own < this.#answered) return null;
      this.#answered = own;
      this.#wentUnanswered = false;
      this.#leftOut = answer.leftOut;
      this.#cameIn = request.languages;
      return answer;
    } catch (error) {
      if (own > this.#answered) this.#wentUnanswered = true;
      throw error;
    }
  }

  #areMissedBy(texts: () => Iterable<string>): boolean {
    const areWanting = this.#wentUnanswered || this.#languages().some((code) => !this.#cameIn.includes(code));
    if (this.#leftOut === null || this.#leftOut.length === 0) return areWanting;
    const found = gateFinds(texts(), this.#leftOut);
    for (const word of found) this.#found.add(word);
    return found.length > 0 || areWanting;
  }

  async #words(): Promise<readonly string[] | null> {
    const gate = this.#leftOut === null ? null : await readGate();
    return gate === null ? null : [...gateFinds(this.#texts(), gate.words), ...this.#found];
  }

  *#texts(): Generator<string> {
    yield* textsOf(this.#document);
    yield this.#textRead();
  }
}
