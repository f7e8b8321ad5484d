import type { Claim, ClaimSet, Question, Reach, WordsByLanguage } from './claim-set.ts';
import { elsewhereNames } from './countries.ts';
import type { Rhetoric } from './rhetoric.ts';
import { rhetorics } from './rhetorics.ts';
import { compileTerms, type Terms } from './terms.ts';

/** A question with what the finder asks of it again and again. */
export interface CompiledQuestion {
  readonly set: ClaimSet;
  readonly question: Question;
  readonly claims: readonly Claim[];
  /** The two candidates, in the contest's order, where the question is asked of a contest. */
  readonly contest: readonly [string, string] | null;
}

/** What a term of a claim set gives away where it occurs. */
export type SetSign =
  | { readonly kind: 'cue' | 'decoy' | 'counts'; readonly question: CompiledQuestion }
  | {
      readonly kind: 'context' | 'rule';
      readonly question: CompiledQuestion;
      readonly index: number;
      readonly within: Reach;
    }
  | {
      readonly kind: 'subject';
      readonly set: ClaimSet;
      readonly id: string;
      readonly role: boolean;
      readonly isProper: boolean;
    }
  | { readonly kind: 'party'; readonly set: ClaimSet; readonly id: string; readonly isProper: boolean }
  | { readonly kind: 'home' | 'region' | 'event' | 'event-dated'; readonly set: ClaimSet };

/** The lists of a rhetoric whose phrases are looked for in every sentence. */
const SPEECH_LISTS = [
  'toSubject',
  'rivals',
  'ahead',
  'behind',
  'speech',
  'accordingTo',
  'records',
  'rejections',
  'denials',
  'deniers',
  'suppositions',
  'prospects',
  'parts',
  'partsBefore',
  'alternatives',
  'populations',
  'otherTimes',
  'sameTime',
  'elsewhere',
] as const;

/** What a phrase of the language gives away. */
export type SpeechSign = (typeof SPEECH_LISTS)[number];

/** All active claim sets in the words of one language. */
export interface CompiledLanguage {
  readonly rhetoric: Rhetoric;
  readonly signs: Terms<SetSign>;
  readonly speech: Terms<SpeechSign>;
}

/** Active claim sets, ready for finding marks. */
export interface CompiledSets {
  readonly questions: readonly CompiledQuestion[];
  /** For a language tag; null for a language that is not read. */
  readonly languageOf: (tag: string) => CompiledLanguage | null;
}

/** Compiles claim sets; the words of a language are compiled when a block in it is first met. */
export function compileClaimSets(sets: readonly ClaimSet[]): CompiledSets {
  const questions = sets.flatMap((set) => set.questions.map((question) => compileQuestion(set, question)));
  const languages = new Map<string, CompiledLanguage | null>();
  return {
    questions,
    languageOf: (tag) => {
      const code = tag.toLowerCase().split('-')[0] ?? '';
      let language = languages.get(code);
      if (language === undefined) {
        const rhetoric = rhetorics.get(code);
        language = rhetoric ? compileLanguage(sets, questions, rhetoric) : null;
        languages.set(code, language);
      }
      return language;
    },
  };
}

function compileQuestion(set: ClaimSet, question: Question): CompiledQuestion {
  const { subject } = question;
  const contest = subject && 'contest' in subject ? set.contests.find(({ id }) => id === subject.contest) : undefined;
  return {
    set,
    question,
    claims: set.claims.filter((claim) => claim.question === question.id),
    contest: contest?.subjects ?? null,
  };
}

/** Whether an alias is somebody's own name: more than one word, each written with a capital (`Foro Penal`, not `the council`). */
function isProperName(term: string): boolean {
  const words = term.split(/[\s-]+/);
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

function compileLanguage(
  sets: readonly ClaimSet[],
  questions: readonly CompiledQuestion[],
  rhetoric: Rhetoric,
): CompiledLanguage {
  const { language } = rhetoric;
  const signs: [string, SetSign][] = [];
  const add = (words: WordsByLanguage | undefined, sign: SetSign | ((term: string) => SetSign)) => {
    for (const term of words?.[language] ?? []) signs.push([term, typeof sign === 'function' ? sign(term) : sign]);
  };
  for (const question of questions) {
    const { cues, decoys, counts, context, rulesOut } = question.question;
    add(cues, { kind: 'cue', question });
    add(decoys, { kind: 'decoy', question });
    add(counts, { kind: 'counts', question });
    for (const [index, { within, any }] of context.entries()) add(any, { kind: 'context', question, index, within });
    for (const [index, { within, any }] of rulesOut.entries()) add(any, { kind: 'rule', question, index, within });
  }
  for (const set of sets) {
    for (const { id, aliases, roles } of set.subjects) {
      add(aliases, (term) => ({ kind: 'subject', set, id, role: false, isProper: isProperName(term) }));
      add(roles, { kind: 'subject', set, id, role: true, isProper: false });
    }
    for (const { id, aliases } of set.parties)
      add(aliases, (term) => ({ kind: 'party', set, id, isProper: isProperName(term) }));
    add(set.place.home, { kind: 'home', set });
    add(set.place.regions, { kind: 'region', set });
    add(set.event.named, { kind: 'event', set });
    add(set.event.dated, { kind: 'event-dated', set });
  }
  const speech = SPEECH_LISTS.flatMap((sign) => rhetoric[sign].map((phrase) => [phrase, sign] as const));
  const countries = elsewhereNames(language).map((name) => [name, 'elsewhere'] as const);
  return {
    rhetoric,
    signs: compileTerms(signs),
    speech: compileTerms<SpeechSign>([...speech, ...countries]),
  };
}
