import type { Grammar } from '../figures/grammar.ts';
import { PerWord } from '../figures/word-book.ts';
import { type ByMeasure, byMeasure, NO_QUESTIONS } from './by-measure.ts';
import type { ClaimSet } from './claim-set.ts';
import { type CompiledQuestion, type CompiledQuestions, isOfCandidates, type WordList } from './compile-questions.ts';
import { compileTerms, joinTerms } from './compile-terms.ts';
import { type Parting, partingOf } from './distance.ts';
import { type NameList, nameListsOf } from './name-lists.ts';
import type { Offset, Rhetoric, Step } from './rhetoric.ts';
import { shelveTerms } from './shelved-terms.ts';
import type { Terms } from './terms.ts';
import { timeWordsOf } from './time-words.ts';
import { type WordKinds, wordKindsOf } from './word-kinds.ts';

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
  readonly kind: 'incidental';
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
type Meaning = SetSign | IncidentalName | WordList | SpeechSign;

/** All that a term stands for, by kinds. */
export interface Meanings {
  readonly names: readonly SetSign[];
  readonly incidentals: readonly IncidentalName[];
  readonly lists: readonly WordList[];
  /** The bits of the lists. */
  readonly listBits: number;
  /** The questions to which the lists tie a figure. */
  readonly ties: ByMeasure<CompiledQuestion>;
  /** The questions with claims whose date stands beside one of the lists' words, and those whose fact they tell. */
  readonly dates: readonly CompiledQuestion[];
  readonly facts: readonly CompiledQuestion[];
  readonly phrases: readonly SpeechSign[];
}

/**
 * Bits of what a term shows: a word by which a fact is told, a name of which one may be told, a time without a number, and a name of a set's
 * place or one that its people or parties alone have.
 */
export const TELLS = 1;
export const TOLD_OF = 2;
export const TELLS_TIME = 4;
export const NAMES = 8;

/** All active claim sets in the words of one language. */
export interface CompiledLanguage {
  readonly grammar: Grammar;
  readonly rhetoric: Rhetoric;
  readonly parting: Parting;
  readonly kinds: WordKinds;
  readonly terms: Terms<Meanings>;
  readonly steps: Terms<Step>;
  readonly offsets: Terms<Offset>;
  /** The months that words name, 1 to 12; 0 for others. */
  readonly months: PerWord<number>;
}

/** The words of claim sets in one language, with what that language itself has for all sets. */
export function compileLanguage(
  sets: readonly ClaimSet[],
  asked: CompiledQuestions,
  rhetoric: Rhetoric,
  grammar: Grammar,
): CompiledLanguage {
  return {
    grammar,
    rhetoric,
    parting: partingOf(rhetoric),
    kinds: wordKindsOf(rhetoric),
    terms: termsOf(sets, asked, rhetoric, grammar),
    steps: compileTerms(rhetoric.steps.map((step) => [step.words, step] as const)),
    offsets: compileTerms(rhetoric.offsets.map((offset) => [offset.words, offset] as const)),
    months: new PerWord(({ norm }) => grammar.months.get(norm) ?? 0),
  };
}

function termsOf(
  sets: readonly ClaimSet[],
  { questions, lists }: CompiledQuestions,
  rhetoric: Rhetoric,
  grammar: Grammar,
): Terms<Meanings> {
  const told = subjectsTold(questions);
  const names = sets.flatMap((set) => nameListsOf(set).map((list) => ({ list, set })));
  const words = [...lists, ...names.map(({ list }) => list)].map((list) => list.words[rhetoric.language] ?? []);
  const meanings: readonly MeaningOf[] = [
    ...lists.map((list) => () => list),
    ...names.map(({ list, set }) => meaningOfNames(list, set, questions)),
  ];
  const signs: readonly SpeechSign[] = [...SPEECH_LISTS, 'timeWords', 'elsewhere'];
  const phrases = [...SPEECH_LISTS.map((sign) => rhetoric[sign]), timeWordsOf(rhetoric, grammar), rhetoric.countries];
  return joinTerms<Meaning, Meanings>(
    [
      { shelved: shelveTerms(words), meaning: (list, term) => (meanings[list] as MeaningOf)(term) },
      { shelved: shelveTerms(phrases), meaning: (list) => signs[list] as SpeechSign },
    ],
    (meant) => [byKind(meant)],
    (meaning) => shownBy(meaning, told),
  );
}

