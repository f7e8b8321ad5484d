import type { CompiledQuestion, CompiledSets } from './compile.ts';
import type { Reading } from './reading.ts';
import type { Span } from './terms.ts';
import { fitsMeasure } from './tie.ts';
import type { Sentence } from './tokens.ts';

/**
 * The questions that figures of a sentence may answer, in the sets' order: those to which words or names in the sentence, or in the
 * headers over it, can tie a figure of that kind. All others need not be asked, however many claim sets are active.
 */
export function questionsTied(
  reading: Reading,
  sentence: Sentence,
  headers: readonly Reading[],
  sets: CompiledSets,
): CompiledQuestion[] {
  const figures = reading.figures.filter((_, index) => {
    const at = reading.at[index];
    return at !== undefined && at >= sentence.from && at < sentence.to;
  });
  if (figures.length === 0) return [];
  const tied = new Set<CompiledQuestion>();
  const tie = (questions: readonly CompiledQuestion[]) => {
    for (const compiled of questions) {
      const { measure, units } = compiled.question;
      if (!tied.has(compiled) && figures.some((figure) => fitsMeasure(figure, measure, units))) tied.add(compiled);
    }
  };
  const isInside = ({ from, to }: Span) => from >= sentence.from && to <= sentence.to;
  for (const listed of reading.words.all) if (isInside(listed)) tie(listed.list.ties);
  for (const hit of reading.signs) if (hit.value.kind === 'subject' && isInside(hit)) tie(hit.value.ties);
  for (const { words, signs } of headers) {
    for (const { list } of words.all) tie(list.ties);
    for (const { value } of signs) if (value.kind === 'subject') tie(value.ties);
  }
  tie(sets.tiedByUnit);
  if (hasPronoun(reading, sentence)) tie(sets.tiedByPronoun);
  return [...tied].sort((a, b) => a.order - b.order);
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
