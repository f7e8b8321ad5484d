import { NEW_CLAUSE, PAUSE } from './distance.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';

/** How many words may stand between a denial and the verb of saying that it denies; behind a refusal none may. */
const UNSAID_REACH = 2;
/** How many words may stand between `contrary to` and who is contradicted. */
const CONTRARY_REACH = 4;
/** How soon behind a name the verb stands by which its bearer rejects what is told of. */
const REJECTS_WITHIN = 3;
/** How far in front of a name its article may stand. */
const ARTICLE_WITHIN = 3;
/** How many words may stand in front of the clause of a verb of saying: `said on Monday that`. */
const CLAUSE_OPENS_WITHIN = 4;

/**
 * Whether what somebody says in front of the figure sets him against it: `rejects that`, `has never said that`,
 * `says that ... are forged`; not where he goes on to say it himself: `rejected the result and assured that`.
 */
export function isDisowned(scene: Scene, to: number): boolean {
  const { phrases, at, reading } = scene;
  const { joints } = reading.language.rhetoric;
  if (phrases.rejections.length === 0 && !mayBeUnsaid(scene)) return false;
  const isBetween = (hit: Span) => hit.from >= to && hit.to <= at;
  const rejection = phrases.rejections.findLast(isBetween);
  const unsaid = phrases.speech.findLast((hit) => isBetween(hit) && isUnsaidOf(scene, hit, to));
  const last = rejection && unsaid ? (rejection.from < unsaid.from ? unsaid : rejection) : (rejection ?? unsaid);
  if (!last) return false;
  return !phrases.speech.some(
    (hit) => hit.from > last.to && hit.to <= at && joints.has(normAt(reading.tokens, hit.from - 1)),
  );
}

/** Whether it is denied that who is named in front of a token says something, and nobody else. */
function isUnsaidOf(scene: Scene, verb: Span, to: number): boolean {
  const isOwn = !scene.signs.some(({ value, from }) => value.kind === 'party' && from >= to && from < verb.from);
  return isOwn && isUnsaid(scene, verb);
}

/** Whether a sentence has any word by which somebody may be told not to say something; most have none. */
export function mayBeUnsaid({ phrases, reading }: Pick<Scene, 'phrases' | 'reading'>): boolean {
  return phrases.denials.length + phrases.refusals.length + reading.language.rhetoric.halfDenials.size > 0;
}

/** `has not said`, `refused to admit`, `n'accepte pas`. */
export function isUnsaid(
  { phrases, reading, distances }: Pick<Scene, 'phrases' | 'reading' | 'distances'>,
  verb: Span,
): boolean {
  const { tokens, language } = reading;
  const { affirming, halfDenials, relatives } = language.rhetoric;
  if (!mayBeUnsaid({ phrases, reading })) return false;
  // not `n'accorde que 44,2 %`, which is granting no more
  if (halfDenials.has(normAt(tokens, verb.from - 1))) return !relatives.has(normAt(tokens, verb.to));
  const isDeniedFrom = ({ to }: Span) =>
    !affirming.has(normAt(tokens, to)) && distances.strongest(to, verb.from) < PAUSE;
  return (
    phrases.denials.some((hit) => hit.to <= verb.from && hit.to >= verb.from - UNSAID_REACH && isDeniedFrom(hit)) ||
    phrases.refusals.some((hit) => hit.to === verb.from && isDeniedFrom(hit))
  );
}

/** `Contrary to the council's announcement, ...`: who is named is contradicted, where the figure does not stand in the phrase itself. */
export function isContradicted({ phrases, at, distances }: Scene, { from, to }: Span): boolean {
  if (phrases.contradictions.length === 0 || (from < at && distances.strongest(to, at) < PAUSE)) return false;
  return phrases.contradictions.some(
    (hit) => hit.to <= from && hit.to >= from - CONTRARY_REACH && distances.strongest(hit.to, from) < PAUSE,
  );
}

/**
 * Whether the sentence, from a token on, calls what gives the figure false: `the sheets giving him 67 per cent are forged`. From the
 * figure, or from those that are listed with it, to that word nothing pauses.
 */
export function isCalledFalse({ phrases, at, reading, distances }: Scene, behind: number): boolean {
  return phrases.falsities.some(({ from, to }) => {
    if (from < behind) return false;
    const low = from > at ? at + 1 : to;
    const high = from > at ? from : at;
    if (distances.strongest(low, high) >= NEW_CLAUSE) return false;
    const between = reading.at.filter((figure) => figure >= low && figure <= high);
    const near = from > at ? [Math.max(low, (between.at(-1) ?? low - 1) + 1), high] : [low, between[0] ?? high];
    return distances.strongest(near[0] ?? low, near[1] ?? high) < PAUSE;
  });
}

/** Whether who is named behind the figure rejects it: `which the council refuses to accept`, `the opposition says is false`. */
export function isRejectedBehind({ phrases, distances }: Scene, to: number): boolean {
  const isNear = ({ from }: Span) => from >= to && from <= to + REJECTS_WITHIN && distances.strongest(to, from) < PAUSE;
  const { rejections, refusals, denials, falsities } = phrases;
  return rejections.some(isNear) || refusals.some(isNear) || denials.some(isNear) || falsities.some(isNear);
}

