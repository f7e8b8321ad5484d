import type { Grammar } from '../figures/grammar.ts';
import { GrammarShelf } from '../figures/grammar-shelf.ts';
import { PerWord, type WordBook } from '../figures/word-book.ts';
import { type ByMeasure, byMeasure } from './by-measure.ts';
import type { ClaimSet, Question, Telling, WordsByLanguage } from './claim-set.ts';
import { type AskedQuestion, claimsByQuestion, claimsOn, type SetClaim } from './claims-of-sets.ts';
import { type Parting, partingOf } from './distance.ts';
import type { Languages } from './language.ts';
import { daysOf, numberOfDay } from './partial-date.ts';
import { type Quantity, quantityOfClaim } from './quantity.ts';
import type { Offset, Rhetoric, Step } from './rhetoric.ts';
import { LanguageTeller } from './tell-language.ts';
import { compileJoined, compileTerms, type Terms } from './terms.ts';
import { timeWordsOf } from './time-words.ts';

/**
 * A list of words that one or several questions look for. Lists of the same words are one object, so that text is searched once for
 * them, and where they stand is asked for by the object.
 */
export interface WordList {
  readonly kind: 'words';
  readonly words: WordsByLanguage;
  /** The questions to which one of the words may tie a figure: whose cues, or whose counted nouns, they are. */
  readonly ties: readonly CompiledQuestion[];
  /** The questions for a date whose cues they are. */
  readonly dates: readonly CompiledQuestion[];
  /** The questions with claims whose fact they tell. */
  readonly facts: readonly CompiledQuestion[];
}

/** A question with what the finder asks of it again and again. */
export interface CompiledQuestion {
  readonly set: ClaimSet;
  readonly question: Question;
  /** Its place among the questions of all sets. */
  readonly order: number;
  /** The claims that answer it: its own set's, then those of other sets that answer the same question. */
  readonly claims: readonly SetClaim[];
  /** The claims' figures as they are compared, in the claims' order; worked out when first asked for. */
  readonly quantities: () => readonly Quantity[];
  /** The two candidates, in the contest's order, where the question is asked of a contest. */
  readonly contest: readonly [string, string] | null;
  readonly cues: WordList | null;
  readonly decoys: WordList | null;
  readonly counts: WordList | null;
  /** Of a question for a date, on which days it can be answered; null elsewhere. */
  readonly days: DaysAsked | null;
  /** By the indexes of the question's own conditions. */
  readonly context: readonly WordList[];
  readonly rulesOut: readonly WordList[];
  /** The ways to tell a fact; none for other questions. */
  readonly tells: readonly CompiledTelling[];
}

/** On which days a question for a date can be answered. */
interface DaysAsked {
  /** The first and the last, as yyyymmdd. */
  readonly first: number;
  readonly last: number;
  /** Whether all claims on it name a day. */
  readonly exact: boolean;
}

/** A way to tell a fact, with where its words are looked for. */
export interface CompiledTelling {
  readonly telling: Telling;
  readonly words: WordList;
  readonly with: WordList | null;
  readonly as: WordList | null;
}

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
  readonly incidentals: Terms<IncidentalName>;
  readonly steps: Terms<Step>;
  readonly offsets: Terms<Offset>;
  /** The months that words name, 1 to 12; 0 for others. */
  readonly months: PerWord<number>;
}

/** Active claim sets, ready for finding marks. */
export interface CompiledSets {
  readonly questions: readonly CompiledQuestion[];
  /** Those to which figures are tied by their unit alone. */
  readonly tiedByUnit: ByMeasure<CompiledQuestion>;
  /** Those to which a pronoun may tie one: it stands for a candidate. */
  readonly tiedByPronoun: ByMeasure<CompiledQuestion>;
  /** For a language tag; null for a language that is not read, or not at hand. */
  readonly languageOf: (tag: string) => CompiledLanguage | null;
  /** The words of the texts that were read for marks, and who tells the languages of such texts. */
  readonly book: WordBook;
  readonly teller: LanguageTeller;
  /** How figures of a language are read, in that of most pages where it is not known; null where neither is at hand. */
  readonly grammarOf: (tag: string) => Grammar | null;
  /** The primary subtags of languages that were asked for and are not at hand. */
  readonly missing: ReadonlySet<string>;
}

/** Compiles claim sets; the words of a language are compiled when a block in it is first met. */
export function compileClaimSets(sets: readonly ClaimSet[], languages: Languages): CompiledSets {
  const lists = new WordLists();
  const asked = sets.flatMap((set) => set.questions.map((question) => ({ set, question })));
  const claims = claimsByQuestion(sets);
  const questions = asked.map((each, order) => compileQuestion(each, claimsOn(each, claims), order, lists));
  const grammars = new GrammarShelf((code) => languages.get(code)?.vocabulary ?? null);
  const compiled = new Map<string, CompiledLanguage>();
  const missing = new Set<string>();
  return {
    questions,
    tiedByUnit: byMeasure(questions.filter(({ cues, counts }) => !cues && !counts)),
    tiedByPronoun: byMeasure(questions.filter(({ question }) => isOfCandidates(question))),
    languageOf: (tag) => {
      const ready = compiled.get(tag);
      if (ready !== undefined) return ready;
      const code = tag.toLowerCase().split('-')[0] ?? '';
      const known = compiled.get(code);
      if (known !== undefined) return known;
      if (!languages.has(code)) missing.add(code);
      const rhetoric = languages.get(code)?.rhetoric;
      const grammar = rhetoric && grammars.of(code);
      if (!grammar) return null;
      const language = compileLanguage(sets, questions, lists, rhetoric, grammar);
      compiled.set(code, language);
      return language;
    },
    book: grammars.book,
    teller: new LanguageTeller(grammars.book),
    grammarOf: (tag) => grammars.of(tag),
    missing,
  };
}

