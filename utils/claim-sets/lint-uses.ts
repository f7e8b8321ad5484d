import type { Claim, ClaimSet, Question, WordsByLanguage } from '../claims/claim-set.ts';
import { wordsOfTerm } from '../claims/term-words.ts';
import type { ClaimSetWarning } from './claim-set-warning.ts';
import { termsOf } from './word-lists.ts';

/** Weak spots in what a set's questions, names and claims are to each other. */
export function lintUses(set: ClaimSet): ClaimSetWarning[] {
  return [
    ...unused(set),
    ...sharedAliases(set.subjects, 'subjects'),
    ...sharedAliases(set.parties, 'parties'),
    ...set.questions.flatMap((question, index) => lintQuestion(question, `questions[${index}]`)),
    ...lintClaims(set.claims),
  ];
}

function lintQuestion(question: Question, path: string): ClaimSetWarning[] {
  const { id, cues, counts, context, decoys, rulesOut, bare, measure } = question;
  const warnings: ClaimSetWarning[] = [];
  if (measure !== 'fact' && !cues && context.length === 0) {
    if (!counts) warnings.push({ kind: 'unit-alone', path, question: id });
    else if (bare) warnings.push({ kind: 'no-cue', path, question: id });
  }
  for (const term of inBoth(cues, decoys)) warnings.push({ kind: 'decoy-is-cue', path: `${path}.decoys`, term });
  for (const [index, { any }] of rulesOut.entries())
    for (const term of inBoth(cues, any))
      warnings.push({ kind: 'ruled-out-cue', path: `${path}.rulesOut[${index}]`, term });
  return warnings;
}

/** The terms of one list that another has too, language by language, as the other writes them. */
function inBoth(one: WordsByLanguage | undefined, other: WordsByLanguage | undefined): string[] {
  if (one === undefined || other === undefined) return [];
  const known = new Set(termsOf({ path: '', words: one }).map(({ language, term }) => keyOf(language, term)));
  return termsOf({ path: '', words: other }).flatMap(({ language, term }) =>
    known.has(keyOf(language, term)) ? [term] : [],
  );
}

const keyOf = (language: string, term: string) => `${language} ${wordsOfTerm(term).join(' ')}`;

interface Named {
  readonly id: string;
  readonly aliases?: WordsByLanguage | undefined;
  readonly roles?: WordsByLanguage | undefined;
}

function sharedAliases(list: readonly Named[], name: string): ClaimSetWarning[] {
  const owners = new Map<string, string>();
  return list.flatMap(({ id, aliases, roles }, index) =>
    [
      ...termsOf({ path: `${name}[${index}].aliases`, words: aliases ?? {} }),
      ...termsOf({ path: `${name}[${index}].roles`, words: roles ?? {} }),
    ].flatMap(({ path, language, term }): ClaimSetWarning[] => {
      const key = keyOf(language, term);
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      return owner === id ? [] : [{ kind: 'shared-alias', path, alias: term, ids: [owner, id] }];
    }),
  );
}

function lintClaims(claims: readonly Claim[]): ClaimSetWarning[] {
  const known = new Map<string, string>();
  return claims.flatMap((claim, index): ClaimSetWarning[] => {
    const { id, question, subject, assertedBy, figure, source, derivedFrom, fragment } = claim;
    const path = `claims[${index}]`;
    const said = JSON.stringify([question, subject ?? null, assertedBy, figure, source]);
    const other = known.get(said);
    known.set(said, other ?? id);
    return [
      ...(other === undefined ? [] : [{ kind: 'same-claim' as const, path, claim: id, other }]),
      // what was worked out from other claims stands nowhere in the article
      ...(fragment === undefined && !derivedFrom ? [{ kind: 'no-fragment' as const, path, claim: id }] : []),
    ];
  });
}

function unused({ sources, parties, subjects, contests, questions, claims }: ClaimSet): ClaimSetWarning[] {
  const contested = new Set(
    questions.flatMap(({ subject }) => (subject && 'contest' in subject ? [subject.contest] : [])),
  );
  const asked = new Set([
    ...claims.flatMap(({ subject }) => subject ?? []),
    ...contests.flatMap((contest) => contest.subjects),
    ...parties.flatMap(({ backs }) => backs ?? []),
    // who is named without being asked about keeps the figures beside that name from others
    ...subjects.flatMap(({ id, aliases, roles, incidental }) => (!incidental && (aliases || roles) ? [id] : [])),
    ...questions.flatMap(({ subject, tells }) => [
      ...(subject && 'id' in subject ? [subject.id] : []),
      ...(tells ?? []).flatMap(({ of }) => of ?? []),
    ]),
  ]);
  const asserting = new Set(claims.flatMap(({ assertedBy }) => assertedBy));
  const cited = new Set(claims.map(({ source }) => source));
  const lists = [
    { what: 'source', name: 'sources', list: sources, used: cited },
    { what: 'party', name: 'parties', list: parties, used: asserting },
    { what: 'subject', name: 'subjects', list: subjects, used: asked },
    { what: 'contest', name: 'contests', list: contests, used: contested },
  ] as const;
  return lists.flatMap(({ what, name, list, used }) =>
    list.flatMap(({ id }, index) =>
      used.has(id) ? [] : [{ kind: 'unused' as const, path: `${name}[${index}]`, what, id }],
    ),
  );
}
