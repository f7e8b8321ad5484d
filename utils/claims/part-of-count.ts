import type { CompiledQuestion } from './compile-questions.ts';
import { NEW_CLAUSE } from './distance.ts';
import { limitedTime } from './limited-time.ts';
import { type Refusal, refusal, wordsAt } from './reasons.ts';
import { inSegment, type Scene } from './scene.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';

/** How far from the figure the word stands that makes it a part, in the units of `distance.ts`. */
const REACH = 9;
/** How many words the noun of a count may have before the brackets behind it. */
const NOUN = 2;
/** How many words a noun may have behind which an increment stands: `24 personas detenidas más`. */
const NOUN_REACH = 3;

/** What makes a count a part of another one, or of one night: `120 were arrested in one night`, `24 of them`. */
export function partOfCount(scene: Scene, compiled: CompiledQuestion): Refusal | null {
  const { question } = compiled;
  if (!question.accumulates || question.measure !== 'count') return null;
  if (isOfOneDay(scene) || isInBracketsBehind(scene)) return refusal('part-of-count');
  const isNear = (part: Span) => inSegment(scene, part) && scene.distances.between(scene.at, part.from) <= REACH;
  const { parts, partsBefore } = scene.phrases;
  const part = parts.find(isNear) ?? partsBefore.find((before) => before.to <= scene.at && isNear(before));
  const words = part ?? incrementOf(scene, compiled) ?? wholeBefore(scene, compiled) ?? limitedTime(scene, compiled);
  return words ? refusal('part-of-count', wordsAt(scene.reading, words)) : null;
}

/** `another 24 people`, `24 more people`, `24 personas más`: what is added to others. */
function incrementOf(scene: Scene, { counts, cues }: CompiledQuestion): Span | null {
  const { reading, at, sentence } = scene;
  const { incrementsBefore, incrementsBehind } = reading.language.rhetoric;
  const token = (index: number) => (index < sentence.to ? reading.tokens[index] : undefined);
  if (at > sentence.from && token(at)?.gap === 'space' && incrementsBefore.has(token(at - 1)?.norm ?? ''))
    return { from: at - 1, to: at };
  const own = [...scene.words.of(counts), ...scene.words.of(cues)];
  for (let i = at + 1; i <= at + 1 + NOUN_REACH && token(i)?.gap === 'space'; i++) {
    if (incrementsBehind.has(token(i)?.norm ?? '')) return { from: i, to: i + 1 };
    if (!own.some(({ from, to }) => from <= i && i < to)) return null;
  }
  return null;
}

/**
 * The greater count of the same thing that the figure is set out of: `of the 24 people killed, 15 ...`, `24 have died: 23 protesters and
 * ...`.
 */
function wholeBefore(scene: Scene, { cues, counts }: CompiledQuestion): Span | null {
  const { reading, at, figure, sentence, distances } = scene;
  if (figure.low === null) return null;
  for (const [index, whole] of reading.figures.entries()) {
    const token = reading.at[index] ?? -1;
    if (token < sentence.from || token >= at || whole.kind !== 'number' || whole.unit !== null) continue;
    if ((whole.low ?? 0) < figure.low) continue;
    const colon = colonBehind(scene, token);
    const span = { from: token, to: token + 1 };
    if (isOutOf(scene, token) && distances.strongest(token + 1, at) < NEW_CLAUSE) return span;
    const isSame = (words: Span) => words.from >= sentence.from && words.to <= colon;
    if (colon < 0 || ![...scene.words.of(cues ?? counts)].some(isSame)) continue;
    if (distances.strongest(colon + 1, at) < NEW_CLAUSE) return span;
  }
  return null;
}

/** The token behind the colon between a figure and the scene's; below zero for none. */
function colonBehind({ reading, at }: Scene, from: number): number {
  for (let i = at; i > from; i--) if (reading.tokens[i]?.gap === 'colon') return i;
  return -1;
}

/** `Of the 24 people killed`: whether the figure is the whole with which a clause opens. */
function isOutOf({ reading, sentence, distances }: Scene, at: number): boolean {
  const { tokens, language } = reading;
  const { outOf, wholes, articles, stops } = language.rhetoric;
  let before = at - 1;
  while (wholes.has(normAt(tokens, before)) || articles.has(normAt(tokens, before))) before--;
  if (before < sentence.from || !outOf.has(normAt(tokens, before))) return false;
  const opens = tokens.slice(sentence.from, before).every(({ norm }) => stops.has(norm));
  return opens || (distances.barriers[before] ?? 0) > 0;
}

/** `25 (23 civilians and two soldiers)`: what a count is made up of stands in brackets behind it. */
function isInBracketsBehind({ reading, at, sentence }: Scene): boolean {
  const { tokens, figures, block } = reading;
  for (let i = at; i > sentence.from; i--) {
    if (tokens[i]?.gap !== 'bracket') continue;
    const before = tokens[i - 1];
    const token = tokens[i];
    const opens = before && token && block.text.slice(before.end, token.start).includes('(');
    return opens === true && tokens.slice(i - 1 - NOUN, i).some(({ figure }) => figures[figure]?.kind === 'number');
  }
  return false;
}

const SHORT_TIMES: ReadonlySet<string> = new Set([
  'hour',
  'night',
  'day',
  'evening',
  'afternoon',
  'morning',
  'weekend',
]);

/** `arrested in one night`: what happened in so short a time is not all that happened. */
function isOfOneDay({ reading, sentence, at, distances, index }: Scene): boolean {
  return reading.figures.some(({ kind, unit, low }, other) => {
    const token = reading.at[other];
    if (kind !== 'duration' || low !== 1 || !SHORT_TIMES.has(unit ?? '') || other === index) return false;
    if (token === undefined || token < sentence.from || token >= sentence.to) return false;
    const isWithin = reading.language.rhetoric.in.has(normAt(reading.tokens, token - 1));
    return isWithin && distances.between(at, token) <= REACH;
  });
}
