import type { CompiledQuestion, CompiledTelling } from './compile.ts';
import { CLAUSE, PAUSE } from './distance.ts';
import { focusBefore } from './mentions.ts';
import { afterIntroduction, listBeginningAt, listEndingAt, type Name } from './names-in.ts';
import type { PageReading } from './reading.ts';
import type { Span } from './terms.ts';
import { subjectOfVerb, type Telling, type VerbSubject } from './verb-subject.ts';

/** A fact told or denied in a sentence. */
export interface ToldFact {
  /** Of whom, as far as the sentence names them. */
  readonly names: readonly Name[];
  readonly mood: VerbSubject['mood'];
  /** The words that tell it. */
  readonly words: Span;
  /** Whether somebody does it, so that others may be said to do the same. */
  readonly isDone: boolean;
}

const OBJECT_REACH = 12;
const WITH_REACH = 16;
const AGENT_REACH = 16;
const COPULA_REACH = 10;
const BESIDE_REACH = 16;
const TITLE_REACH = 3;

/** The facts that a sentence tells by one way of telling a question's fact. */
export function toldFacts(
  telling: Telling,
  way: CompiledTelling,
  question: CompiledQuestion,
  page: PageReading,
): ToldFact[] {
  return telling.setting.words(way.words).flatMap((words): ToldFact[] => {
    const told = toldBy(telling, way, words, question, page);
    return told ? [{ ...told, words, isDone: way.telling.name === 'doer' }] : [];
  });
}

type Told = Pick<ToldFact, 'names' | 'mood'>;

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
  if (names.length === 0 || (way.with && !isNear(setting.words(way.with), words))) return null;
  const isDenied = setting.speech.some(
    ({ value, from, to }) => value === 'denials' && to <= words.from && from >= words.from - 3,
  );
  return { names, mood: isDenied ? 'denied' : 'told' };
}

const isNear = (spans: readonly Span[], { from, to }: Span) =>
  spans.some((span) => span.from < to + WITH_REACH && span.to > from - WITH_REACH);

function namesBehind({ setting, names }: Telling, at: number): Name[] {
  return listBeginningAt(setting.reading, names, at).filter((name) => !owns(setting.reading.tokens, name));
}

/** `Argentina's recognition`, `Argentina's swift recognition`. */
function namesInFront({ setting, names }: Telling, at: number): Name[] {
  const { tokens } = setting.reading;
  for (let end = at; end >= at - TITLE_REACH; end--) {
    const name = names.find(({ to }) => to === end);
    if (name) return owns(tokens, name) || end === at ? [name] : [];
  }
  return [];
}

function owns(tokens: Telling['setting']['reading']['tokens'], { to }: Span): boolean {
  return tokens[to]?.gap === 'apostrophe';
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
  const [from, to] = name.from >= words.to ? [words.to, name.from] : [name.to, words.from];
  return setting.speech.some(
    (hit) =>
      (hit.value === 'denials' || hit.value === 'deniers' || hit.value === 'refusals') &&
      hit.from >= from &&
      hit.to <= to &&
      setting.distances.strongest(hit.to, to) < PAUSE,
  );
}

function namesBeside({ setting, names }: Telling, { from, to }: Span): Name[] {
  const { distances } = setting;
  return names.filter((name) => {
    const distance = name.from >= to ? distances.between(to - 1, name.from) : distances.between(name.to - 1, from);
    return distance <= BESIDE_REACH;
  });
}

/** Who does what the words say: in front of an active verb, behind `by` at a passive one. */
function toldOfDoer(
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
    const isSaid = !way.with || isNear(telling.setting.words(way.with), words);
    return isHis && isSaid && isSaidAs(telling, way, words.to) ? { names: agents, mood: subject.mood } : null;
  }
  if (subject.isPassive && hasObject(way)) return null;
  const names = [...subject.names, ...namesFollowing(telling, words), ...membersBehind(telling, words.to)];
  const behind = { from: words.to, to: endOfClause(telling, words.to) };
  if (way.with && !isNear(telling.setting.words(way.with), { from: words.to, to: words.to })) return null;
  if (!isDoneTo(telling, way, behind, question, page, subject.names) || !isSaidAs(telling, way, words.to)) return null;
  return { names, mood: subject.mood };
}

const hasObject = ({ telling, with: needed }: CompiledTelling) =>
  telling.of !== undefined || telling.ofRival || needed !== null;

