import type { ClaimSet, Question, WordsByLanguage } from '../claims/claim-set.ts';

/** A list of words of a claim set, and where it stands. */
export interface PlacedWords {
  /** `questions[3].cues` */
  readonly path: string;
  readonly words: WordsByLanguage;
  /** Whether each of its words decides by itself: it ties, names or rules out, and nothing else has to be met. */
  readonly decides: boolean;
}

/** One term, with where it stands. */
export interface PlacedTerm {
  /** `questions[3].cues.en[0]` */
  readonly path: string;
  readonly language: string;
  readonly term: string;
}

/** All lists of words of a set, in the file's order of kinds. */
export function wordListsOf(set: ClaimSet): PlacedWords[] {
  const named = [
    ...set.parties.map(({ aliases }, index) => ({ at: `parties[${index}]`, aliases, roles: undefined })),
    ...set.subjects.map(({ aliases, roles }, index) => ({ at: `subjects[${index}]`, aliases, roles })),
  ];
  return [
    ...listed('place.home', set.place.home),
    ...listed('place.regions', set.place.regions),
    ...listed('event.named', set.event.named),
    ...listed('event.dated', set.event.dated),
    ...named.flatMap(({ at, aliases, roles }) => [
      ...listed(`${at}.aliases`, aliases),
      ...listed(`${at}.roles`, roles),
    ]),
    ...set.questions.flatMap((question, index) => listsOfQuestion(question, `questions[${index}]`)),
  ];
}

function listsOfQuestion(question: Question, path: string): PlacedWords[] {
  const { counts, cues, decoys, context, rulesOut, tells } = question;
  return [
    ...listed(`${path}.counts`, counts, cues === undefined),
    ...listed(`${path}.cues`, cues, !isNarrowed(question)),
    ...listed(`${path}.decoys`, decoys, false),
    ...context.flatMap(({ any }, index) => listed(`${path}.context[${index}].any`, any, false)),
    ...rulesOut.flatMap(({ any, within }, index) => listed(`${path}.rulesOut[${index}].any`, any, within !== 'clause')),
    ...(tells ?? []).flatMap((telling, index) => [
      ...listed(`${path}.tells[${index}].any`, telling.any, false),
      ...listed(`${path}.tells[${index}].with`, telling.with, false),
      ...listed(`${path}.tells[${index}].as`, telling.as, false),
    ]),
  ];
}

/** Whether a cue has to meet with something else: other words, a noun or a name. */
function isNarrowed({ context, counts, bare, subject }: Question): boolean {
  return context.length > 0 || (counts !== undefined && !bare) || (subject !== undefined && subject.kind !== 'fixed');
}

function listed(path: string, words: WordsByLanguage | undefined, decides = true): PlacedWords[] {
  return words === undefined ? [] : [{ path, words, decides }];
}

/** The terms of a list of words, each with its own place. */
export function termsOf({ path, words }: Pick<PlacedWords, 'path' | 'words'>): PlacedTerm[] {
  return Object.entries(words).flatMap(([language, terms]) =>
    terms.map((term, index) => ({ path: `${path}.${language}[${index}]`, language, term })),
  );
}
