import { findQuote } from './find-quote.ts';
import type { Label, Sample } from './sample.ts';
import { type Span, sharedUnits } from './span.ts';

export interface PlacedLabel extends Span {
  readonly label: Label;
}

/** A sample's labels with where they stand in its story. */
export interface PlacedLabels {
  readonly expected: readonly PlacedLabel[];
  readonly maybe: readonly Span[];
}

/** Finds every label's passage in the story's text. Throws an Error where one is not there, or two overlap. */
export function placeLabels({ expect, maybe }: Sample, text: string): PlacedLabels {
  const placed: (Span & { readonly quote: string })[] = [];
  const place = (quote: string, nth: number): Span => {
    const found = findQuote(text, quote);
    const span = found[nth - 1];
    if (span === undefined) throw new Error(`"${quote}" occurs ${found.length} times, and not ${nth}`);
    const other = placed.find((earlier) => sharedUnits(earlier, span) > 0);
    if (other !== undefined) throw new Error(`"${quote}" overlaps "${other.quote}"`);
    placed.push({ ...span, quote });
    return span;
  };
  return {
    expected: expect.map((label) => ({ label, ...place(label.quote, label.nth) })),
    maybe: maybe.map(({ quote, nth }) => place(quote, nth)),
  };
}