/** Whether nothing follows that could be an object: the clause ends, or goes on with a small word. */
function isAlone({ setting }: Telling, at: number): boolean {
  const { tokens, language } = setting.reading;
  const { stops, articles, possessives, objectRelatives, relatives } = language.rhetoric;
  for (let i = at - 1; i >= setting.sentence.from && !relatives.has(tokens[i]?.norm ?? ''); i--) {
    if (objectRelatives.has(tokens[i]?.norm ?? '')) return false;
  }
  if (setting.speech.some(({ value, from }) => value === 'denials' && from === at)) return false;
  if (hasObjectAt(setting, at)) return false;
  const next = at < setting.sentence.to ? tokens[at] : undefined;
  if (!next || (next.gap !== 'space' && next.gap !== 'hyphen')) return true;
  return stops.has(next.norm) && !articles.has(next.norm) && !possessives.has(next.norm);
}

/** `won only 30 per cent`, `won over the army`, `gagne du temps`: an object behind words that could begin something else. */
function hasObjectAt(setting: Telling['setting'], at: number): boolean {
  const { tokens, language } = setting.reading;
  const { focusing, particles, partitives, of, articles } = language.rhetoric;
  const isIn = (words: ReadonlySet<string>, i: number) => i < setting.sentence.to && words.has(tokens[i]?.norm ?? '');
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
    if (!language.rhetoric.agents.has(tokens[i]?.norm ?? '')) continue;
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
  const end = endOfClause({ setting }, at);
  for (const { value, from, to } of setting.speech) {
    if (value !== 'partsBefore' && value !== 'memberships' && value !== 'joiners') continue;
    if (from < at || to > end) continue;
    const list = listBeginningAt(setting.reading, names, to);
    if (list.length > 0) return list;
    const before = listEndingAt(setting.reading, names, from);
    if (value === 'memberships' && before.every(({ from: first }) => first >= at)) return before;
  }
  return [];
}

function endOfClause({ setting }: Pick<Telling, 'setting'>, at: number): number {
  for (let i = at; i < setting.sentence.to; i++) if ((setting.distances.barriers[i] ?? 0) >= CLAUSE) return i;
  return setting.sentence.to;
}

/** Whether it is done to whom the question asks about: by name, or by a pronoun that stands for him. */
function isDoneTo(
  telling: Telling,
  { telling: { of, ofRival }, as }: CompiledTelling,
  within: Span,
  { set, contest }: CompiledQuestion,
  page: PageReading,
  doers: readonly Name[],
): boolean {
  const rival = ofRival
    ? contest?.find((id) => doers.some((name) => name.id === contest.find((other) => other !== id)))
    : null;
  const wanted = of ?? rival;
  if (wanted === undefined) return !ofRival;
  if (wanted === null) return true;
  const { reading, sentence, signs } = telling.setting;
  // `Venezuela's president-elect` is not its president
  const isPerson = ({ value, to }: (typeof signs)[number]) =>
    value.kind === 'subject' && value.set === set && !(value.role && reading.tokens[to]?.gap === 'hyphen');
  const inside = signs.filter((hit) => isPerson(hit) && hit.from >= within.from && hit.to <= within.to);
  const isBefore = within.from === sentence.from;
  const named = isBefore ? inside.at(-1) : inside.find(({ from }) => from < within.from + OBJECT_REACH);
  if (named) return named.value.kind === 'subject' && named.value.id === wanted;
  const { pronouns } = reading.language.rhetoric;
  const pronoun = reading.tokens.findIndex(
    ({ norm }, i) => i >= within.from && i < Math.min(within.to, within.from + OBJECT_REACH) && pronouns.has(norm),
  );
  const isClitic = reading.language.rhetoric.subjectsFollowVerbs && within.from > 0;
  const at = pronoun >= 0 ? pronoun : isClitic ? within.from : cliticBefore(telling, within.from);
  if (at < 0) return false;
  const earlier = reading.signs.filter((hit) => isPerson(hit) && hit.to <= at);
  // who is called what only he is called needs no other sign
  const isCalled = as !== null && telling.setting.words(as).some(({ from }) => from > at && from <= at + TITLE_REACH);
  const isWanted = ({ value }: (typeof signs)[number]) => value.kind === 'subject' && value.id === wanted;
  const blocksBefore = () => [1, 2, 3].map((back) => page.read(reading.index - back));
  if (isCalled && (earlier.some(isWanted) || blocksBefore().some((block) => block?.signs.some(isWanted)))) return true;
  const before = earlier.at(-1);
  if (before?.value.kind === 'subject') return before.value.id === wanted;
  const other =
    set.contests.find(({ subjects }) => subjects.includes(wanted))?.subjects.find((id) => id !== wanted) ?? '';
  return focusBefore(reading, sentence, set.id, [wanted, other], page) === wanted;
}

const CLITIC_REACH = 6;

