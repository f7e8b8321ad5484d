import { normalise } from '../figures/normalise.ts';
import { costOfAside } from './asides.ts';
import type { WordsByLanguage } from './claim-set.ts';
import type { SetSign } from './compile-language.ts';
import type { CompiledQuestion, WordList } from './compile-questions.ts';
import { type Counted, countedBy, ownNoun, wholeOf } from './counted.ts';
import { FAR } from './distance.ts';
import { inHeads } from './passage.ts';
import { inTextOrder, type PhrasesFound } from './phrases-found.ts';
import type { PageReading, Reading, Words } from './reading.ts';
import type { TiedBy } from './reason-kinds.ts';
import { isRefusal, type Reason, type Refusal, refusal, wordsAt } from './reasons.ts';
import { distanceTo, inSegment, isLabel, type Scene } from './scene.ts';
import type { Hit, Span } from './terms.ts';
import { normAt } from './tokens.ts';
import { DROPPER, isOfKind, PRONOUN } from './word-kinds.ts';

/** What ties a figure to a question. */
export interface Tie {
  /** In the units of `distance.ts`. */
  readonly cost: number;
  /** The token behind the noun that the figure counts, if it stands right behind the figure. */
  readonly nounEnd: number | null;
  readonly by: Reason & { readonly kind: 'tied' };
}

/** How many tokens behind the figure its noun may stand. */
const NOUN_REACH = 4;
/** Durations and sums of money have no noun, so that their cue must be nearer. */
const NEAR = 12;
/** What it costs more, in the units of `distance.ts`, that a pronoun stands there for a name. */
const PRONOUN_COST = 4;
/** How far behind a figure that stands like a label its noun may be, likewise. */
const LABEL_REACH = 12;

/** How a figure is tied to a question by its noun and the question's cues; a refusal where it is not, or is to something else. */
export function tieOf(scene: Scene, compiled: CompiledQuestion, page: PageReading): Tie | Refusal {
  const { question } = compiled;
  const noun = nounOf(scene, compiled, page);
  if (isRefusal(noun)) return noun;
  const { hit } = noun;
  const isBehind = hit !== null && hit.from > scene.at && hit.from - scene.at <= NOUN_REACH;
  const nounEnd = isBehind && !isParted(scene) ? hit.to : null;
  const { cost, by, words } = question.cues ? nearestCue(scene, compiled, hit !== null) : byNoun(scene, hit);
  const reach = question.measure === 'duration' || question.measure === 'money' ? NEAR : FAR;
  if (cost > reach) return refusal('too-far', words);
  const decoy = nearestDecoy(scene, compiled);
  return decoy.cost <= cost ? refusal('decoy', decoy.words) : { cost, nounEnd, by: { kind: 'tied', by, words } };
}

/** `son 24 los muertos`: what is counted is no part of the figure. */
function isParted({ reading, at }: Scene): boolean {
  return reading.language.rhetoric.nounArticles.has(normAt(reading.tokens, at + 1));
}

/** What ties at which cost, in the units of `distance.ts`. */
interface Near {
  readonly cost: number;
  readonly by: TiedBy;
  readonly words: Words | null;
}

function byNoun({ at, reading }: Scene, hit: Span | null): Near {
  if (!hit) return { cost: 1, by: 'unit', words: null };
  return { cost: Math.abs(hit.from - at), by: 'noun', words: wordsAt(reading, hit) };
}

/** The question's own noun at the figure; a null hit where it may do without, a refusal where it must not or another noun stands there. */
function nounOf(scene: Scene, compiled: CompiledQuestion, page: PageReading): { hit: Span | null } | Refusal {
  const { question } = compiled;
  if (!question.counts) return { hit: null };
  const inside = nounInside(scene);
  if (inside !== null) return countsNoun(scene, inside, question.counts) ? { hit: null } : refusal('other-noun');
  const counted = countedOf(scene, compiled);
  const hit = counted.kind === 'noun' ? ownNoun(counted, scene.words.of(compiled.counts)) : null;
  if (hit) return { hit };
  const before = nounBefore(scene, compiled);
  if (before && (counted.kind !== 'noun' || isLabel(scene))) return { hit: before };
  const isOther = counted.kind === 'noun' && !isTied(scene, counted, compiled);
  if (isOther) return refusal('other-noun', wordsAt(scene.reading, counted));
  if (counted.kind === 'part') {
    const isNamed = question.measure === 'share' && namedBefore(scene, compiled, page);
    return isNamed ? { hit: null } : refusal('part-of-count');
  }
  const headed = question.measure === 'count' && isInHeaders(scene, compiled.counts);
  const tiedByCue = question.bare && question.cues !== undefined;
  return headed || tiedByCue ? { hit: null } : refusal('other-noun');
}

