import type { Figure } from '../figures/figure.ts';
import type { Measure } from './claim-set.ts';
import type { CompiledQuestion, SetSign } from './compile.ts';
import { type Counted, countedBy, ownNoun, wholeOf } from './counted.ts';
import { FAR } from './distance.ts';
import { headerSigns } from './passage.ts';
import type { PageReading } from './reading.ts';
import { distanceTo, type Scene } from './scene.ts';
import type { Hit } from './terms.ts';

/** What ties a figure to a question. */
export interface Tie {
  /** In the units of `distance.ts`. */
  readonly cost: number;
  /** The token behind the noun that the figure counts, if it stands right behind the figure. */
  readonly nounEnd: number | null;
}

/** What a figure must be to answer a question by its measure. */
export function fitsMeasure(figure: Figure, measure: Measure, units: readonly string[] | undefined): boolean {
  switch (measure) {
    case 'count':
      return (figure.kind === 'number' || figure.kind === 'range') && figure.unit === null;
    case 'share':
      return figure.kind === 'percent' || figure.kind === 'fraction';
    case 'points':
      return figure.kind === 'points';
    case 'ratio':
      return figure.kind === 'ratio';
    case 'money':
    case 'rate':
    case 'duration':
      return figure.kind === measure && figure.unit !== null && (units ?? []).includes(figure.unit);
  }
}

const NOUN_REACH = 4;

/** How a figure is tied to a question by its noun and the question's cues; null where it is not, or is to something else. */
export function tieOf(scene: Scene, compiled: CompiledQuestion, page: PageReading): Tie | null {
  const { question } = compiled;
  const headers = headerSigns(scene.reading, page);
  const isOwn = (kind: SetSign['kind']) => (hit: Hit<SetSign>) =>
    hit.value.kind === kind && 'question' in hit.value && hit.value.question === compiled;
  const inHeaders = headers.some((hit) => isOwn('cue')(hit) || isOwn('counts')(hit));
  const counted = countedOf(scene, compiled);
  if (counted.kind === 'part' && question.measure === 'count') return null;
  const noun = counted.kind === 'noun' ? ownNoun(counted, compiled, scene.signs) : null;
  const needsNoun = question.counts !== undefined && !question.bare;
  const strange =
    counted.kind === 'noun' && !noun && question.counts !== undefined && !isTied(scene, counted, compiled);
  if (strange) return null;
  const partOfOwn = counted.kind === 'part' && namedBefore(scene, compiled);
  if (needsNoun && !noun && !partOfOwn && !inHeaders) return null;
  const nounEnd = noun && noun.from - scene.at <= NOUN_REACH ? noun.to : null;
  if (!question.cues) return noun || inHeaders || partOfOwn ? { cost: noun ? noun.from - scene.at : 1, nounEnd } : null;

  const alone = question.measure === 'count' && !noun;
  const cost = Math.min(
    inHeaders ? 1 : FAR + 1,
    ...scene.signs
      .filter(isOwn('cue'))
      .map((hit) => (alone && !isBeside(scene, hit) ? FAR + 1 : distanceTo(scene, hit))),
  );
  const decoy = Math.min(...scene.signs.filter(isOwn('decoy')).map((hit) => distanceTo(scene, hit)), FAR + 1);
  return cost <= FAR && cost < decoy ? { cost, nounEnd } : null;
}

function countedOf(scene: Scene, { question }: CompiledQuestion): Counted {
  const none: Counted = { kind: 'none', from: scene.at + 1, to: scene.at + 1 };
  if (!question.counts) return none;
  switch (question.measure) {
    case 'count':
      return countedBy(scene.reading, scene.at);
    case 'share':
      return wholeOf(scene.reading, scene.at);
    default:
      return none;
  }
}

/** Whether the phrase behind the figure is what ties: `1,300 arrested`, `24 dead`, `67 per cent González`. */
function isTied(scene: Scene, counted: Counted, compiled: CompiledQuestion): boolean {
  return scene.signs.some(
    ({ value, from }) =>
      from === counted.from &&
      ((value.kind === 'cue' && value.question === compiled) || value.kind === 'subject' || value.kind === 'party'),
  );
}

/** `two-thirds of them`: of what the sentence, or the one before, spoke of. */
function namedBefore(scene: Scene, compiled: CompiledQuestion): boolean {
  const { reading, sentence, ordinal, at } = scene;
  const from = reading.sentences[ordinal - 1]?.from ?? sentence.from;
  return reading.signs.some(
    ({ value, from: start, to }) => value.kind === 'counts' && value.question === compiled && start >= from && to <= at,
  );
}

/** Whether a figure without a noun and a cue belong together: only auxiliaries, or `stands at`, between them. */
function isBeside(scene: Scene, hit: Hit<SetSign>): boolean {
  const { tokens, language } = scene.reading;
  const { between, toFigure } = language.rhetoric;
  const [from, to, words] = hit.from > scene.at ? [scene.at + 1, hit.from, between] : [hit.to, scene.at, toFigure];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || !words.has(token.norm) || token.gap === 'semicolon' || token.gap === 'line') return false;
    if (token.gap === 'comma') return false;
  }
  return true;
}