/** The object pronoun in front of a verb whose words end at a token: `l'ont eux aussi reconnu`; -1 for none. */
function cliticBefore({ setting }: Telling, end: number): number {
  const { tokens, language } = setting.reading;
  const { objectClitics, verbChain } = language.rhetoric;
  for (let i = end - 2; i >= Math.max(setting.sentence.from, end - CLITIC_REACH); i--) {
    if (tokens[i + 1]?.capital) return -1;
    if (objectClitics.has(tokens[i]?.norm ?? '')) return i;
    if (!verbChain.has(tokens[i]?.norm ?? '')) return -1;
  }
  return -1;
}

/** Whether the page says it as one of the words wanted, if it says as what: `recognised him as president-elect`. */
function isSaidAs(telling: Telling, { as }: CompiledTelling, at: number): boolean {
  if (!as) return true;
  const { tokens, language } = telling.setting.reading;
  const end = Math.min(endOfClause(telling, at), at + OBJECT_REACH);
  for (let i = at; i < end; i++) {
    if (!language.rhetoric.as.has(tokens[i]?.norm ?? '')) continue;
    return telling.setting.words(as).some(({ from }) => from > i && from <= i + OBJECT_REACH);
  }
  return true;
}

/** To whom it is done: behind an active verb, in front of a passive one. */
function toldOfObject(telling: Telling, way: CompiledTelling, words: Span): Told | null {
  const { setting, names } = telling;
  const { tokens, language } = setting.reading;
  const end = Math.min(endOfClause(telling, words.to), words.to + OBJECT_REACH);
  const needed = way.with
    ? setting.words(way.with).filter(({ from }) => from >= words.to && from < words.to + WITH_REACH)
    : null;
  if (needed?.length === 0) return null;
  const subject = subjectOfVerb(telling, words.from);
  const object = names.find(
    (name) =>
      name.from >= words.to &&
      name.to <= end &&
      !name.isRole &&
      isObject(telling, words.to, name.from) &&
      !owns(setting.reading.tokens, name),
  );
  if (subject.isPassive) return { names: subject.names, mood: subject.mood };
  if (object) return { names: listBeginningAt(setting.reading, names, object.from), mood: subject.mood };
  if (language.rhetoric.pronouns.has(tokens[words.to]?.norm ?? '')) return null;
  // a headline without its auxiliary: `Maduro declared winner`
  const isDirect = needed === null || needed.some(({ from }) => from <= words.to + 1);
  return isDirect ? { names: subject.names, mood: subject.mood } : null;
}

/** Whether a name can be the object of the verb: only titles, roles and lower-case words without a preposition stand between. */
function isObject({ setting }: Telling, from: number, to: number): boolean {
  const { tokens, language } = setting.reading;
  const { prepositions, pronouns, dative } = language.rhetoric;
  for (let i = from; i < to; i++) {
    const norm = tokens[i]?.norm ?? '';
    if ((prepositions.has(norm) && !dative.has(norm)) || (pronouns.has(norm) && tokens[i]?.gap !== 'apostrophe'))
      return false;
  }
  return true;
}

/** `the winner is González`, `González is the winner`. */
function toldOfEqual(telling: Telling, words: Span): Told | null {
  const { setting, names } = telling;
  const { tokens, language } = setting.reading;
  const { copulas, as } = language.rhetoric;
  const end = Math.min(setting.sentence.to, words.to + COPULA_REACH);
  for (let i = words.to; i < end; i++) {
    if ((setting.distances.barriers[i] ?? 0) >= CLAUSE) break;
    if (!copulas.has(tokens[i]?.norm ?? '')) continue;
    const isDenied = setting.speech.some(({ value, from }) => value === 'denials' && from === i + 1);
    const start = afterIntroduction(setting.reading, isDenied ? i + 2 : i + 1);
    const list = listBeginningAt(setting.reading, names, start);
    return list.length > 0 && !owns(tokens, list[0] ?? words)
      ? { names: list, mood: isDenied ? 'denied' : 'told' }
      : null;
  }
  for (let i = words.from - 1; i >= words.from - 4 && !as.has(tokens[i]?.norm ?? ''); i--) {
    if (!copulas.has(tokens[i]?.norm ?? '') || tokens[i + 1]?.gap === 'comma') continue;
    const subject = subjectOfVerb(telling, i);
    const isDenied = setting.speech.some(({ value, from }) => value === 'denials' && from === i + 1);
    const mood = isDenied && subject.mood === 'told' ? 'denied' : subject.mood;
    return subject.names.length > 0 ? { names: subject.names, mood } : null;
  }
  return null;
}
