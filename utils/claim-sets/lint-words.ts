import type { ClaimSet } from '../claims/claim-set.ts';
import { compileTerms } from '../claims/compile-terms.ts';
import { LANGUAGE_WORDS } from '../claims/language-words.ts';
import { isAnswer } from '../claims/reading.ts';
import { wordsOfTerm } from '../claims/term-words.ts';
import { findTerms } from '../claims/terms.ts';
import { tokensOf } from '../claims/tokens.ts';
import { CutText } from '../figures/cut-text.ts';
import { grammarOf, VOCABULARIES } from '../figures/grammars.ts';
import { readFigures } from '../figures/read-figures.ts';
import { WordBook } from '../figures/word-book.ts';
import type { ClaimSetWarning } from './claim-set-warning.ts';
import { type PlacedTerm, termsOf, wordListsOf } from './word-lists.ts';

/** A beginning of fewer letters than this begins words of every kind. */
const SHORTEST_BEGINNING = 3;

/** Weak spots in the words of a set: too common, never found, twice in a list, missing in a language. */
export function lintWords(set: ClaimSet): ClaimSetWarning[] {
  const smallWords = smallWordsByLanguage();
  const lists = wordListsOf(set);
  return [
    ...lintGate(set, smallWords),
    ...lists.flatMap((list) => {
      const terms = termsOf(list);
      return [
        ...(list.decides ? terms.flatMap((term) => commonWord(term, smallWords.get(term.language))) : []),
        ...terms.flatMap(neverMatches),
        ...repeatedTerms(terms),
      ];
    }),
    ...missingLanguages(set),
  ];
}

type SmallWords = ReadonlyMap<string, ReadonlySet<string>>;

function smallWordsByLanguage(): SmallWords {
  return new Map(
    Object.entries(LANGUAGE_WORDS).map(([language, words]) => [
      language,
      new Set(words.split(/\s+/).flatMap((word) => wordsOfTerm(word))),
    ]),
  );
}

function commonWord({ path, language, term }: PlacedTerm, small: ReadonlySet<string> | undefined): ClaimSetWarning[] {
  const isCommon = (word: string) => {
    if (!word.endsWith('*')) return word === '_' || (small?.has(word) ?? false);
    return word.length - 1 < SHORTEST_BEGINNING;
  };
  const words = wordsOfTerm(term);
  // two small words together may well be a phrase of its own: `of no`
  return words.length === 1 && words.every(isCommon) ? [{ kind: 'common-word', path, term, language }] : [];
}

/** A term is looked for in what it says itself. What is read as a figure there (`72 hours after`) is no word on a page either. */
function neverMatches({ path, language, term }: PlacedTerm): ClaimSetWarning[] {
  const text = term.replaceAll('*', '').replaceAll('_', 'x');
  const figures = Object.hasOwn(VOCABULARIES, language) ? readFigures(text, grammarOf(language)) : [];
  // what stands behind an open end may make another figure of it: `won a third [term]`
  const taken = figures.filter((figure) => isAnswer(figure, text) && figure.end < text.length);
  let isFound = false;
  findTerms(tokensOf(new CutText(text, new WordBook()), taken), compileTerms([[term, term]]), () => {
    isFound = true;
  });
  return isFound ? [] : [{ kind: 'never-matches', path, term }];
}

/** The same in other accents or joined by a hyphen is no slip, though one of the two would do: authors write what pages write. */
function repeatedTerms(terms: readonly PlacedTerm[]): ClaimSetWarning[] {
  const known = new Set<string>();
  return terms.flatMap(({ path, language, term }): ClaimSetWarning[] => {
    const key = `${language} ${term.toLowerCase()}`;
    if (known.has(key)) return [{ kind: 'repeated-term', path, term }];
    known.add(key);
    return [];
  });
}

function lintGate({ gate, place }: ClaimSet, smallWords: SmallWords): ClaimSetWarning[] {
  const norms = gate.map((word) => wordsOfTerm(word).join(' '));
  const common = norms.flatMap((norm, index): ClaimSetWarning[] => {
    const opensOn = [...smallWords.values()].flatMap((words) => [...words]).find((word) => word.startsWith(norm));
    const word = gate[index] ?? norm;
    return opensOn === undefined ? [] : [{ kind: 'common-gate', path: `gate[${index}]`, word, opensOn }];
  });
  const shut = Object.entries(place.home).flatMap(([language, names]): ClaimSetWarning[] => {
    const opens = names.some((name) => norms.some((norm) => wordsOfTerm(name).join(' ').includes(norm)));
    return opens ? [] : [{ kind: 'gate-stays-shut', path: `place.home.${language}`, language }];
  });
  return [...common, ...shut];
}

/** The set's languages are those of its place, which every set has; a list lacks those of them that it has not. */
function missingLanguages(set: ClaimSet): ClaimSetWarning[] {
  const languages = Object.keys(set.place.home);
  return wordListsOf(set).flatMap(({ path, words }) => {
    const others = Object.keys(words);
    const missing = languages.filter((language) => !others.includes(language));
    return missing.map((language) => ({ kind: 'missing-language' as const, path, language, others }));
  });
}
