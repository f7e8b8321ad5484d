import type { ClaimFigure } from '../claims/claim-set.ts';
import type { Evidence } from '../claims/evidence.ts';
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
    compared: rows.map(({ claim, source, assertedBy, relation, figure: words }) => ({
      id: claim.id,
      says: claim.says,
      figure: words,
      ...endsOf(claim.figure),
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
    })),
  };
}

/** The stated ends, as those of a page's figure are: `at least 24` is open above. */
function endsOf(figure: ClaimFigure): { readonly low: number | null; readonly high: number | null } {
  if (!('value' in figure)) return { low: figure.low, high: figure.high };
  const { bound, value } = figure;
  return {
    low: bound === 'at-most' || bound === 'less-than' ? null : value,
    high: bound === 'at-least' || bound === 'more-than' ? null : value,
  };
}
