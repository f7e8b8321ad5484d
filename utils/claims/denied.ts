import { isUnsaid, mayBeUnsaid } from './disowned.ts';
import { PAUSE } from './distance.ts';
import { type Refusal, refusal, wordsAt } from './reasons.ts';
import { inSegment, type Scene } from './scene.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';

/** How many words may stand between a denial and the figure it denies. */
const DENIAL_REACH = 5;
/** How many words behind a wish the name may stand of which it is wished. */
const WISH_REACH = 4;

/**
 * What denies or merely supposes the sentence's figure: `not 51.2 per cent`, `if he had won 67 per cent`, `needed half
 * of the vote`, `did 24 people die?`. A condition on the source in a clause of its own supposes nothing.
 */
export function denial(scene: Scene): Refusal | null {
  const { reading, sentence } = scene;
  const first = reading.tokens[sentence.from];
  const isQuestion = sentence.asks && first && reading.language.rhetoric.asks.has(first.norm);
  if (isQuestion || isSupposedFromTheStart(scene))
    return refusal('denied', wordsAt(reading, { from: sentence.from, to: sentence.from + 1 }));
  const { denials, deniers, suppositions, speech, prospects } = scene.phrases;
  const hit =
    firstBefore(scene, denials, isDenial) ??
    firstBefore(scene, deniers, isOfClause) ??
    firstBefore(scene, suppositions, isOfClause) ??
    firstBefore(scene, speech, isUnsaidClause) ??
    firstBefore(scene, prospects, isProspect);
  return hit ? refusal('denied', wordsAt(reading, hit)) : null;
}

/** The first phrase in front of the figure of which something is so. */
function firstBefore(
  scene: Scene,
  phrases: readonly Span[],
  isSo: (scene: Scene, phrase: Span) => boolean,
): Span | null {
  for (const phrase of phrases) if (phrase.to <= scene.at && isSo(scene, phrase)) return phrase;
  return null;
}

function isDenial(scene: Scene, phrase: Span): boolean {
  const isNear = inSegment(scene, phrase) && scene.distances.between(phrase.to - 1, scene.at) <= DENIAL_REACH;
  return isNear && !isBound(scene, phrase.to);
}

const isOfClause = (scene: Scene, { to }: Span): boolean => isOneClause(scene, to, scene.at);

const isProspect = (scene: Scene, phrase: Span): boolean =>
  inSegment(scene, phrase) && barrierFree(scene, phrase.to, scene.at);

const isNearWish = (scene: Scene, { to }: Span): boolean =>
  to > scene.at - WISH_REACH && isOneClause(scene, to, scene.at);

/**
 * What supposes, wishes or disbelieves what the sentence tells of the name at its scene: `if Maduro wins`, `hopes that Peru recognises
 * him`.
 */
export function supposed(scene: Scene): Refusal | null {
  const { reading, sentence } = scene;
  if (sentence.asks || isSupposedFromTheStart(scene) || isPurpose(scene))
    return refusal('denied', wordsAt(reading, { from: sentence.from, to: sentence.from + 1 }));
  const { deniers, suppositions, speech, wishes } = scene.phrases;
  const hit =
    firstBefore(scene, deniers, isOfClause) ??
    firstBefore(scene, suppositions, isOfClause) ??
    firstBefore(scene, speech, isUnsaidClause) ??
    firstBefore(scene, wishes, isNearWish);
  return hit ? refusal('denied', wordsAt(reading, hit)) : null;
}

/** `would not accept that`, `n'admet pas que`: nobody says what the clause behind the verb says. */
function isUnsaidClause(scene: Scene, verb: Span): boolean {
  if (!mayBeUnsaid(scene)) return false;
  const { tokens, language } = scene.reading;
  const { relatives, halfDenials } = language.rhetoric;
  const behind = halfDenials.size > 0 ? 1 : 0;
  const opens = relatives.has(normAt(tokens, verb.to)) || relatives.has(normAt(tokens, verb.to + behind));
  return opens && isUnsaid(scene, verb) && isOneClause(scene, verb.to, scene.at);
}

/** `forged to show that Maduro won`: what an infinitive says is told by nobody. */
function isPurpose({ reading, at }: Scene): boolean {
  const { tokens, language } = reading;
  const { relatives, infinitive, beforeNames } = language.rhetoric;
  let name = at;
  while (beforeNames.has(normAt(tokens, name - 1))) name--;
  const verb = tokens[name - 2];
  return relatives.has(normAt(tokens, name - 1)) && verb?.capital === false && infinitive.has(normAt(tokens, name - 3));
}

/** `Suppose, she says, that ...`; `Had Maduro been 37 points behind, ...`. */
function isSupposedFromTheStart(scene: Scene): boolean {
  const { reading, sentence, at } = scene;
  const { imperatives, inversions, articles } = reading.language.rhetoric;
  const first = reading.tokens[sentence.from];
  const second = reading.tokens[sentence.from + 1];
  if (!first || !second) return false;
  if (imperatives.has(first.norm)) return true;
  if (!inversions.has(first.norm)) return false;
  const name = articles.has(second.norm) ? reading.tokens[sentence.from + 2] : second;
  return name?.capital === true && isOneClause(scene, sentence.from + 1, at);
}

/** `not only`, `no sooner`: what follows is affirmed. */
function isBound({ reading }: Scene, next: number): boolean {
  return reading.language.rhetoric.affirming.has(normAt(reading.tokens, next));
}

/** Whether no pause stands between two tokens; `and` does not end what is denied or supposed. */
function isOneClause(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const gap = scene.reading.tokens[i]?.gap;
    if (gap === 'comma' || gap === 'dash' || gap === 'semicolon' || gap === 'line' || gap === 'bracket') return false;
  }
  return true;
}

/** Whether no pause and no new clause stands between two tokens. */
function barrierFree(scene: Scene, from: number, to: number): boolean {
  return scene.distances.strongest(from, to) < PAUSE;
}
