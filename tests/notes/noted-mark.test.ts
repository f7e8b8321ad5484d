import { describe, expect, it } from 'vitest';
import type { ClaimFigure } from '../../utils/claims/claim-set.ts';
import type { Evidence, EvidenceRow } from '../../utils/claims/evidence.ts';
import { negated, quantityOfClaim, quantityOfFigure } from '../../utils/claims/quantity.ts';
import { notedMark } from '../../utils/notes/noted-mark.ts';
import { aClaim, aFigure } from '../claims/builders.ts';

function rowOf(figure: ClaimFigure, isTurned = false): EvidenceRow {
  const quantity = quantityOfClaim(figure, 'points');
  return {
    claim: aClaim(figure),
    set: 'a-set',
    source: {
      id: 'a-source',
      title: 'An article',
      publisher: 'A newspaper',
      published: '2024-08-18',
      url: 'https://a.example/',
    },
    assertedBy: ['the council'],
    relation: 'disagrees',
    rule: 'differs',
    figure: 'in words',
    favours: null,
    quantity: isTurned ? negated(quantity) : quantity,
    camp: 0,
    setTitle: null,
  };
}

function notedWith(row: EvidenceRow) {
  const figure = aFigure({ kind: 'points', unit: 'points', value: 37 });
  const mark = {
    ...figure,
    quote: '37 points',
    verdict: 'contested',
    set: 'a-set',
    question: 'lead',
    subject: null,
    figure,
    attributedTo: [],
    compared: [],
  } as const;
  const evidence: Evidence = {
    mark,
    asks: 'By how much?',
    measured: { measure: 'points', unit: null },
    subjects: [],
    attributedTo: ['the opposition'],
    misattributedTo: [],
    quantity: quantityOfFigure(figure),
    rows: [row],
    elapses: false,
  };
  return notedMark(evidence);
}

describe('a mark as a note keeps it', () => {
  it('holds names and words instead of ids', () => {
    expect(notedWith(rowOf({ bound: 'exact', value: 7, precision: 1 }))).toEqual({
      set: 'a-set',
      question: 'lead',
      asks: 'By how much?',
      subject: null,
      verdict: 'contested',
      figure: { low: 37, high: 37, unit: 'points' },
      attributedTo: ['the opposition'],
      compared: [
        {
          id: 'the-claim',
          says: 'So it is.',
          figure: 'in words',
          low: 7,
          high: 7,
          assertedBy: ['the council'],
          asOf: '2024-08-17',
          standing: 'count',
          source: { title: 'An article', publisher: 'A newspaper', url: 'https://a.example/', published: '2024-08-18' },
          relation: 'disagrees',
        },
      ],
    });
  });

  it.each<[string, ClaimFigure, string | null, string]>([
    ['a lead', { bound: 'exact', value: 7, precision: 1 }, 'María', 'in words for María'],
    ['a victory', { bound: 'fact', holds: true }, 'María', 'María'],
    ['a victory denied', { bound: 'fact', holds: false }, 'María', 'not María'],
    ['a fact without rivals', { bound: 'fact', holds: true }, null, 'in words'],
  ])('says whom %s favours', (_, figure, favours, words) => {
    expect(notedWith({ ...rowOf(figure), favours }).compared[0]?.figure).toBe(words);
  });

  it.each<[string, ClaimFigure, boolean, number | null, number | null]>([
    ['at least', { bound: 'at-least', value: 24, precision: 1 }, false, 24, null],
    ['fewer than', { bound: 'less-than', value: 24, precision: 1 }, false, null, 24],
    ['about', { bound: 'about', value: 24, precision: 1 }, false, 24, 24],
    ['a range', { bound: 'range', low: 20, high: 30, precision: 1 }, false, 20, 30],
    ['the lead of a rival', { bound: 'exact', value: 7, precision: 1 }, true, -7, -7],
    ['the least lead of a rival', { bound: 'at-least', value: 7, precision: 1 }, true, null, -7],
    ['the range of a rival', { bound: 'range', low: 20, high: 30, precision: 1 }, true, -30, -20],
  ])('keeps the ends of %s', (_, figure, isTurned, low, high) => {
    expect(notedWith(rowOf(figure, isTurned)).compared[0]).toMatchObject({ low, high });
  });
});
