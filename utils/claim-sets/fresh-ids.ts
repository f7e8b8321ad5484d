/** Gives ids of the format to names of any kind: the same id to the same name, and never one twice. */
export class FreshIds {
  readonly #byName = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #fallback: string;

  /** The fallback is the id of names without a letter from A to Z: `claim`, `claim-2`. `known` are names that have an id already. */
  constructor(fallback: string, known: Iterable<readonly [name: string, id: string]> = []) {
    this.#fallback = fallback;
    for (const [name, id] of known) {
      this.#byName.set(name, id);
      this.#taken.add(id);
    }
  }

  of(name: string): string {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const plain = slugOf(name) || this.#fallback;
    let id = plain;
    for (let number = 2; this.#taken.has(id); number++) id = `${plain}-${number}`;
    this.#taken.add(id);
    this.#byName.set(name, id);
    return id;
  }
}

const MOST_WORDS = 8;

function slugOf(name: string): string {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, MOST_WORDS).join('-').slice(0, 60).replace(/-$/, '');
}
