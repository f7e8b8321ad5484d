import type { Figure } from '../figures/figure.ts';
import type { ByMeasure } from './by-measure.ts';
import type { Measure } from './claim-set.ts';
import type { CompiledSets } from './compile.ts';
import type { CompiledQuestion } from './compile-questions.ts';
import { fitsMeasure, measureOf } from './fits-measure.ts';
import type { Reading, Recorder } from './reading.ts';
import { refusal } from './reasons.ts';
import type { Scene } from './scene.ts';
import { backToNames } from './tie.ts';
import type { Sentence } from './tokens.ts';

type Ties = ByMeasure<CompiledQuestion>;

/**
 * The questions that figures of a sentence may answer, in the sets' order: those to which words or names in the sentence, or in the
 * headers over it, can tie a figure of that kind. All others need not be asked, however many claim sets are active. A recorder hears of
 * figures of other kinds beside such words.
 */
export function questionsTied(
  scenes: readonly Scene[],
  sets: CompiledSets,
  recorder: Recorder | null,
): readonly CompiledQuestion[] {
  const [first] = scenes;
  const measures = measuresOf(scenes);
  if (first === undefined || (measures.length === 0 && recorder === null)) return [];
  const { reading, sentence, headers, listed, signs, phrases } = first;
  const tied: CompiledQuestion[] = [];
  const tie = (ties: Ties) => {
    for (const measure of measures) addFitting(ties[measure], scenes, tied);
  };
  const tieByWords = (ties: Ties) => {
    tie(ties);
    if (recorder !== null) for (const { figure } of scenes) noteMisfits(reading, figure, ties, recorder);
  };
  for (const { means } of listed) tieByWords(means.ties);
  for (const { value } of signs) if (value.kind === 'subject') tie(value.ties);
  for (const header of headers) {
    for (const { means } of header.words.all) tieByWords(means.ties);
    for (const { value } of header.signs) if (value.kind === 'subject') tie(value.ties);
  }
  tie(sets.tiedByUnit);
  const mayRefer = measures.some((measure) => sets.tiedByPronoun[measure] !== undefined);
  if (mayRefer && (backToNames(phrases).length > 0 || hasPronoun(reading, sentence))) tie(sets.tiedByPronoun);
  return tied.length < 2 ? tied : tied.sort((a, b) => a.order - b.order);
}

/** What the figures of some scenes measure. */
function measuresOf(scenes: readonly Scene[]): readonly Measure[] {
  const measures: Measure[] = [];
  for (const { figure } of scenes) {
    const measure = measureOf(figure);
    if (measure !== null && !measures.includes(measure)) measures.push(measure);
  }
  return measures;
}

/** Adds those of some questions that are not there yet and that one of the figures can answer. */
function addFitting(
  questions: readonly CompiledQuestion[] | undefined,
  scenes: readonly Scene[],
  tied: CompiledQuestion[],
): void {
  if (questions === undefined) return;
  for (const compiled of questions) {
    if (tied.includes(compiled)) continue;
    if (scenes.some(({ figure }) => fitsMeasure(figure, compiled.question))) tied.push(compiled);
  }
}

function noteMisfits(reading: Reading, figure: Figure, ties: Ties, recorder: Recorder): void {
  for (const compiled of Object.values(ties).flat())
    if (!fitsMeasure(figure, compiled.question)) recorder.leftAlone(reading, figure, compiled, refusal('other-unit'));
}

/** A pronoun may stand for a candidate, and so may a verb that has left its subject out. */
function hasPronoun({ tokens, language }: Reading, { from, to }: Sentence): boolean {
  const { pronouns, droppers } = language.rhetoric;
  for (let i = from; i < to; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (pronouns.has(norm) || droppers.has(norm)) return true;
  }
  return false;
}
