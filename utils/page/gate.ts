const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'noscript', '#comment']);

/** Letters that pages write with and without their marks. */
const VARIANTS: Readonly<Record<string, string>> = {
  a: '[aàáâãä]',
  c: '[cç]',
  e: '[eèéêë]',
  i: '[iìíîï]',
  n: '[nñ]',
  o: '[oòóôõö]',
  u: '[uùúûü]',
  y: '[yýÿ]',
};
const COMBINING_MARK = '[\\u0300-\\u036f]?';

/**
 * A pattern that finds any of the beginnings of words (`venezuel`), in any case, written with accents or without. It finds nothing
 * where there are none. One plain pattern without state: about a millisecond for a megabyte of text.
 */
export function gatePattern(stems: readonly string[]): RegExp {
  if (stems.length === 0) return /(?!)/;
  const alternatives = stems.map((stem) => Array.from(plainLetters(stem), patternOf).join(''));
  return new RegExp(`(?<![a-z\\u00c0-\\u024f])(?:${alternatives.join('|')})`, 'i');
}

/**
 * Whether a document speaks of any of the pattern's words. Ends at the first word found. Numbers are not asked for, since pages spell them out; scripts inside a part are searched along with it, for one
 * call for all of its text costs far less than a walk over it.
 */
export function gateOpens(document: Document, pattern: RegExp): boolean {
  for (const text of textsOf(document)) if (pattern.test(text)) return true;
  return false;
}

/**
 * Those of the beginnings of words that stand in texts, in their order, those within a longer one among them. It takes about as long as
 * the gate takes on texts with none of them, however often they stand there, and ends at the last that is looked for.
 */
export function gateFinds(texts: Iterable<string>, stems: readonly string[]): string[] {
  let sought = stems.map((stem) => ({ stem, alone: gatePattern([stem]) }));
  let pattern = new RegExp(gatePattern(stems), 'gi');
  for (const text of texts) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [written] = match;
      sought = sought.filter(({ alone }) => !alone.test(written));
      if (sought.length === 0) return [...stems];
      const rest = sought.map(({ stem }) => stem);
      pattern = new RegExp(gatePattern(rest), 'gi');
      // Another one may begin at the same place, or in the midst of it.
      pattern.lastIndex = match.index;
    }
  }
  const absent = new Set(sought.map(({ stem }) => stem));
  return stems.filter((stem) => !absent.has(stem));
}

/** What the gate looks at in a document: its title, then each part of its body in turn, worked out when it is asked for. */
export function* textsOf(document: Document): Generator<string> {
  yield document.title;
  const root: Element | null = document.body ?? document.documentElement;
  for (let part = root?.firstChild ?? null; part !== null; part = part.nextSibling) {
    if (!UNREAD.has(part.nodeName.toLowerCase())) yield part.textContent ?? '';
  }
}

function patternOf(character: string): string {
  const variants = VARIANTS[character];
  if (variants !== undefined) return variants + COMBINING_MARK;
  if (/\s/.test(character)) return '\\s+';
  return character.replace(/[^\p{L}\p{N}]/u, '\\$&');
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
