import type { ClaimSet } from './claim-set.ts';

/** A set as a reader of a language sees it: its words in that language where it has such, as they are written elsewhere. */
export function inLanguage({ words, ...set }: ClaimSet, language: string): ClaimSet {
  const own = words?.[language];
  if (own === undefined) return set;
  const named = <Named extends { readonly id: string; readonly name: string }>(all: readonly Named[]): Named[] =>
    all.map((each) => ({ ...each, name: own.names[each.id] ?? each.name }));
  return {
    ...set,
    title: own.title ?? set.title,
    description: own.description ?? set.description,
    parties: named(set.parties),
    subjects: named(set.subjects),
    questions: set.questions.map((question) => ({ ...question, asks: own.asks[question.id] ?? question.asks })),
    claims: set.claims.map((claim) => ({ ...claim, says: own.says[claim.id] ?? claim.says })),
  };
}
