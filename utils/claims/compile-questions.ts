import type { ClaimSet, Question, Telling, WordsByLanguage } from './claim-set.ts';
import { type AskedQuestion, claimsByQuestion, claimsOn, type SetClaim } from './claims-of-sets.ts';
import { daysOf, numberOfDay } from './partial-date.ts';
import { type Quantity, quantityOfClaim } from './quantity.ts';

/**
 * A list of words that one or several questions look for. Lists of the same words are one object, so that text is searched once for
 * them, and where they stand is asked for by the object.
 */
export interface WordList {
  readonly kind: 'words';
  readonly words: WordsByLanguage;
  /** One of `LIST_BITS` bits, by which most lists are told from each other at a look. */
  readonly bit: number;
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

/** The questions of active claim sets in their order, and the lists of all their words. */
export interface CompiledQuestions {
  readonly questions: readonly CompiledQuestion[];
  readonly lists: readonly WordList[];
}

/** Makes the questions of sets ready, and lists the words that they look for; of those, terms are made language by language. */
export function compileQuestions(sets: readonly ClaimSet[]): CompiledQuestions {
  const lists = new WordLists();
  const asked = sets.flatMap((set) => set.questions.map((question) => ({ set, question })));
  const claims = claimsByQuestion(sets);
  const questions = asked.map((each, order) => compileQuestion(each, claimsOn(each, claims), order, lists));
  return { questions, lists: [...lists.all] };
}

/** Of more bits numbers are no small ones to every engine. */
const LIST_BITS = 30;

/** The lists of all questions, those of the same words once. */
class WordLists {
  readonly #known = new Map<string, OpenWordList>();

  get all(): Iterable<WordList> {
    return this.#known.values();
  }

  /** The list of these words; where a figure, a date or a fact is found by them, they name the question. */
  of(words: WordsByLanguage, finds?: Finds, question?: CompiledQuestion): WordList {
    const key = JSON.stringify(words);
    const bit = 1 << (this.#known.size % LIST_BITS);
    const list = this.#known.get(key) ?? { kind: 'words', words, bit, ties: [], dates: [], facts: [] };
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

/** Whether a question is asked of each candidate of a contest. */
export const isOfCandidates = ({ subject }: Question) => subject?.kind === 'candidate';
