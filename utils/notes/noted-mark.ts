import type { Evidence } from '../claims/evidence.ts';
import type { Quantity } from '../claims/quantity.ts';
import { claimFigureInWords } from '../claims/words-claim.ts';
import type { NotedMark } from './note.ts';

/** A mark and what it was compared with, as a note keeps it: names instead of ids, figures in words. */
export function notedMark({ mark, asks, attributedTo, rows }: Evidence): NotedMark {
  const { set, question, subject, verdict, figure } = mark;
  return {
    set,
    question,
    asks,
    subject,
    verdict,
    figure: { low: figure.low, high: figure.high, unit: figure.unit },
    attributedTo,
    compared: rows.map((row) => {
      const { claim, source, assertedBy, relation, quantity } = row;
      return {
        id: claim.id,
        says: claim.says,
        figure: claimFigureInWords(row),
        ...endsOf(quantity),
        assertedBy,
        asOf: claim.asOf,
        standing: claim.standing,
        source: {
          title: source.title,
          publisher: source.publisher,
          url: source.url,
          published: source.published,
        },
        relation,
      };
    }),
  };
}

/** The stated ends, as those of a page's figure are: `at least 24` is open above. The lead of a rival is below zero. */
function endsOf({ number, interval, strict }: Quantity): { readonly low: number | null; readonly high: number | null } {
  if (number === null) return { low: interval.low, high: interval.high };
  return { low: strict === 'high' ? null : number, high: strict === 'low' ? null : number };
}
