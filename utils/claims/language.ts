import type { Vocabulary } from '../figures/vocabulary.ts';
import type { Rhetoric } from './rhetoric.ts';

/** What is known of a language. */
export interface Language {
  readonly vocabulary: Vocabulary;
  /** Null where its figures are read, but its prose is not (yet). */
  readonly rhetoric: Rhetoric | null;
}

/** The languages that are at hand, by primary subtag. More of them may come later. */
export type Languages = ReadonlyMap<string, Language>;

/** All languages whose pages are read; what is known of each weighs much, so that a page gets only what it speaks. */
export const READ_LANGUAGES = ['en', 'es', 'fr', 'pt'] as const;

export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/** Whether pages in a language, by its primary subtag, are read. */
export function isRead(language: string): language is ReadLanguage {
  return READ_LANGUAGES.some((known) => known === language);
}
