import type { SpeechSign } from './compile.ts';
import { NEW_CLAUSE, PAUSE } from './distance.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import type { Hit, Span } from './terms.ts';

/** How many words may stand between a denial and the verb of saying that it denies. */
const UNSAID_REACH: Partial<Record<SpeechSign, number>> = { denials: 2, refusals: 0 };
/** How many words may stand between `contrary to` and who is contradicted. */
const CONTRARY_REACH = 4;
/** How soon behind a name the verb stands by which its bearer rejects what is told of. */
const REJECTS_WITHIN = 3;
/** How many words may stand in front of the clause of a verb of saying: `said on Monday that`. */
const CLAUSE_OPENS_WITHIN = 4;

/**
 * Whether what somebody says in front of the figure sets him against it: `rejects that`, `has never said that`,
 * `says that ... are forged`; not where he goes on to say it himself: `rejected the result and assured that`.
 */
export function isDisowned(scene: Scene, to: number): boolean {
  const { speech, at, reading } = scene;
  const { joints } = reading.language.rhetoric;
  const last = speech.findLast((hit) => hit.from >= to && hit.to <= at && isAgainst(scene, hit, to));
  if (!last) return false;
  return !speech.some(
    (hit) =>
      hit.value === 'speech' &&
      hit.from > last.to &&
      hit.to <= at &&
      joints.has(reading.tokens[hit.from - 1]?.norm ?? ''),
  );
}

function isAgainst(scene: Scene, hit: Hit<SpeechSign>, to: number): boolean {
  if (hit.value === 'rejections') return true;
  const isOwn = !scene.signs.some(({ value, from }) => value.kind === 'party' && from >= to && from < hit.from);
  return hit.value === 'speech' && isOwn && isUnsaid(scene, hit);
}

/** `has not said`, `refused to admit`, `n'accepte pas`. */
export function isUnsaid({ speech, reading, distances }: Pick<Scene, 'speech' | 'reading' | 'distances'>, verb: Span) {
  const { tokens, language } = reading;
  const { affirming, halfDenials, relatives } = language.rhetoric;
  // not `n'accorde que 44,2 %`, which is granting no more
  if (halfDenials.has(tokens[verb.from - 1]?.norm ?? '')) return !relatives.has(tokens[verb.to]?.norm ?? '');
  return speech.some(
    ({ value, to }) =>
      to <= verb.from &&
      to >= verb.from - (UNSAID_REACH[value] ?? -1) &&
      !affirming.has(tokens[to]?.norm ?? '') &&
      distances.strongest(to, verb.from) < PAUSE,
  );
}

/** `Contrary to the council's announcement, ...`: who is named is contradicted, where the figure does not stand in the phrase itself. */
export function isContradicted({ speech, at, distances }: Scene, { from, to }: Span): boolean {
  if (from < at && distances.strongest(to, at) < PAUSE) return false;
  return speech.some(
    (hit) =>
      hit.value === 'contradictions' &&
      hit.to <= from &&
      hit.to >= from - CONTRARY_REACH &&
      distances.strongest(hit.to, from) < PAUSE,
  );
}

/**
 * Whether the sentence, from a token on, calls what gives the figure false: `the sheets giving him 67 per cent are forged`. From the figure, or from
 * those that are listed with it, to that word nothing pauses.
 */
export function isCalledFalse({ speech, at, reading, distances }: Scene, behind: number): boolean {
  return speech.some(({ value, from, to }) => {
    if (value !== 'falsities' || from < behind) return false;
    const [low, high] = from > at ? [at + 1, from] : [to, at];
    if (distances.strongest(low, high) >= NEW_CLAUSE) return false;
    const between = reading.at.filter((figure) => figure >= low && figure <= high);
    const near = from > at ? [Math.max(low, (between.at(-1) ?? low - 1) + 1), high] : [low, between[0] ?? high];
    return distances.strongest(near[0] ?? low, near[1] ?? high) < PAUSE;
  });
}

