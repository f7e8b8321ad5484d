import type { Figure } from '../figures/figure.ts';
import type { SetSign, SpeechSign, WordList } from './compile.ts';
import { type Distances, segmentOf } from './distance.ts';
import type { Reading } from './reading.ts';
import type { Hit, Span } from './terms.ts';
import type { Sentence, Token } from './tokens.ts';

/** One figure in its sentence, with the measures by which words are tied to it. */
export interface Scene {
  readonly reading: Reading;
  readonly sentence: Sentence;
  /** Index of the sentence in the block. */
  readonly ordinal: number;
  readonly distances: Distances;
  readonly figure: Figure;
  /** The figure's index among the block's figures, and its token. */
  readonly index: number;
  readonly at: number;
  /** The part of the sentence that speaks of this figure. */
  readonly segment: { readonly from: number; readonly to: number };
  /** The readings whose words hold for the sentence as its own do: of its cell's headers, of the question it answers. */
  readonly headers: readonly Reading[];
  /** Those of them that head the cell, or are the term that the description belongs to. */
  readonly heads: readonly Reading[];
  /** What names of the claim sets, words of a question and phrases of the language stand in the sentence. */
  readonly signs: readonly Hit<SetSign>[];
  readonly words: (list: WordList | null) => readonly Span[];
  readonly speech: readonly Hit<SpeechSign>[];
}

/** What all scenes of one sentence share. */
export type Setting = Omit<Scene, 'figure' | 'index' | 'at' | 'segment'>;

/** A sentence without a figure; `headers` are the readings whose words hold for it as its own do. */
export function settingOf(
  reading: Reading,
  ordinal: number,
  sentence: Sentence,
  headers: readonly Reading[],
  distances: Distances,
): Setting {
  const isInside = ({ from, to }: Span) => from >= sentence.from && to <= sentence.to;
  const words = reading.words.within(sentence);
  return {
    reading,
    sentence,
    ordinal,
    distances,
    headers,
    heads: headers.filter(({ index }) => reading.block.headers.includes(index)),
    signs: reading.signs.filter(isInside),
    words: (list) => words.of(list),
    speech: reading.speech.filter(isInside),
  };
}

/** The scenes of the figures of a sentence; `headers` as for its setting. */
export function scenesIn(
  reading: Reading,
  ordinal: number,
  sentence: Sentence,
  headers: readonly Reading[],
  distances: Distances,
): Scene[] {
  const setting = settingOf(reading, ordinal, sentence, headers, distances);
  return reading.figures.flatMap((figure, index) => {
    const at = reading.at[index];
    if (at === undefined || at < sentence.from || at >= sentence.to) return [];
    return { ...setting, figure, index, at, segment: segmentOf(at, sentence, reading.tokens, distances.barriers) };
  });
}

/** The distance from the scene's figure to a hit, measured to its nearer end. */
export function distanceTo(scene: Scene, hit: { readonly from: number; readonly to: number }): number {
  const near = hit.from > scene.at ? hit.from : hit.to - 1;
  return scene.distances.between(scene.at, near);
}

/** Whether a hit stands within the figure's own part of the sentence. */
export function inSegment(scene: Scene, hit: { readonly from: number; readonly to: number }): boolean {
  return hit.from >= scene.segment.from && hit.to <= scene.segment.to;
}

/** Whether the figure opens or closes its sentence and a dash or colon parts it from words that say what it is. */
export function isLabel({ at, sentence, reading }: Scene): boolean {
  const parts = (token: Token | undefined) => token?.gap === 'dash' || token?.gap === 'colon' || token?.gap === 'line';
  if (at === sentence.from) return parts(reading.tokens[at + 1]);
  const isLast = at === sentence.to - 1 || reading.tokens[at + 1]?.gap === 'bracket';
  return isLast && parts(reading.tokens[at]);
}
