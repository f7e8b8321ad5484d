import type { Grammar } from '../figures/grammar.ts';
import { PerWord } from '../figures/word-book.ts';
import { type ByMeasure, byMeasure, NO_QUESTIONS } from './by-measure.ts';
import type { ClaimSet, WordsByLanguage } from './claim-set.ts';
import { type CompiledQuestion, type CompiledQuestions, isOfCandidates, type WordList } from './compile-questions.ts';
import { compileJoined, compileTerms, type TermEntry } from './compile-terms.ts';
import { type Parting, partingOf } from './distance.ts';
import type { Offset, Rhetoric, Step } from './rhetoric.ts';
import type { Terms } from './terms.ts';
import { timeWordsOf } from './time-words.ts';

/** A name of a claim set, and what it gives away where it occurs. */
export type SetSign =
  | {
      readonly kind: 'subject';
      readonly set: ClaimSet;
      readonly id: string;
      readonly role: boolean;
      readonly isProper: boolean;
      /** The questions to which the name may tie a figure: those that are asked of each candidate of a contest. */
      readonly ties: ByMeasure<CompiledQuestion>;
    }
  | { readonly kind: 'party'; readonly set: ClaimSet; readonly id: string; readonly isProper: boolean }
  | { readonly kind: 'home' | 'region' | 'event' | 'event-dated'; readonly set: ClaimSet };

/** A name of which facts alone are told. */
export interface IncidentalName {
  readonly set: ClaimSet;
  readonly id: string;
}

/** The lists of a rhetoric whose phrases are looked for in every sentence. */
const SPEECH_LISTS = [
  'toSubject',
  'rivals',
  'formers',
  'latters',
  'ahead',
  'behind',
  'speech',
  'accordingTo',
  'records',
  'rejections',
  'falsities',
  'contradictions',
  'denials',
  'deniers',
  'suppositions',
  'prospects',
  'parts',
  'partsBefore',
  'alternatives',
  'populations',
  'votingPlaces',
  'otherTimes',
  'sameTime',
  'refusals',
  'wishes',
  'memberships',
  'joiners',
  'echoes',
  'elsewhere',
  'demonyms',
] as const;

/** What a phrase of the language gives away; `timeWords` tell a time without a number. */
export type SpeechSign = (typeof SPEECH_LISTS)[number] | 'timeWords';

/** One thing that a term of a language stands for. */
type Meaning = SetSign | WordList | SpeechSign;

/** All that a term stands for, by kinds. */
export interface Meanings {
  readonly names: readonly SetSign[];
  readonly lists: readonly WordList[];
  /** The questions to which the lists tie a figure. */
  readonly ties: ByMeasure<CompiledQuestion>;
  /** The questions with claims whose date stands beside one of the lists' words, and those whose fact they tell. */
  readonly dates: readonly CompiledQuestion[];
  readonly facts: readonly CompiledQuestion[];
  readonly phrases: readonly SpeechSign[];
}

/** All active claim sets in the words of one language. */
export interface CompiledLanguage {
  readonly grammar: Grammar;
  readonly rhetoric: Rhetoric;
  readonly parting: Parting;
  readonly terms: Terms<Meanings>;
  /**
   * Of all terms those by which a fact is told, the names of which it may be told, and the words that tell a time: whether a block has
   * one is asked before it is read.
   */
  readonly telling: Terms<true>;
  readonly toldOf: Terms<true>;
  readonly timeWords: Terms<true>;
  readonly incidentals: Terms<IncidentalName>;
  readonly steps: Terms<Step>;
  readonly offsets: Terms<Offset>;
  /** The months that words name, 1 to 12; 0 for others. */
  readonly months: PerWord<number>;
}