/** The noun that stands between the numbers of a share (`un électeur sur quatre`), normalised; null for none. */
function nounInside({ figure, reading }: Scene): string | null {
  return figure.noun ? normalise(reading.block.text.slice(figure.noun.start, figure.noun.end)) : null;
}

function countsNoun({ reading }: Scene, noun: string, counts: WordsByLanguage): boolean {
  return counts[reading.language.rhetoric.language]?.some((term) => normalise(term) === noun) ?? false;
}

/** The nearest word of the question, name of a candidate, or pronoun for one. */
function nearestCue(scene: Scene, compiled: CompiledQuestion, hasNoun: boolean): Near {
  const alone = compiled.question.measure === 'count' && !hasNoun && !isLabel(scene);
  const header = inHeaders(scene, compiled) ?? NOT_NEAR;
  let { cost: least, by } = header;
  let nearest: Span | null = null;
  const consider = (span: Span, how: TiedBy) => {
    if (alone && !isBeside(scene, span) && !isNumbered(scene, span)) return;
    const cost = distanceTo(scene, span) - costOfAside(scene, span);
    if (cost < least) {
      least = cost;
      nearest = span;
      by = how;
    }
  };
  for (const span of scene.words.of(compiled.cues)) consider(span, 'cue');
  if (compiled.question.subject?.kind === 'candidate') {
    for (const hit of scene.signs) if (isCandidate(hit, compiled)) consider(hit, 'name');
    for (const hit of backToNames(scene.phrases)) consider(hit, 'pronoun');
    const pronoun = nearestPronoun(scene);
    if (pronoun !== null && pronoun.cost < least) return pronoun;
  }
  return nearest === null ? header : { cost: least, by, words: wordsAt(scene.reading, nearest) };
}

const NOT_NEAR: Near = { cost: FAR + 1, by: 'cue', words: null };

/** Words that stand for one of two who were named: `the former`, `his rival`. */
export function backToNames({ formers, latters, rivals }: PhrasesFound): readonly Span[] {
  return inTextOrder(inTextOrder(formers, latters), rivals);
}

/** What heads the figure is as near as a word beside it. */
function inHeaders({ headers, heads }: Scene, compiled: CompiledQuestion): Near | null {
  for (const reading of headers) {
    const [word] = reading.words.of(compiled.cues ?? compiled.counts);
    const name = heads.includes(reading) ? reading.signs.find((hit) => isCandidate(hit, compiled)) : undefined;
    const found = word ?? name;
    if (found) return { cost: 1, by: 'header', words: wordsAt(reading, found) };
  }
  return null;
}

/** A decoy that heads the figure stands as near as what could tie it there. */
function nearestDecoy(
  scene: Scene,
  compiled: CompiledQuestion,
): { readonly cost: number; readonly words: Words | null } {
  const head = inHeads(scene, compiled.decoys, 'clause');
  if (head) return { cost: 1, words: head };
  let nearest: Span | null = null;
  let least = FAR + 1;
  for (const span of scene.words.of(compiled.decoys)) {
    const cost = distanceTo(scene, span);
    if (cost < least) {
      nearest = span;
      least = cost;
    }
  }
  return { cost: least, words: nearest && wordsAt(scene.reading, nearest) };
}

function isInHeaders({ headers }: Scene, list: WordList | null): boolean {
  return headers.some(({ words }) => words.has(list));
}

/** A pronoun may stand for a candidate; whether it does is seen when the subject is sought. */
function nearestPronoun(scene: Scene): Near | null {
  for (let i = scene.at - 1; i >= scene.segment.from; i--) {
    if (isOfKind(scene.reading, i, PRONOUN | DROPPER))
      return {
        cost: scene.distances.between(i, scene.at) + PRONOUN_COST,
        by: 'pronoun',
        words: wordsAt(scene.reading, { from: i, to: i + 1 }),
      };
  }
  return null;
}

