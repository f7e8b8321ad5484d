import type { Evidence } from '../../utils/claims/evidence.ts';
import type { ReasonOf } from '../../utils/claims/reason-kinds.ts';

/** The words around a figure or a passage, white space run together. */
export interface Passage {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** What heads it where it stands in a table: caption, column and row. */
  readonly headers: readonly string[];
}

/** What a card is about. */
export type CardContent =
  | {
      readonly kind: 'mark';
      readonly passage: Passage;
      readonly evidence: Evidence;
      /** Why the figure is taken for an answer to the question. */
      readonly reasons: readonly ReasonOf<string>[];
      /** `2 articles, latest 18 August 2024`. */
      readonly comparedWith: string;
      /** The ISO day at which the sources end, where the page is much later; null elsewhere. */
      readonly sourcesEnd: string | null;
      /** The claim sets and their versions, `venezuela-2024 1.0.0`, for who reports an error. */
      readonly sets: readonly string[];
    }
  /** A figure that no claim answers. */
  | { readonly kind: 'unchecked'; readonly passage: Passage }
  /** A passage that the reader has selected, or that a note is on. */
  | {
      readonly kind: 'passage';
      readonly passage: Passage;
      /** Whether the page has changed and only nearly has the words that the note is on. */
      readonly isSimilar: boolean;
    };

/** Where the reader writes: framed in the card, elsewhere where the page lets no frame in, or not at all. */
export type NoteBox =
  | { readonly kind: 'frame'; readonly source: string; readonly height: number }
  | { readonly kind: 'panel' }
  /** Not in this card. */
  | { readonly kind: 'none' };

/** What has come of the card's own actions. */
export type CardStatus = 'idle' | 'copied' | 'not-copied' | 'hidden' | 'not-hidden' | 'not-shown' | 'reported';
