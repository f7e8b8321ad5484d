import type { Figure } from '../figures/figure.ts';
import type { SetSign } from './compile-language.ts';
import { type Distances, segmentOf } from './distance.ts';
import { type PhrasesFound, phrasesAmong } from './phrases-found.ts';
import type { Reading } from './reading.ts';
import type { Hit, Span } from './terms.ts';
import type { Sentence, Token } from './tokens.ts';
import type { WordsFound } from './words-found.ts';

/** What all scenes of one sentence share. */
export interface Setting {
  readonly reading: Reading;
  readonly sentence: Sentence;
  /** Index of the sentence in the block. */
  readonly ordinal: number;
  readonly distances: Distances;
  /** The readings whose words hold for the sentence as its own do: of its cell's headers, of the question it answers. */
  readonly headers: readonly Reading[];
  /** Those of them that head the cell, or are the term that the description belongs to. */
  readonly heads: readonly Reading[];
  /** What names of the claim sets, words of a question and phrases of the language stand in the sentence. */
  readonly signs: readonly Hit<SetSign>[];
  readonly words: WordsFound;
  readonly phrases: PhrasesFound;
}

/** One figure in its sentence, with the measures by which words are tied to it. */
export interface Scene extends Setting {
  readonly figure: Figure;
  /** The figure's index among the block's figures, and its token. */
  readonly index: number;
  readonly at: number;
  /** The part of the sentence that speaks of this figure. */
  readonly segment: Span;
}

/** A sentence without a figure; `headers` are the readings whose words hold for it as its own do. */
export function settingOf(
  reading: Reading,
  ordinal: number,
  sentence: Sentence,
  headers: readonly Reading[],
  distances: Distances,
): Setting {
  return {
    reading,
    sentence,
    ordinal,
    distances,
    headers,
    heads: headers.length === 0 ? headers : headers.filter(({ index }) => reading.block.headers.includes(index)),
    signs: within(reading.signs, sentence),
    words: reading.words.within(sentence),
    phrases: phrasesAmong(reading.speech, sentence),
  };
}

/** The hits that stand within a sentence, of hits in text order. */
function within<T>(hits: readonly Hit<T>[], { from, to }: Sentence): readonly Hit<T>[] {
  const inside: Hit<T>[] = [];
  for (const hit of hits) {
    if (hit.from >= to) break;
    if (hit.from >= from && hit.to <= to) inside.push(hit);
  }
  return inside;
}

/** The scene of a figure that begins at a token of its setting; its index is -1 where it is none of the block's figures. */
export function sceneAt(setting: Setting, figure: Figure, index: number, at: number, segment: Span): Scene {
  // all scenes are made here, field by field: copying a setting takes longer than most of what is asked of its scene
  const { reading, sentence, ordinal, distances, headers, heads, signs, words, phrases } = setting;
  return {
    reading,
    sentence,
    ordinal,
    distances,
    headers,
    heads,
    signs,
    words,
    phrases,
    figure,
    index,
    at,
    segment,
  };
}

/** The scenes of the figures of a sentence, which are its block's from an index to another, end excluded. */
export function scenesIn(setting: Setting, first: number, end: number): Scene[] {
  const { reading, sentence, distances } = setting;
  const scenes: Scene[] = [];
  for (let index = first; index < end; index++) {
    const figure = reading.figures[index];
    const at = reading.at[index];
    if (figure === undefined || at === undefined) continue;
    const segment = segmentOf({ from: at, to: at + 1 }, sentence, reading.tokens, distances.barriers);
    scenes.push(sceneAt(setting, figure, index, at, segment));
  }
  return scenes;
}

/** The distance from the scene's figure to a hit, measured to its nearer end. */
export function distanceTo(scene: Scene, hit: Span): number {
  const near = hit.from > scene.at ? hit.from : hit.to - 1;
  return scene.distances.between(scene.at, near);
}

/** Whether a hit stands within the figure's own part of the sentence. */
export function inSegment({ segment }: Scene, hit: Span): boolean {
  return hit.from >= segment.from && hit.to <= segment.to;
}

/** Whether the figure opens or closes its sentence and a dash or colon parts it from words that say what it is. */
export function isLabel({ at, sentence, reading }: Scene): boolean {
  const parts = (token: Token | undefined) => token?.gap === 'dash' || token?.gap === 'colon' || token?.gap === 'line';
  if (at === sentence.from) return parts(reading.tokens[at + 1]);
  const isLast = at === sentence.to - 1 || reading.tokens[at + 1]?.gap === 'bracket';
  return isLast && parts(reading.tokens[at]);
}

/** `the opposition candidate`: the party only tells who somebody is. */
export function isPartOfRole({ signs }: Pick<Scene, 'signs'>, { from, to }: Span): boolean {
  return signs.some(
    (hit) => hit.value.kind === 'subject' && hit.from <= from && hit.to >= to && hit.to - hit.from > to - from,
  );
}
