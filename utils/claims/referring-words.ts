import type { CompiledQuestion } from './compile-questions.ts';
import type { Reading } from './reading.ts';
import type { Span } from './terms.ts';
import { normAt, type Sentence } from './tokens.ts';
import { isOfKind, PRONOUN } from './word-kinds.ts';

/** A word that stands for somebody named before: for whom is spoken of, for the other one, for the first or second of two. */
export interface Referring extends Span {
  readonly as: 'pronoun' | 'rival' | 'former' | 'latter';
}

/** All such words of a sentence in text order; `named` are those whom it names. */
export function referringIn(reading: Reading, sentence: Sentence, named: readonly Span[]): Referring[] {
  const related = relatedIn(reading, sentence);
  const found = [...related, ...pronounsIn(reading, sentence)];
  if (reading.language.rhetoric.droppers.size > 0) found.push(...droppedIn(reading, sentence, [...named, ...related]));
  return found.length < 2 ? found : found.sort((a, b) => a.from - b.from);
}

function relatedIn({ phrases }: Reading, sentence: Sentence): Referring[] {
  const found: Referring[] = [];
  const add = (words: readonly Span[], as: Referring['as']) => {
    for (const { from, to } of words) if (from >= sentence.from && to <= sentence.to) found.push({ from, to, as });
  };
  add(phrases.rivals, 'rival');
  add(phrases.formers, 'former');
  add(phrases.latters, 'latter');
  return found;
}

/** The pronouns of a sentence, but those that are part of a word for a rival. */
export function pronounsIn(reading: Reading, sentence: Sentence): Referring[] {
  const found: Referring[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isOfKind(reading, i, PRONOUN)) continue;
    const isOfRival = reading.phrases.rivals.some((hit) => hit.from <= i && i < hit.to);
    if (!isOfRival) found.push({ from: i, to: i + 1, as: 'pronoun' });
  }
  return found;
}

/** Verbs without their subject, where nobody is named before them or right behind: `obtuvo el 67 %`. */
function droppedIn({ tokens, language }: Reading, sentence: Sentence, named: readonly Span[]): Referring[] {
  const { droppers, articles, beforeNames } = language.rhetoric;
  const found: Referring[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!droppers.has(normAt(tokens, i))) continue;
    let next = i + 1;
    while (articles.has(normAt(tokens, next)) || beforeNames.has(normAt(tokens, next))) next++;
    if (!named.some(({ from }) => from <= next)) found.push({ from: i, to: i + 1, as: 'pronoun' });
  }
  return found;
}

/** Whether `the former` stands by itself: behind it begins no noun (`the former mayor`, `the second bulletin`). */
export function isComplete(
  { tokens, words, phrases, language }: Reading,
  to: number,
  { cues, counts }: CompiledQuestion,
): boolean {
  const next = tokens[to];
  if (next === undefined || next.figure >= 0 || (next.gap !== 'space' && next.gap !== 'hyphen')) return true;
  const { stops, articles } = language.rhetoric;
  if (stops.has(next.norm)) return !articles.has(next.norm);
  const begins = ({ from }: Span) => from === to;
  const { records, speech, ahead, behind } = phrases;
  if (words.of(counts).some(begins) || records.some(begins)) return false;
  return words.of(cues).some(begins) || [speech, ahead, behind].some((verbs) => verbs.some(begins));
}
