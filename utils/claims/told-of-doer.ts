import type { CompiledQuestion, CompiledTelling } from './compile-questions.ts';
import { CLAUSE } from './distance.ts';
import { isDoneTo, isSaidAs } from './done-to.ts';
import { listBeginningAt, listEndingAt, type Name } from './names-in.ts';
import { inTextOrder } from './phrases-found.ts';
import type { PageReading } from './reading.ts';
import { endOfClause, isNear, type Telling, type Told } from './telling.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';
import { subjectOfVerb } from './verb-subject.ts';

/** How many tokens behind a passive verb the `by` may stand. */
const AGENT_REACH = 16;

/** Who does what the words say: in front of an active verb, behind `by` at a passive one. */
export function toldOfDoer(
  telling: Telling,
  way: CompiledTelling,
  words: Span,
  question: CompiledQuestion,
  page: PageReading,
): Told | null {
  const subject = subjectOfVerb(telling, words.from);
  const agents = agentsOf(telling, words.to);
  if (way.telling.alone && !isAlone(telling, words.to)) return null;
  if (agents.length > 0) {
    const isHis = isDoneTo(
      telling,
      way,
      { from: telling.setting.sentence.from, to: words.from },
      question,
      page,
      subject.names,
    );
    const isSaid = !way.with || isNear(telling.setting.words.of(way.with), words);
    return isHis && isSaid && isSaidAs(telling, way, words.to) ? { names: agents, mood: subject.mood } : null;
  }
  if (subject.isPassive && hasObject(way)) return null;
  const names = [...subject.names, ...namesFollowing(telling, words), ...membersBehind(telling, words.to)];
  const behind = { from: words.to, to: endOfClause(telling.setting, words.to) };
  if (way.with && !isNear(telling.setting.words.of(way.with), { from: words.to, to: words.to })) return null;
  if (!isDoneTo(telling, way, behind, question, page, subject.names) || !isSaidAs(telling, way, words.to)) return null;
  return { names, mood: subject.mood };
}

const hasObject = ({ telling, with: needed }: CompiledTelling) =>
  telling.of !== undefined || telling.ofRival || needed !== null;

/** Whether nothing follows that could be an object: the clause ends, or goes on with a small word. */
function isAlone({ setting }: Telling, at: number): boolean {
  const { tokens, language } = setting.reading;
  const { stops, articles, possessives, objectRelatives, relatives } = language.rhetoric;
  for (let i = at - 1; i >= setting.sentence.from && !relatives.has(normAt(tokens, i)); i--) {
    if (objectRelatives.has(normAt(tokens, i))) return false;
  }
  if (setting.phrases.denials.some(({ from }) => from === at)) return false;
  if (hasObjectAt(setting, at)) return false;
  const next = at < setting.sentence.to ? tokens[at] : undefined;
  if (!next || (next.gap !== 'space' && next.gap !== 'hyphen')) return true;
  return stops.has(next.norm) && !articles.has(next.norm) && !possessives.has(next.norm);
}

/** `won only 30 per cent`, `won over the army`, `gagne du temps`: an object behind words that could begin something else. */
function hasObjectAt(setting: Telling['setting'], at: number): boolean {
  const { tokens, language } = setting.reading;
  const { focusing, particles, partitives, of, articles } = language.rhetoric;
  const isIn = (words: ReadonlySet<string>, i: number) => i < setting.sentence.to && words.has(normAt(tokens, i));
  if (isIn(partitives, at) || (partitives.size > 0 && isIn(of, at) && isIn(articles, at + 1))) return true;
  if (isIn(particles, at)) return !setting.signs.some(({ value, from }) => value.kind === 'subject' && from === at + 1);
  let next = at;
  while (isIn(focusing, next) || (next > at && isIn(articles, next))) next++;
  return next > at && (tokens[next]?.figure ?? -1) >= 0;
}

/** `by the governments of Argentina, the United States and Uruguay`. */
function agentsOf({ setting, names }: Telling, at: number): Name[] {
  const { tokens, language } = setting.reading;
  const end = Math.min(at + AGENT_REACH, setting.sentence.to);
  for (let i = at; i < end; i++) {
    if ((setting.distances.barriers[i] ?? 0) >= CLAUSE) return [];
    if (!language.rhetoric.agents.has(normAt(tokens, i))) continue;
    const list = listBeginningAt(setting.reading, names, i + 1);
    if (list.length > 0) return list;
  }
  return [];
}

/** Where languages put the subject behind the verb: `reconoció Argentina`. */
function namesFollowing({ setting, names }: Telling, { to }: Span): Name[] {
  if (!setting.reading.language.rhetoric.subjectsFollowVerbs) return [];
  return listBeginningAt(setting.reading, names, to);
}

/** `abstained, among them Brazil and Colombia`, `did not show up, Mexico one of them`. */
function membersBehind({ setting, names }: Telling, at: number): Name[] {
  const end = endOfClause(setting, at);
  const { partsBefore, memberships, joiners } = setting.phrases;
  for (const phrase of inTextOrder(inTextOrder(partsBefore, memberships), joiners)) {
    if (phrase.from < at || phrase.to > end) continue;
    const list = listBeginningAt(setting.reading, names, phrase.to);
    if (list.length > 0) return list;
    const before = listEndingAt(setting.reading, names, phrase.from);
    if (memberships.includes(phrase) && before.every(({ from }) => from >= at)) return before;
  }
  return [];
}
