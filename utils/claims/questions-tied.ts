import type { Figure } from '../figures/figure.ts';
import { type ByMeasure, NO_QUESTIONS } from './by-measure.ts';
import type { Measure } from './claim-set.ts';
import type { CompiledSets } from './compile.ts';
import type { CompiledQuestion } from './compile-questions.ts';
import { fitsMeasure, measureOf } from './fits-measure.ts';
import type { Reading, Recorder } from './reading.ts';
import { refusal } from './reasons.ts';
import type { Settings } from './settings.ts';
import type { Span } from './terms.ts';
import { backToNames } from './tie.ts';
import type { Sentence } from './tokens.ts';
import { DROPPER, PRONOUN, someOfKind } from './word-kinds.ts';

type Ties = ByMeasure<CompiledQuestion>;

/**
 * The questions that figures of a sentence may answer, in the sets' order: those to which words or names in the sentence, or in the
 * headers over it, can tie a figure of that kind. All others need not be asked, however many claim sets are active. A recorder hears of
 * figures of other kinds beside such words.
 */
export function questionsTied(
  settings: Settings,
  ordinal: number,
  figures: readonly Figure[],
  sets: CompiledSets,
  recorder: Recorder | null,
): readonly CompiledQuestion[] {
  const { reading } = settings;
  const measures = measuresOf(figures);
  const sentence = reading.sentences[ordinal];
  if (sentence === undefined || (measures.length === 0 && recorder === null)) return [];
  const tied: CompiledQuestion[] = [];
  const tie = (ties: Ties) => {
    if (ties === NO_QUESTIONS) return;
    for (const measure of measures) addFitting(ties[measure], figures, tied);
  };
  const tieWithin = ({ words, signs }: Reading, { from, to }: Span) => {
    for (const listed of words.all) {
      if (listed.from >= to) break;
      if (listed.from < from || listed.to > to) continue;
      tie(listed.means.ties);
      if (recorder !== null) for (const figure of figures) noteMisfits(reading, figure, listed.means.ties, recorder);
    }
    for (const sign of signs) {
      if (sign.from >= to) break;
      if (sign.value.kind === 'subject' && sign.from >= from && sign.to <= to) tie(sign.value.ties);
    }
  };
  tieWithin(reading, sentence);
  for (const header of settings.headersOf(ordinal)) tieWithin(header, { from: 0, to: header.tokens.length });
  tie(sets.tiedByUnit);
  const mayRefer = measures.some((measure) => sets.tiedByPronoun[measure] !== undefined);
  if (mayRefer && refersBack(reading, sentence)) tie(sets.tiedByPronoun);
  return tied.length < 2 ? tied : tied.sort((a, b) => a.order - b.order);
}

/** What some figures measure. */
function measuresOf(figures: readonly Figure[]): readonly Measure[] {
  const measures: Measure[] = [];
  for (const figure of figures) {
    const measure = measureOf(figure);
    if (measure !== null && !measures.includes(measure)) measures.push(measure);
  }
  return measures;
}

/** Adds those of some questions that are not there yet and that one of the figures can answer. */
function addFitting(
  questions: readonly CompiledQuestion[] | undefined,
  figures: readonly Figure[],
  tied: CompiledQuestion[],
): void {
  if (questions === undefined) return;
  for (const compiled of questions) if (!tied.includes(compiled) && canAnswer(figures, compiled)) tied.push(compiled);
}

function canAnswer(figures: readonly Figure[], { question }: CompiledQuestion): boolean {
  for (const figure of figures) if (fitsMeasure(figure, question)) return true;
  return false;
}

function noteMisfits(reading: Reading, figure: Figure, ties: Ties, recorder: Recorder): void {
  for (const compiled of Object.values(ties).flat())
    if (!fitsMeasure(figure, compiled.question)) recorder.leftAlone(reading, figure, compiled, refusal('other-unit'));
}

/** A pronoun may stand for a candidate, and so may a verb that has left its subject out, and what stands for one of two named before. */
function refersBack(reading: Reading, { from, to }: Sentence): boolean {
  for (const words of backToNames(reading.phrases)) if (words.from >= from && words.to <= to) return true;
  return someOfKind(reading, from, to, PRONOUN | DROPPER);
}
