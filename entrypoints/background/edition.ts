/**
 * Tells whether what engines were given to begin with is still so. It changes when something of it does, and with the background itself,
 * which knows of nothing that was before it.
 */
export class Edition {
  readonly #life = crypto.randomUUID();
  #changes = 0;

  /** What it is called now; to be asked for before that is gathered which it stands for. */
  get name(): string {
    return `${this.#life} ${this.#changes}`;
  }

  /** Call it when a change is kept, before pages are told of it. */
  readonly renew = (): void => {
    this.#changes++;
  };
}