/** Whether an alias is somebody's own name: more than one word, each written with a capital (`Foro Penal`, not `the council`). */
function isProperName(term: string): boolean {
  const words = term.split(/[\s-]+/);
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** The words of claim sets in one language, with what that language itself has for all sets. */
export function compileLanguage(
  sets: readonly ClaimSet[],
  { questions, lists }: CompiledQuestions,
  rhetoric: Rhetoric,
  grammar: Grammar,
): CompiledLanguage {
  const { language } = rhetoric;
  const timeWords = timeWordsOf(rhetoric, grammar);
  return {
    grammar,
    rhetoric,
    parting: partingOf(rhetoric),
    terms: compileJoined(
      [
        ...listedWords(lists, language),
        ...sets.flatMap((set) => namesOf(set, questions, language)),
        ...phrasesOf(rhetoric),
        ...timeWords.map((word) => [word, 'timeWords'] as const),
      ],
      byKind,
    ),
    telling: compileTerms(factWords(lists, language)),
    toldOf: compileTerms(toldNames(sets, questions, language)),
    timeWords: compileTerms(timeWords.map((word) => [word, true] as const)),
    incidentals: compileTerms(sets.flatMap((set) => incidentalsOf(set, language))),
    steps: compileTerms(rhetoric.steps.map((step) => [step.words, step] as const)),
    offsets: compileTerms(rhetoric.offsets.map((offset) => [offset.words, offset] as const)),
    months: new PerWord(({ norm }) => grammar.months.get(norm) ?? 0),
  };
}

function* listedWords(lists: readonly WordList[], language: string): Generator<TermEntry<WordList>> {
  for (const list of lists) for (const term of list.words[language] ?? []) yield [term, list];
}

/** The words by which facts are told. */
function* factWords(lists: readonly WordList[], language: string): Generator<TermEntry<true>> {
  for (const [term, { facts }] of listedWords(lists, language)) if (facts.length > 0) yield [term, true];
}

/** The names of which claims tell a fact; a role is none. */
function* toldNames(
  sets: readonly ClaimSet[],
  questions: readonly CompiledQuestion[],
  language: string,
): Generator<TermEntry<true>> {
  const told = new Set(
    questions.flatMap(({ tells, claims }) => (tells.length > 0 ? claims : [])).map((claim) => claim.subject),
  );
  for (const { subjects } of sets)
    for (const { id, aliases } of subjects)
      if (told.has(id)) for (const name of aliases?.[language] ?? []) yield [name, true];
}

/** The names of a set, but for those of which facts alone are told. */
function namesOf(set: ClaimSet, questions: readonly CompiledQuestion[], language: string): TermEntry<SetSign>[] {
  const names: TermEntry<SetSign>[] = [];
  const add = (words: WordsByLanguage | undefined, sign: SetSign | ((term: string) => SetSign)) => {
    for (const term of words?.[language] ?? []) names.push([term, typeof sign === 'function' ? sign(term) : sign]);
  };
  for (const { id, aliases, roles, incidental } of set.subjects) {
    if (incidental) continue;
    const ties = byMeasure(
      questions.filter((asked) => asked.set === set && isOfCandidates(asked.question) && asked.contest?.includes(id)),
    );
    add(aliases, (term) => ({ kind: 'subject', set, id, role: false, isProper: isProperName(term), ties }));
    add(roles, { kind: 'subject', set, id, role: true, isProper: false, ties });
  }
  for (const { id, aliases } of set.parties)
    add(aliases, (term) => ({ kind: 'party', set, id, isProper: isProperName(term) }));
  add(set.place.home, { kind: 'home', set });
  add(set.place.regions, { kind: 'region', set });
  add(set.event.named, { kind: 'event', set });
  add(set.event.dated, { kind: 'event-dated', set });
  return names;
}

function incidentalsOf(set: ClaimSet, language: string): TermEntry<IncidentalName>[] {
  return set.subjects.flatMap(({ id, aliases, incidental }) =>
    incidental ? (aliases?.[language] ?? []).map((term): TermEntry<IncidentalName> => [term, { set, id }]) : [],
  );
}

/** What the language says of all sets: its phrases and the names of countries. */
function* phrasesOf(rhetoric: Rhetoric): Generator<TermEntry<SpeechSign>> {
  for (const sign of SPEECH_LISTS) for (const phrase of rhetoric[sign]) yield [phrase, sign];
  for (const name of rhetoric.countries) yield [name, 'elsewhere'];
}

function byKind(meanings: readonly Meaning[]): readonly [Meanings] {
  const names: SetSign[] = [];
  const lists: WordList[] = [];
  const phrases: SpeechSign[] = [];
  for (const meaning of meanings) {
    if (typeof meaning === 'string') phrases.push(meaning);
    else if (meaning.kind === 'words') lists.push(meaning);
    else names.push(meaning);
  }
  if (lists.length === 0) return [{ ...OF_NO_QUESTION, names, phrases }];
  const ties = byMeasure(lists.flatMap((list) => list.ties));
  const dates = lists.flatMap((list) => list.dates.filter(({ claims }) => claims.length > 0));
  const facts = lists.flatMap((list) => list.facts);
  return [{ names, lists, ties, dates: [...new Set(dates)], facts: [...new Set(facts)], phrases }];
}

const OF_NO_QUESTION: Pick<Meanings, 'lists' | 'ties' | 'dates' | 'facts'> = {
  lists: [],
  ties: NO_QUESTIONS,
  dates: [],
  facts: [],
};
