import type { Claim, ClaimFigure, Question } from '../../utils/claims/claim-set.ts';
import type { Figure } from '../../utils/figures/figure.ts';

/** A page's figure: 67 per cent, unless told otherwise; `value` sets both ends as its bound wants them. */
export function aFigure(parts: Partial<Figure> & { value?: number } = {}): Figure {
  const { value = 67, ...rest } = parts;
  const bound = rest.bound ?? 'exact';
  const low = bound === 'at-most' || bound === 'less-than' ? null : value;
  const high = bound === 'at-least' || bound === 'more-than' ? null : value;
  return {
    start: 0,
    end: 2,
    numberStart: 0,
    numberEnd: 2,
    kind: 'percent',
    unit: 'percent',
    bound,
    low,
    high,
    precision: 1,
    ...rest,
  };
}

export function aQuestion(parts: Partial<Question> = {}): Question {
  return {
    id: 'deaths',
    asks: 'How many?',
    measure: 'count',
    period: { from: '2024-07-28', to: '2025-01-31' },
    ofEvent: true,
    accumulates: false,
    elapses: false,
    repeats: false,
    notOf: [],
    bare: true,
    cues: { en: ['killed'] },
    context: [],
    rulesOut: [],
    ...parts,
  };
}

export function aClaim(figure: ClaimFigure, parts: Partial<Claim> = {}): Claim {
  return {
    id: 'the-claim',
    question: 'deaths',
    assertedBy: ['a-party'],
    standing: 'count',
    figure,
    asOf: '2024-08-17',
    source: 'a-source',
    paragraphs: [1],
    says: 'So it is.',
    ...parts,
  };
}