/** The lists of all questions, those of the same words once. */
class WordLists {
  readonly #known = new Map<string, OpenWordList>();

  get all(): Iterable<WordList> {
    return this.#known.values();
  }

  /** The list of these words; where a figure, a date or a fact is found by them, they name the question. */
  of(words: WordsByLanguage, finds?: Finds, question?: CompiledQuestion): WordList {
    const key = JSON.stringify(words);
    const list = this.#known.get(key) ?? { kind: 'words', words, ties: [], dates: [], facts: [] };
    this.#known.set(key, list);
    if (finds && question) list[finds].push(question);
    return list;
  }
}

/** What of a question the words of a list find. */
type Finds = 'ties' | 'dates' | 'facts';

interface OpenWordList extends WordList {
  readonly ties: CompiledQuestion[];
  readonly dates: CompiledQuestion[];
  readonly facts: CompiledQuestion[];
}

function compileQuestion(
  { set, question }: AskedQuestion,
  claims: readonly SetClaim[],
  order: number,
  lists: WordLists,
): CompiledQuestion {
  const { subject, cues, decoys, counts, context, rulesOut } = question;
  const contest = subject && 'contest' in subject ? set.contests.find(({ id }) => id === subject.contest) : undefined;
  const compiled: { -readonly [key in keyof CompiledQuestion]: CompiledQuestion[key] } = {
    set,
    question,
    order,
    claims,
    quantities: once(() => claims.map(({ figure }) => quantityOfClaim(figure, question.measure))),
    contest: contest?.subjects ?? null,
    cues: null,
    decoys: decoys ? lists.of(decoys) : null,
    counts: null,
    days: question.measure === 'date' ? daysAsked(set, question, claims) : null,
    context: context.map(({ any }) => lists.of(any)),
    rulesOut: rulesOut.map(({ any }) => lists.of(any)),
    tells: [],
  };
  const finds = question.measure === 'date' ? 'dates' : 'ties';
  compiled.cues = cues ? lists.of(cues, finds, compiled) : null;
  compiled.counts = counts ? lists.of(counts, finds, compiled) : null;
  compiled.tells = (question.tells ?? []).map((telling) => ({
    telling,
    words: compiled.claims.length > 0 ? lists.of(telling.any, 'facts', compiled) : lists.of(telling.any),
    with: telling.with ? lists.of(telling.with) : null,
    as: telling.as ? lists.of(telling.as) : null,
  }));
  return compiled;
}

function daysAsked(set: ClaimSet, question: Question, claims: readonly SetClaim[]): DaysAsked {
  const { from, to } = question.between ?? set.event.period;
  const isDay = ({ figure }: SetClaim) => figure.bound === 'date' && daysOf(figure.date).unit === 'day';
  return { first: numberOfDay(from), last: numberOfDay(to), exact: claims.every(isDay) };
}

/** A function that works its answer out when it is first asked. */
function once<T>(answer: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: answer() };
    return known.value;
  };
}

const isOfCandidates = ({ subject }: Question) => subject?.kind === 'candidate';

/** Whether an alias is somebody's own name: more than one word, each written with a capital (`Foro Penal`, not `the council`). */
function isProperName(term: string): boolean {
  const words = term.split(/[\s-]+/);
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

function compileLanguage(
  sets: readonly ClaimSet[],
  questions: readonly CompiledQuestion[],
  lists: WordLists,
  rhetoric: Rhetoric,
  grammar: Grammar,
): CompiledLanguage {
  const { language } = rhetoric;
  const terms: [string, Meaning][] = [];
  const incidentals: [string, IncidentalName][] = [];
  const add = (words: WordsByLanguage | undefined, meaning: Meaning | ((term: string) => Meaning)) => {
    for (const term of words?.[language] ?? [])
      terms.push([term, typeof meaning === 'function' ? meaning(term) : meaning]);
  };
  for (const list of lists.all) add(list.words, list);
  for (const set of sets) {
    for (const { id, aliases, roles, incidental } of set.subjects) {
      if (incidental) {
        for (const term of aliases?.[language] ?? []) incidentals.push([term, { set, id }]);
        continue;
      }
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
  }
  for (const sign of SPEECH_LISTS) for (const phrase of rhetoric[sign]) terms.push([phrase, sign]);
  for (const word of timeWordsOf(rhetoric, grammar)) terms.push([word, 'timeWords']);
  for (const name of rhetoric.countries) terms.push([name, 'elsewhere']);
  return {
    grammar,
    rhetoric,
    parting: partingOf(rhetoric),
    terms: compileJoined(terms, byKind),
    incidentals: compileTerms(incidentals),
    steps: compileTerms(rhetoric.steps.map((step) => [step.words, step] as const)),
    months: new PerWord(({ norm }) => grammar.months.get(norm) ?? 0),
    offsets: compileTerms(rhetoric.offsets.map((offset) => [offset.words, offset] as const)),
  };
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
  ties: {},
  dates: [],
  facts: [],
};