/** The subjects of which claims tell a fact. */
function subjectsTold(questions: readonly CompiledQuestion[]): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { tells, claims } of questions)
    if (tells.length > 0) for (const { subject } of claims) if (subject) told.add(subject);
  return told;
}

/** What a term of a list stands for. */
type MeaningOf = (term: string) => Meaning;

/** What the names of a list stand for. */
function meaningOfNames({ kind, id }: NameList, set: ClaimSet, questions: readonly CompiledQuestion[]): MeaningOf {
  switch (kind) {
    case 'subject':
    case 'role': {
      const ties = byMeasure(
        questions.filter((asked) => asked.set === set && isOfCandidates(asked.question) && asked.contest?.includes(id)),
      );
      const role = kind === 'role';
      return (term) => ({ kind: 'subject', set, id, role, isProper: !role && isProperName(term), ties });
    }
    case 'party':
      return (term) => ({ kind, set, id, isProper: isProperName(term) });
    case 'incidental':
      return () => ({ kind, set, id });
    default:
      return () => ({ kind, set });
  }
}

/** Whether an alias is somebody's own name: more than one word, each written with a capital (`Foro Penal`, not `the council`). */
function isProperName(term: string): boolean {
  const words = term.split(/[\s-]+/);
  return words.length > 1 && words.every((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
}

/** Whether a name tells what a page is about: that of the set's place, or one that one of its people or parties alone has. */
export function namesSet(sign: SetSign): boolean {
  return sign.kind === 'home' || ((sign.kind === 'party' || sign.kind === 'subject') && sign.isProper);
}

/** The bits of what a meaning shows; `told` are the subjects of which claims tell a fact. */
function shownBy(meaning: Meaning, told: ReadonlySet<string>): number {
  if (typeof meaning === 'string') return meaning === 'timeWords' ? TELLS_TIME : 0;
  if (meaning.kind === 'words') return meaning.facts.length > 0 ? TELLS : 0;
  if (meaning.kind === 'incidental') return told.has(meaning.id) ? TOLD_OF : 0;
  const isToldOf = meaning.kind === 'subject' && !meaning.role && told.has(meaning.id);
  return (isToldOf ? TOLD_OF : 0) | (namesSet(meaning) ? NAMES : 0);
}

/** All that a term stands for, by kinds. */
function byKind(meanings: readonly Meaning[]): Meanings {
  const names: SetSign[] = [];
  const incidentals: IncidentalName[] = [];
  const lists: WordList[] = [];
  const phrases: SpeechSign[] = [];
  for (const meaning of meanings) {
    if (typeof meaning === 'string') phrases.push(meaning);
    else if (meaning.kind === 'words') lists.push(meaning);
    else if (meaning.kind === 'incidental') incidentals.push(meaning);
    else names.push(meaning);
  }
  return { names, incidentals, phrases, ...(lists.length === 0 ? OF_NO_QUESTION : ofQuestions(lists)) };
}

type OfQuestions = Pick<Meanings, 'lists' | 'listBits' | 'ties' | 'dates' | 'facts'>;

const OF_NO_QUESTION: OfQuestions = { lists: [], listBits: 0, ties: NO_QUESTIONS, dates: [], facts: [] };

function ofQuestions(lists: readonly WordList[]): OfQuestions {
  const ties = byMeasure(lists.flatMap((list) => list.ties));
  const dates = lists.flatMap((list) => list.dates.filter(({ claims }) => claims.length > 0));
  const facts = lists.flatMap((list) => list.facts);
  let listBits = 0;
  for (const { bit } of lists) listBits |= bit;
  return { lists, listBits, ties, dates: [...new Set(dates)], facts: [...new Set(facts)] };
}
