import { isRead, type Languages, type ReadLanguage } from '../../utils/claims/language.ts';

/** Puts languages into the engine's world; fails where the background can't. */
export type BringLanguages = (languages: readonly ReadLanguage[]) => Promise<unknown>;

/** The languages that a page speaks: what is known of each is brought when it is first wanted. */
export class PageLanguages {
  /** Those that have come; more come later. */
  readonly atHand: Languages;
  readonly #bring: BringLanguages;
  readonly #asked = new Set<string>();

  constructor(atHand: Languages, bring: BringLanguages) {
    this.atHand = atHand;
    this.#bring = bring;
  }

  /** Brings those of these languages that are read, once each; false where none has come. */
  async bring(wanted: Iterable<string>): Promise<boolean> {
    const languages = [...wanted].filter(isRead).filter((code) => !this.atHand.has(code) && !this.#asked.has(code));
    for (const code of languages) this.#asked.add(code);
    if (languages.length > 0) await this.#bring(languages).catch(() => null);
    return languages.some((code) => this.atHand.has(code));
  }
}
