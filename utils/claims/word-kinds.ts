import { PerWord } from '../figures/word-book.ts';
import type { Rhetoric } from './rhetoric.ts';
import type { Token } from './tokens.ts';

/** What a word can be to the sentence it stands in, a bit each. */
export const PRONOUN = 1;
export const DROPPER = 2;
export const REGION_WORD = 4;
export const CONTRAST = 8;
export const SAYING = 16;
export const SPEAKER = 32;

/** What each of a language's words is, so that one look at it tells of most that they are nothing that a sentence is searched for. */
export type WordKinds = PerWord<number>;

/** The kinds of a language's words, each word's worked out when it is first met. */
export function wordKindsOf(rhetoric: Rhetoric): WordKinds {
  const kinds: readonly (readonly [bit: number, words: ReadonlySet<string>])[] = [
    [PRONOUN, rhetoric.pronouns],
    [DROPPER, rhetoric.droppers],
    [REGION_WORD, rhetoric.regionWords],
    [CONTRAST, rhetoric.contrasts],
    [SAYING, rhetoric.sayings],
    [SPEAKER, rhetoric.speakers],
  ];
  return new PerWord(({ norm }) => kinds.reduce((sum, [bit, words]) => (words.has(norm) ? sum | bit : sum), 0));
}

/** A text of which the kinds of words are asked. */
interface Asked {
  readonly tokens: readonly Token[];
  readonly language: { readonly kinds: WordKinds };
}

/** Whether a token is a word of one of some kinds; never where there is none, or a number. */
export function isOfKind({ tokens, language }: Asked, at: number, kinds: number): boolean {
  const token = at < 0 ? undefined : tokens[at];
  return token !== undefined && (language.kinds.of(token.word) & kinds) !== 0;
}

/** Whether one of the tokens from one to another, end excluded, is. */
export function someOfKind(asked: Asked, from: number, to: number, kinds: number): boolean {
  for (let at = from; at < to; at++) if (isOfKind(asked, at, kinds)) return true;
  return false;
}