/** The name of a candidate ties a share to the vote as well as any word. */
function isCandidate({ value }: Hit<SetSign>, { question, contest, set }: CompiledQuestion): boolean {
  return (
    question.subject?.kind === 'candidate' &&
    value.kind === 'subject' &&
    value.set === set &&
    (contest?.includes(value.id) ?? false)
  );
}

function countedOf(scene: Scene, { question }: CompiledQuestion): Counted {
  switch (question.measure) {
    case 'count':
      return countedBy(scene.reading, scene.at, !question.accumulates);
    case 'share':
      return wholeOf(scene.reading, scene.at);
    default:
      return { kind: 'none', from: scene.at + 1, to: scene.at + 1 };
  }
}

/** Whether the phrase behind the figure is what ties: `1,300 arrested`, `24 dead`, `67 per cent González`. */
function isTied(scene: Scene, counted: Counted, compiled: CompiledQuestion): boolean {
  if (counted.from !== scene.at + 1) return false;
  const isThere = ({ from }: Span) => from === counted.from;
  const isNamed = scene.signs.some(
    (hit) => isThere(hit) && (hit.value.kind === 'subject' || hit.value.kind === 'party'),
  );
  return isNamed || scene.words.of(compiled.cues).some(isThere);
}

/** The noun in front of its figure: `a staff of 150`, `the number of polling stations cut off at 200`, `people killed: 24`. */
function nounBefore(scene: Scene, compiled: CompiledQuestion): Span | null {
  const own = scene.words.of(compiled.counts);
  if (own.length === 0) return null;
  const before = own.findLast((hit) => hit.to <= scene.at && (isBeside(scene, hit) || isNumbered(scene, hit)));
  if (before) return before;
  return isLabel(scene)
    ? (own.find((hit) => scene.distances.between(scene.at, hit.from) <= LABEL_REACH) ?? null)
    : null;
}

/** `the number of those arrested in the unrest ... at 1,393`: a word for a number before the noun, a preposition before the figure. */
function isNumbered(scene: Scene, hit: Span): boolean {
  const { tokens, language, at: figures } = scene.reading;
  const { numberWords, toFigure } = language.rhetoric;
  if (!toFigure.has(normAt(tokens, scene.at - 1))) return false;
  if (figures.some((at) => at > hit.from && at < scene.at)) return false;
  for (let i = Math.max(scene.sentence.from, hit.from - 4); i < hit.to; i++) {
    if (numberWords.has(normAt(tokens, i))) return hit.to <= scene.at;
  }
  return false;
}

/** `two-thirds of them`: of what the sentence, or the one before, spoke of. */
function namedBefore(scene: Scene, compiled: CompiledQuestion, page: PageReading): boolean {
  const { reading, ordinal, at } = scene;
  const names = (block: Reading | null, from: number, to: number) =>
    block?.words.of(compiled.counts).some((span) => span.from >= from && span.to <= to) ?? false;
  const before = page.read(reading.index - 1);
  const named =
    names(reading, reading.sentences[Math.max(0, ordinal - 1)]?.from ?? 0, at) ||
    (ordinal === 0 && names(before, before?.sentences.at(-1)?.from ?? 0, before?.tokens.length ?? 0));
  if (!named) return false;
  const isHere = (span: Span) => inSegment(scene, span);
  return (
    scene.words.of(compiled.cues).some(isHere) || scene.signs.some((hit) => isHere(hit) && isCandidate(hit, compiled))
  );
}

/** Whether a figure without a noun and a cue belong together: only auxiliaries, or `stands at`, between them. */
function isBeside(scene: Scene, hit: Span): boolean {
  const { tokens, language } = scene.reading;
  const { between, toFigure } = language.rhetoric;
  if (hit.from < scene.at && scene.figure.bound === 'less-than' && scene.figure.low === null) {
    if (tokens[scene.at - 1]?.gap === 'space' && between.has(normAt(tokens, scene.at - 1))) return false;
  }
  if (hit.to <= scene.at && tokens[scene.at]?.gap === 'comma') return false;
  const isBehind = hit.from > scene.at;
  const words = isBehind ? between : toFigure;
  const end = isBehind ? hit.from : scene.at;
  for (let i = isBehind ? scene.at + 1 : hit.to; i < end; i++) {
    const token = tokens[i];
    if (!token || !words.has(token.norm) || token.gap === 'semicolon' || token.gap === 'line') return false;
    if (token.gap === 'comma') return false;
  }
  return true;
}
