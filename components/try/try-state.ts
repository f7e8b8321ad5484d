import type { RefusalOf } from '../../utils/claims/reason-kinds.ts';
import type { CardContent } from '../card/card-content.ts';

/** What is tried, as it is typed. */
export interface TryForm {
  readonly text: string;
  /** The primary subtag of its language; empty for what its words tell. */
  readonly language: string;
  /** ISO day of the page that it is taken for; empty for a page without a date. */
  readonly published: string;
  /** The ids of the claim sets that it is compared with. */
  readonly sets: readonly string[];
}

/** A figure of a text that claim sets have something to say about. */
export type TriedFigure =
  | { readonly kind: 'marked'; readonly content: Extract<CardContent, { readonly kind: 'mark' }> }
  | {
      readonly kind: 'left';
      readonly quote: string;
      /** The questions whose words stand near it, in words, and why it answers none of them; the nearest first. */
      readonly told: readonly { readonly asks: string; readonly why: RefusalOf<string> }[];
    };

/** A piece of a paragraph: plain text, or one of the figures by its place among them. */
export interface TriedPiece {
  readonly text: string;
  readonly figure: number | null;
}

/** A text with what was found in it. */
export interface TriedText {
  readonly paragraphs: readonly (readonly TriedPiece[])[];
  /** In the text's order. */
  readonly figures: readonly TriedFigure[];
}

/** Tries a text on claim sets; null where the signal has ended it. */
export type TryText = (form: TryForm, signal: AbortSignal) => Promise<TriedText | null>;