/**
 * Whether more may stand between somebody and the figure than that he says it: a word for what is false or rejected in the sentence,
 * another verb than one of saying (`ignored tallies that show`), a relative (`says the sheets that give him`), somebody else who says it to
 * him (`told the council`).
 */
export function isIndirect(scene: Scene, party: Span): boolean {
  const { phrases, at, reading } = scene;
  if (phrases.falsities.length + phrases.rejections.length > 0) return true;
  const isTold = ({ from }: Span) => phrases.speech.some((hit) => hit.from === from);
  const start = phraseStart(reading, party.from);
  const isHearer = phrases.accordingTo.some((hit) => hit.to >= start && hit.to <= party.from && isTold(hit));
  if (party.from > at) return isHearer;
  const isNoun = ({ to }: Span) => phrases.records.some((hit) => hit.to === to && hit.to <= at);
  const verb = phrases.speech.find(
    (hit) => hit.from >= party.to && hit.to <= at && (!isNoun(hit) || hit.from === party.to),
  );
  const sources = phrases.accordingTo.filter((hit) => hit.to <= party.from && hit.from >= scene.sentence.from);
  if (sources.length > 0) return isHearer && sources.every(isTold);
  if (!verb) return false;
  return (
    !isOwnVerb(scene, party, verb) || isInRelative(scene, verb) || (isSaying(reading, verb) && isShown(scene, verb))
  );
}

const isSaying = ({ tokens, language }: Reading, { from }: Span) => language.rhetoric.sayings.has(normAt(tokens, from));

/** Whether somebody is the subject of a verb of saying: only auxiliaries, adverbs, what he has or an aside stand in between. */
function isOwnVerb({ phrases, reading }: Scene, { from, to }: Span, verb: Span): boolean {
  const { tokens, language } = reading;
  const { passives, infinitive, prepositions, subjectsFollowVerbs } = language.rhetoric;
  const before = normAt(tokens, verb.from - 1);
  if (verb.from > to && (passives.has(before) || infinitive.has(before))) return false;
  const owns = tokens[to]?.gap === 'apostrophe' || tokens[to - 1]?.gap === 'apostrophe';
  const record = phrases.records.find((hit) => (owns ? hit.from >= to : hit.from === to) && hit.to <= verb.from);
  const first = phraseStart(reading, from);
  const isObject =
    !subjectsFollowVerbs && tokens[first]?.gap === 'space' && phrases.speech.some((hit) => hit.to === first);
  const governing = normAt(tokens, first - 1);
  if (!record && (isObject || prepositions.has(governing))) return false;
  const start = record ? record.to : to;
  const isAside = tokens[start]?.gap === 'comma' && tokens[verb.from]?.gap === 'comma' && verb.from > start;
  return isAside || tokens.slice(start, verb.from).every(({ norm }) => isAuxiliary(reading, norm));
}

/**
 * Where the phrase of a name begins: at its article, between which and the name adjectives may stand (`the Venezuelan electoral council`).
 */
function phraseStart({ tokens, language }: Reading, name: number): number {
  const { articles, stops } = language.rhetoric;
  for (let at = name - 1; at >= name - ARTICLE_WITHIN && tokens[at + 1]?.gap === 'space'; at--) {
    const norm = normAt(tokens, at);
    if (articles.has(norm)) return at;
    if (stops.has(norm)) break;
  }
  return name;
}

function isAuxiliary({ language }: Reading, norm: string): boolean {
  const { verbChain, between, objectClitics, halfDenials, adverbEndings } = language.rhetoric;
  const isListed = [verbChain, between, objectClitics, halfDenials].some((words) => words.has(norm));
  return isListed || adverbEndings.some((ending) => norm.endsWith(ending));
}

/** `says the sheets that give him 67 per cent`; not what opens the clause that is said: `said on Monday that`. */
function isInRelative({ at, reading }: Scene, verb: Span): boolean {
  const { relatives, prepositions } = reading.language.rhetoric;
  const said = reading.tokens.slice(verb.to, at);
  const opening = said.findIndex(({ norm }) => relatives.has(norm));
  const isAdverbial = prepositions.has(normAt(said, 0)) && opening <= CLAUSE_OPENS_WITHIN;
  const opens = opening === 0 || opening === 1 || isAdverbial;
  return said.some(({ norm }, index) => relatives.has(norm) && !(opens && index === opening));
}

/** `says the sheets giving him 67 per cent`: a participle between who speaks and the figure. */
function isShown({ phrases, at, reading }: Scene, verb: Span): boolean {
  const { progressiveEndings } = reading.language.rhetoric;
  return phrases.speech.some(
    ({ from, to }) =>
      from >= verb.to && to <= at && progressiveEndings.some((ending) => reading.tokens[from]?.norm.endsWith(ending)),
  );
}
