import type { ClaimSet, WordsByLanguage } from './claim-set.ts';

/** A set with its words in some languages (primary subtags) alone: all that a page needs that speaks no other. */
export function withWordsIn(set: ClaimSet, languages: readonly string[]): ClaimSet {
  const some = (words: WordsByLanguage): WordsByLanguage =>
    Object.fromEntries(Object.entries(words).filter(([code]) => languages.includes(code)));
  const someOf = <Key extends string>(thing: { readonly [key in Key]?: WordsByLanguage | undefined }, ...keys: Key[]) =>
    Object.fromEntries(keys.flatMap((key) => (thing[key] === undefined ? [] : [[key, some(thing[key])]]))) as {
      [key in Key]?: WordsByLanguage;
    };
  return {
    ...set,
    place: { ...set.place, ...someOf(set.place, 'home', 'regions') },
    event: { ...set.event, ...someOf(set.event, 'named', 'dated') },
    parties: set.parties.map((party) => ({ ...party, ...someOf(party, 'aliases') })),
    subjects: set.subjects.map((subject) => ({ ...subject, ...someOf(subject, 'aliases', 'roles') })),
    questions: set.questions.map((question) => ({
      ...question,
      ...someOf(question, 'counts', 'cues', 'decoys'),
      context: question.context.map((condition) => ({ ...condition, any: some(condition.any) })),
      rulesOut: question.rulesOut.map((condition) => ({ ...condition, any: some(condition.any) })),
      ...(question.tells && {
        tells: question.tells.map((telling) => ({
          ...telling,
          any: some(telling.any),
          ...someOf(telling, 'with', 'as'),
        })),
      }),
    })),
  };
}
