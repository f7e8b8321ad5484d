import type { Grammar } from '../figures/grammar.ts';
import { PerWord } from '../figures/word-book.ts';
import { type ByMeasure, byMeasure, NO_QUESTIONS } from './by-measure.ts';
import type { ClaimSet, WordsByLanguage } from './claim-set.ts';
import { type CompiledQuestion, type CompiledQuestions, isOfCandidates, type WordList } from './compile-questions.ts';
import { compileTerms, TermShelves } from './compile-terms.ts';
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
  /** Which of the bits below it has. */
  readonly shows: number;
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
  const { language } = rhetoric;
  const told = subjectsTold(questions);
  const shelves = new TermShelves<Meaning, Meanings>(
    (meanings) => [byKind(meanings, told)],
    ({ shows }) => shows,
  );
  for (const list of lists) for (const term of list.words[language] ?? []) shelves.put(term, list);
  for (const set of sets) putNames(set, questions, language, shelves);
  for (const sign of SPEECH_LISTS) for (const phrase of rhetoric[sign]) shelves.put(phrase, sign);
  for (const word of timeWordsOf(rhetoric, grammar)) shelves.put(word, 'timeWords');
  for (const name of rhetoric.countries) shelves.put(name, 'elsewhere');
  return shelves.terms();
}

/** The subjects of which claims tell a fact. */
function subjectsTold(questions: readonly CompiledQuestion[]): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { tells, claims } of questions)
    if (tells.length > 0) for (const { subject } of claims) if (subject) told.add(subject);
  return told;
}

function putNames(
  set: ClaimSet,
  questions: readonly CompiledQuestion[],
  language: string,
  shelves: TermShelves<Meaning, Meanings>,
): void {
  const put = (words: WordsByLanguage | undefined, meaning: Meaning | ((term: string) => Meaning)) => {
    for (const term of words?.[language] ?? [])
      shelves.put(term, typeof meaning === 'function' ? meaning(term) : meaning);
  };
  for (const { id, aliases, roles, incidental } of set.subjects) {
    if (incidental) {
      put(aliases, { kind: 'incidental', set, id });
      continue;
    }
    const ties = byMeasure(
      questions.filter((asked) => asked.set === set && isOfCandidates(asked.question) && asked.contest?.includes(id)),
    );
    put(aliases, (term) => ({ kind: 'subject', set, id, role: false, isProper: isProperName(term), ties }));
    put(roles, { kind: 'subject', set, id, role: true, isProper: false, ties });
  }
  for (const { id, aliases } of set.parties)
    put(aliases, (term) => ({ kind: 'party', set, id, isProper: isProperName(term) }));
  put(set.place.home, { kind: 'home', set });
  put(set.place.regions, { kind: 'region', set });
  put(set.event.named, { kind: 'event', set });
  put(set.event.dated, { kind: 'event-dated', set });
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

/** All that a term stands for, by kinds; `told` are the subjects of which claims tell a fact. */
function byKind(meanings: readonly Meaning[], told: ReadonlySet<string>): Meanings {
  const names: SetSign[] = [];
  const incidentals: IncidentalName[] = [];
  const lists: WordList[] = [];
  const phrases: SpeechSign[] = [];
  let shows = 0;
  for (const meaning of meanings) {
    if (typeof meaning === 'string') {
      phrases.push(meaning);
      if (meaning === 'timeWords') shows |= TELLS_TIME;
    } else if (meaning.kind === 'words') {
      lists.push(meaning);
      if (meaning.facts.length > 0) shows |= TELLS;
    } else if (meaning.kind === 'incidental') {
      incidentals.push(meaning);
      if (told.has(meaning.id)) shows |= TOLD_OF;
    } else {
      names.push(meaning);
      if (meaning.kind === 'subject' && !meaning.role && told.has(meaning.id)) shows |= TOLD_OF;
      if (namesSet(meaning)) shows |= NAMES;
    }
  }
  return { names, incidentals, phrases, shows, ...(lists.length === 0 ? OF_NO_QUESTION : ofQuestions(lists)) };
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
