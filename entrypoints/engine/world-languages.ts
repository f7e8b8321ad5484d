import type { Language, Languages } from '../../utils/claims/language.ts';

const KEY = Symbol.for('tallymark.languages');

/** The languages that scripts of ours have put into this world (a content script's isolated one, which no page sees); kept up to date. */
export function languagesOf(world: object): Languages {
  return shelfOf(world);
}

/** Puts a language into this world, under its primary subtag. */
export function offerLanguage(world: object, code: string, language: Language): void {
  shelfOf(world).set(code, language);
}

function shelfOf(world: object): Map<string, Language> {
  const slot = world as Partial<Record<symbol, Map<string, Language>>>;
  const shelf = slot[KEY] ?? new Map<string, Language>();
  slot[KEY] = shelf;
  return shelf;
}