/** Whether who is named behind the figure rejects it: `which the council refuses to accept`, `the opposition says is false`. */
export function isRejectedBehind({ speech, distances }: Scene, to: number): boolean {
  return speech.some(
    ({ value, from }) =>
      (value === 'rejections' || value === 'refusals' || value === 'denials' || value === 'falsities') &&
      from >= to &&
      from <= to + REJECTS_WITHIN &&
      distances.strongest(to, from) < PAUSE,
  );
}

/**
 * Whether more may stand between somebody and the figure than that he says it: a word for what is false or rejected in the sentence,
 * another verb than one of saying (`ignored tallies that show`), a relative (`says the sheets that give him`).
 */
export function isIndirect(scene: Scene, party: Span): boolean {
  const { speech, at, reading } = scene;
  if (speech.some(({ value }) => value === 'falsities' || value === 'rejections')) return true;
  if (party.from > at) return false;
  const isNoun = ({ to }: Span) => speech.some((hit) => hit.value === 'records' && hit.to === to && hit.to <= at);
  const verb = speech.find(
    (hit) => hit.value === 'speech' && hit.from >= party.to && hit.to <= at && (!isNoun(hit) || hit.from === party.to),
  );
  const sources = speech.filter(
    (hit) => hit.value === 'accordingTo' && hit.to <= party.from && hit.from >= scene.sentence.from,
  );
  const isTold = ({ from }: Span) => speech.some((hit) => hit.value === 'speech' && hit.from === from);
  if (sources.length > 0) return sources.every(isTold) && sources.some(({ to }) => to === party.from);
  if (!verb) return false;
  return (
    !isOwnVerb(scene, party, verb) || isInRelative(scene, verb) || (isSaying(reading, verb) && isShown(scene, verb))
  );
}

const isSaying = ({ tokens, language }: Reading, { from }: Span) =>
  language.rhetoric.sayings.has(tokens[from]?.norm ?? '');

/** Whether somebody is the subject of a verb of saying: only auxiliaries, adverbs, what he has or an aside stand in between. */
function isOwnVerb({ speech, reading }: Scene, { from, to }: Span, verb: Span): boolean {
  const { tokens, language } = reading;
  const { passives, infinitive, articles, prepositions, subjectsFollowVerbs } = language.rhetoric;
  const before = tokens[verb.from - 1]?.norm ?? '';
  if (verb.from > to && (passives.has(before) || infinitive.has(before))) return false;
  const owns = tokens[to]?.gap === 'apostrophe' || tokens[to - 1]?.gap === 'apostrophe';
  const record = speech.find(
    (hit) => hit.value === 'records' && (owns ? hit.from >= to : hit.from === to) && hit.to <= verb.from,
  );
  const first = articles.has(tokens[from - 1]?.norm ?? '') ? from - 1 : from;
  const isObject =
    !subjectsFollowVerbs &&
    tokens[first]?.gap === 'space' &&
    speech.some((hit) => hit.value === 'speech' && hit.to === first);
  const governing = tokens[first - 1]?.norm ?? '';
  if (!record && (isObject || prepositions.has(governing))) return false;
  const start = record ? record.to : to;
  const isAside = tokens[start]?.gap === 'comma' && tokens[verb.from]?.gap === 'comma' && verb.from > start;
  return isAside || tokens.slice(start, verb.from).every(({ norm }) => isAuxiliary(reading, norm));
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
  const isAdverbial = prepositions.has(said[0]?.norm ?? '') && opening <= CLAUSE_OPENS_WITHIN;
  const opens = opening === 0 || opening === 1 || isAdverbial;
  return said.some(({ norm }, index) => relatives.has(norm) && !(opens && index === opening));
}

/** `says the sheets giving him 67 per cent`: a participle between who speaks and the figure. */
function isShown({ speech, at, reading }: Scene, verb: Span): boolean {
  const { progressiveEndings } = reading.language.rhetoric;
  return speech.some(
    ({ value, from, to }) =>
      value === 'speech' &&
      from >= verb.to &&
      to <= at &&
      progressiveEndings.some((ending) => reading.tokens[from]?.norm.endsWith(ending)),
  );
}
