import type { Figure } from '../figures/figure.ts';
import type { CompiledQuestion, CompiledSets } from './compile.ts';
import { fitsMeasure } from './fits-measure.ts';
import type { Reading, Recorder } from './reading.ts';
import { refusal } from './reasons.ts';
import type { Scene } from './scene.ts';
import type { Span } from './terms.ts';
import { BACK_TO_NAMES } from './tie.ts';
import type { Sentence } from './tokens.ts';

/**
 * The questions that figures of a sentence may answer, in the sets' order: those to which words or names in the sentence, or in the
 * headers over it, can tie a figure of that kind. All others need not be asked, however many claim sets are active. A recorder hears of
 * figures of other kinds beside such words.
 */
export function questionsTied(
  scenes: readonly Scene[],
  sets: CompiledSets,
  recorder: Recorder | null,
): CompiledQuestion[] {
  const [first] = scenes;
  if (first === undefined) return [];
  const { reading, sentence, headers, signs, speech } = first;
  const tied = new Tied(scenes);
  const tieByWords = ({ ties }: { readonly ties: readonly CompiledQuestion[] }) => {
    tied.add(ties);
    if (recorder !== null) for (const { figure } of scenes) noteMisfits(reading, figure, ties, recorder);
  };
  for (const words of reading.words.all) if (isInside(words, sentence)) tieByWords(words);
  for (const { value } of signs) if (value.kind === 'subject') tied.add(value.ties);
  for (const header of headers) {
    for (const words of header.words.all) tieByWords(words);
    for (const { value } of header.signs) if (value.kind === 'subject') tied.add(value.ties);
  }
  tied.add(sets.tiedByUnit);
  const isBack = speech.some(({ value }) => BACK_TO_NAMES.has(value));
  if (tied.lacks(sets.tiedByPronoun) && (isBack || hasPronoun(reading, sentence))) tied.add(sets.tiedByPronoun);
  return tied.inOrder();
}

/** Questions that the figures of some scenes may answer by their kinds. */
class Tied {
  readonly #scenes: readonly Scene[];
  readonly #questions: CompiledQuestion[] = [];

  constructor(scenes: readonly Scene[]) {
    this.#scenes = scenes;
  }

  add(questions: readonly CompiledQuestion[]): void {
    for (const compiled of questions) if (this.#isNew(compiled)) this.#questions.push(compiled);
  }

  /** Whether one of the questions would be added. */
  lacks(questions: readonly CompiledQuestion[]): boolean {
    return questions.some((compiled) => this.#isNew(compiled));
  }

  inOrder(): CompiledQuestion[] {
    return this.#questions.sort((a, b) => a.order - b.order);
  }

  #isNew(compiled: CompiledQuestion): boolean {
    const { measure, units } = compiled.question;
    for (const { figure } of this.#scenes)
      if (fitsMeasure(figure, measure, units)) return !this.#questions.includes(compiled);
    return false;
  }
}

const isInside = ({ from, to }: Span, sentence: Sentence) => from >= sentence.from && to <= sentence.to;

function noteMisfits(
  reading: Reading,
  figure: Figure,
  questions: readonly CompiledQuestion[],
  recorder: Recorder,
): void {
  for (const compiled of questions) {
    const { measure, units } = compiled.question;
    if (!fitsMeasure(figure, measure, units)) recorder.leftAlone(reading, figure, compiled, refusal('other-unit'));
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
