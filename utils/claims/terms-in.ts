import type { IncidentalName, Meanings, SetSign, SpeechSign } from './compile-language.ts';
import { type PhrasesFound, phrasesAmong } from './phrases-found.ts';
import { findTerms, type Hit, type Span, type Terms } from './terms.ts';
import type { Token } from './tokens.ts';
import { type ListedWords, WordsFound } from './words-found.ts';

/** What the terms of a text give away, each kind in text order. */
export interface TermsFound {
  readonly signs: readonly Hit<SetSign>[];
  readonly incidentals: readonly Hit<IncidentalName>[];
  readonly words: WordsFound;
  readonly speech: readonly Hit<SpeechSign>[];
  readonly phrases: PhrasesFound;
}

/** The names, the words of questions and the phrases of the language among tokens: all in one pass. */
export function termsIn(tokens: readonly Token[], terms: Terms<Meanings>): TermsFound {
  const signs: Hit<SetSign>[] = [];
  const incidentals: Hit<IncidentalName>[] = [];
  const speech: Hit<SpeechSign>[] = [];
  const listed: ListedWords[] = [];
  findTerms(tokens, terms, (values, from, to) => {
    for (const means of values) {
      const { lists, names, phrases } = means;
      if (lists.length > 0) listed.push({ means, from, to });
      // most mean one thing only
      if (names.length > 0) for (const value of names) signs.push({ value, from, to });
      if (phrases.length > 0) for (const value of phrases) speech.push({ value, from, to });
      if (means.incidentals.length > 0) for (const value of means.incidentals) incidentals.push({ value, from, to });
    }
  });
  return { signs, incidentals, speech, phrases: phrasesAmong(speech), words: new WordsFound(listed) };
}

/** The occurrences of terms within a part of a block, in text order. */
export function termsAmong<T>(
  { tokens }: { readonly tokens: readonly Token[] },
  terms: Terms<T>,
  { from, to }: Span,
): Hit<T>[] {
  const hits: Hit<T>[] = [];
  const found = (values: readonly T[], start: number, end: number) => {
    for (const value of values) hits.push({ value, from: start, to: end });
  };
  findTerms(tokens, terms, found, from, Math.min(to, tokens.length));
  return hits;
}
