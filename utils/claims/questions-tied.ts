import type { Figure } from '../figures/figure.ts';
import type { CompiledQuestion, CompiledSets, WordList } from './compile.ts';
import type { Reading, Recorder } from './reading.ts';
import { refusal } from './reasons.ts';
import type { Span } from './terms.ts';
import { BACK_TO_NAMES, fitsMeasure } from './tie.ts';
import type { Sentence } from './tokens.ts';

/**
 * The questions that figures of a sentence may answer, in the sets' order: those to which words or names in the sentence, or in the
 * headers over it, can tie a figure of that kind. All others need not be asked, however many claim sets are active. A recorder hears of
 * figures of other kinds beside such words.
 */
export function questionsTied(
  reading: Reading,
  sentence: Sentence,
  headers: readonly Reading[],
  sets: CompiledSets,
  recorder: Recorder | null,
): CompiledQuestion[] {
  const figures = reading.figures.filter((_, index) => {
    const at = reading.at[index];
    return at !== undefined && at >= sentence.from && at < sentence.to;
  });
  if (figures.length === 0) return [];
  const asked = new Set<CompiledQuestion>();
  const tied: CompiledQuestion[] = [];
  const tie = (questions: readonly CompiledQuestion[]) => {
    for (const compiled of questions) {
      if (asked.has(compiled)) continue;
      asked.add(compiled);
      const { measure, units } = compiled.question;
      if (figures.some((figure) => fitsMeasure(figure, measure, units))) tied.push(compiled);
    }
  };
  const tieByWords = ({ ties }: WordList) => {
    tie(ties);
    if (recorder !== null) noteMisfits(reading, figures, ties, recorder);
  };
  const isInside = ({ from, to }: Span) => from >= sentence.from && to <= sentence.to;
  for (const listed of reading.words.all) if (isInside(listed)) for (const list of listed.lists) tieByWords(list);
  for (const hit of reading.signs) if (hit.value.kind === 'subject' && isInside(hit)) tie(hit.value.ties);
  for (const { words, signs } of headers) {
    for (const { lists } of words.all) for (const list of lists) tieByWords(list);
    for (const { value } of signs) if (value.kind === 'subject') tie(value.ties);
  }
  tie(sets.tiedByUnit);
  const isBack = reading.speech.some((hit) => BACK_TO_NAMES.has(hit.value) && isInside(hit));
  if (isBack || hasPronoun(reading, sentence)) tie(sets.tiedByPronoun);
  return tied.sort((a, b) => a.order - b.order);
}

function noteMisfits(
  reading: Reading,
  figures: readonly Figure[],
  questions: readonly CompiledQuestion[],
  recorder: Recorder,
): void {
  for (const compiled of questions) {
    const { measure, units } = compiled.question;
    const misfits = figures.filter((figure) => !fitsMeasure(figure, measure, units));
    for (const figure of misfits) recorder.leftAlone(reading, figure, compiled, refusal('other-unit'));
  }
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
