const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const SHORTEST_STEM = 5;

/**
 * The countries of the world in a language, as terms: names from Unicode CLDR, as Node has it. A name of one
 * longer word is also the beginning of its demonym: `kenya*`.
 */
export function countryNames(language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const found = new Set<string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = names.of(first + second);
      if (!name || first === 'X' || first + second === 'ZZ' || first + second === 'EU') continue;
      const [plain = name] = name.split(' (');
      for (const part of [plain, ...plain.split(' & ')]) {
        const single = !/[\s'’&-]/.test(part) && part.length >= SHORTEST_STEM;
        found.add(single ? `${part}*` : part.replace(/&/g, 'and'));
      }
    }
  }
  return [...found];
}
