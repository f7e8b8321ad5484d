import type { CompiledQuestion, CompiledTelling } from './compile-questions.ts';
import { CLAUSE, PAUSE } from './distance.ts';
import { afterIntroduction, listBeginningAt, type Name } from './names-in.ts';
import type { PageReading } from './reading.ts';
import { isNear, owns, type Telling, type Told } from './telling.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';
import { toldOfDoer } from './told-of-doer.ts';
import { toldOfObject } from './told-of-object.ts';
import { subjectOfVerb } from './verb-subject.ts';

/** A fact told or denied in a sentence. */
export interface ToldFact extends Told {
  /** The words that tell it. */
  readonly words: Span;
  /** Whether somebody does it, so that others may be said to do the same. */
  readonly isDone: boolean;
}

/** How many tokens behind `the winner` the `is` may stand. */
const COPULA_REACH = 10;
/** How far from the words a name may stand that has nothing but its place beside them, in the units of `distance.ts`. */
const BESIDE_REACH = 16;
/** How many words may stand between a name and what it owns: `Argentina's swift recognition`. */
const TITLE_REACH = 3;

/** The facts of a question that a sentence tells, way by way of telling them. */
export function toldFacts(telling: Telling, question: CompiledQuestion, page: PageReading): ToldFact[] {
  const facts: ToldFact[] = [];
  for (const way of question.tells) {
    for (const words of telling.setting.words.of(way.words)) {
      const told = toldBy(telling, way, words, question, page);
      const isDone = way.telling.name === 'doer';
      if (told) facts.push({ names: told.names, mood: told.mood, words, isDone });
    }
  }
  return facts;
}

function toldBy(
  telling: Telling,
  way: CompiledTelling,
  words: Span,
  question: CompiledQuestion,
  page: PageReading,
): Told | null {
  switch (way.telling.name) {
    case 'doer':
      return toldOfDoer(telling, way, words, question, page);
    case 'done-to':
      return toldOfObject(telling, way, words);
    case 'behind':
      return toldOf(telling, way, words, namesBehind(telling, words.to));
    case 'in-front':
      return toldOf(telling, way, words, namesInFront(telling, words.from));
    case 'is':
      return toldOfEqual(telling, words);
    case 'beside':
      return toldBeside(telling, way, words);
  }
}

/** Names without a verb of which they are the subject: what is denied in front of the words is denied of them. */
function toldOf({ setting }: Telling, way: CompiledTelling, words: Span, names: readonly Name[]): Told | null {
  if (names.length === 0 || (way.with && !isNear(setting.words.of(way.with), words))) return null;
  const isDenied = setting.phrases.denials.some(({ from, to }) => to <= words.from && from >= words.from - 3);
  return { names, mood: isDenied ? 'denied' : 'told' };
}

function namesBehind({ setting, names }: Telling, at: number): Name[] {
  return listBeginningAt(setting.reading, names, at).filter((name) => !owns(setting, name));
}

/** `Argentina's recognition`, `Argentina's swift recognition`. */
function namesInFront({ setting, names }: Telling, at: number): Name[] {
  for (let end = at; end >= at - TITLE_REACH; end--) {
    const name = names.find(({ to }) => to === end);
    if (name) return owns(setting, name) || end === at ? [name] : [];
  }
  return [];
}

/** What stands beside the words, but for what a denial parts from them: that is told of nobody. */
function toldBeside(telling: Telling, way: CompiledTelling, words: Span): Told | null {
  const names = namesBeside(telling, words);
  const affirmed = names.filter((name) => !isParted(telling, words, name));
  if (affirmed.length > 0 || names.length === 0) return toldOf(telling, way, words, affirmed);
  return { names, mood: 'open' };
}

/** `the attack did not come from North Macedonia`, `North Macedonia denied that any attack came from there`. */
function isParted({ setting }: Telling, words: Span, name: Span): boolean {
  const from = name.from >= words.to ? words.to : name.to;
  const to = name.from >= words.to ? name.from : words.from;
  const parts = (hit: Span) => hit.from >= from && hit.to <= to && setting.distances.strongest(hit.to, to) < PAUSE;
  const { denials, deniers, refusals } = setting.phrases;
  return denials.some(parts) || deniers.some(parts) || refusals.some(parts);
}

function namesBeside({ setting, names }: Telling, { from, to }: Span): Name[] {
  const { distances } = setting;
  return names.filter((name) => {
    const distance = name.from >= to ? distances.between(to - 1, name.from) : distances.between(name.to - 1, from);
    return distance <= BESIDE_REACH;
  });
}

/** `the winner is González`, `González is the winner`. */
function toldOfEqual(telling: Telling, words: Span): Told | null {
  const { setting, names } = telling;
  const { tokens, language } = setting.reading;
  const { copulas, as } = language.rhetoric;
  const end = Math.min(setting.sentence.to, words.to + COPULA_REACH);
  for (let i = words.to; i < end; i++) {
    if ((setting.distances.barriers[i] ?? 0) >= CLAUSE) break;
    if (!copulas.has(normAt(tokens, i))) continue;
    const isDenied = setting.phrases.denials.some(({ from }) => from === i + 1);
    const start = afterIntroduction(setting.reading, isDenied ? i + 2 : i + 1);
    const list = listBeginningAt(setting.reading, names, start);
    return list.length > 0 && !owns(setting, list[0] ?? words)
      ? { names: list, mood: isDenied ? 'denied' : 'told' }
      : null;
  }
  for (let i = words.from - 1; i >= words.from - 4 && !as.has(normAt(tokens, i)); i--) {
    if (!copulas.has(normAt(tokens, i)) || tokens[i + 1]?.gap === 'comma') continue;
    const subject = subjectOfVerb(telling, i);
    const isDenied = setting.phrases.denials.some(({ from }) => from === i + 1);
    const mood = isDenied && subject.mood === 'told' ? 'denied' : subject.mood;
    return subject.names.length > 0 ? { names: subject.names, mood } : null;
  }
  return null;
}
