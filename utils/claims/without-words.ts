import type { ClaimSet, WordsByLanguage } from './claim-set.ts';

const NO_WORDS: WordsByLanguage = {};

/** A set without the words by which it is found in texts: all that is shown of it to readers. */
export function withoutWords(set: ClaimSet): ClaimSet {
  return {
    ...set,
    place: { ...set.place, ...emptied(set.place, 'home', 'regions') },
    event: { ...set.event, ...emptied(set.event, 'named', 'dated') },
    parties: set.parties.map((party) => ({ ...party, ...emptied(party, 'aliases') })),
    subjects: set.subjects.map((subject) => ({ ...subject, ...emptied(subject, 'aliases', 'roles') })),
    questions: set.questions.map((question) => ({
      ...question,
      ...emptied(question, 'counts', 'cues', 'decoys'),
      context: question.context.map((condition) => ({ ...condition, any: NO_WORDS })),
      rulesOut: question.rulesOut.map((condition) => ({ ...condition, any: NO_WORDS })),
      ...(question.tells && {
        tells: question.tells.map((telling) => ({ ...telling, any: NO_WORDS, ...emptied(telling, 'with', 'as') })),
      }),
    })),
  };
}

/** Those of a thing's lists of words that it has, without words. */
function emptied<Key extends string>(
  thing: { readonly [key in Key]?: WordsByLanguage | undefined },
  ...keys: readonly Key[]
): { [key in Key]?: WordsByLanguage } {
  const has = keys.filter((key) => thing[key] !== undefined);
  return Object.fromEntries(has.map((key) => [key, NO_WORDS])) as { [key in Key]?: WordsByLanguage };
}
