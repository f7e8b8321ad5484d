import type { CompiledTelling } from './compile-questions.ts';
import { listBeginningAt } from './names-in.ts';
import { endOfClause, OBJECT_REACH, owns, type Telling, type Told, WITH_REACH } from './telling.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';
import { subjectOfVerb } from './verb-subject.ts';

/** To whom it is done: behind an active verb, in front of a passive one. */
export function toldOfObject(telling: Telling, way: CompiledTelling, words: Span): Told | null {
  const { setting, names } = telling;
  const { tokens, language } = setting.reading;
  const end = Math.min(endOfClause(setting, words.to), words.to + OBJECT_REACH);
  const needed = way.with
    ? setting.words.of(way.with).filter(({ from }) => from >= words.to && from < words.to + WITH_REACH)
    : null;
  if (needed?.length === 0) return null;
  const subject = subjectOfVerb(telling, words.from);
  const object = names.find(
    (name) =>
      name.from >= words.to &&
      name.to <= end &&
      !name.isRole &&
      isObject(telling, words.to, name.from) &&
      !owns(setting, name),
  );
  if (subject.isPassive) return { names: subject.names, mood: subject.mood };
  if (object) return { names: listBeginningAt(setting.reading, names, object.from), mood: subject.mood };
  if (language.rhetoric.pronouns.has(normAt(tokens, words.to))) return null;
  // a headline without its auxiliary: `Maduro declared winner`
  const isDirect = needed === null || needed.some(({ from }) => from <= words.to + 1);
  return isDirect ? { names: subject.names, mood: subject.mood } : null;
}

/** Whether a name can be the object of the verb: only titles, roles and lower-case words without a preposition stand between. */
function isObject({ setting }: Telling, from: number, to: number): boolean {
  const { tokens, language } = setting.reading;
  const { prepositions, pronouns, dative } = language.rhetoric;
  for (let i = from; i < to; i++) {
    const norm = normAt(tokens, i);
    if ((prepositions.has(norm) && !dative.has(norm)) || (pronouns.has(norm) && tokens[i]?.gap !== 'apostrophe'))
      return false;
  }
  return true;
}
