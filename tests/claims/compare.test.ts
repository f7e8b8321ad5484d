import { describe, expect, it } from 'vitest';
import type { Claim, ClaimFigure, Question } from '../../utils/claims/claim-set.ts';
import { type Circumstances, compare } from '../../utils/claims/compare.ts';
import { quantityOfClaim, quantityOfFigure } from '../../utils/claims/quantity.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { aClaim, aFigure, aQuestion } from './builders.ts';

type Row = readonly [what: string, page: Figure, claim: ClaimFigure, relation: 'agrees' | 'consistent' | 'disagrees'];

const count = (value: number, bound: Figure['bound'] = 'exact', precision = 1) =>
  aFigure({ kind: 'number', unit: null, value, bound, precision });
const percent = (value: number, precision = 1, bound: Figure['bound'] = 'exact') =>
  aFigure({ value, precision, bound });
const fraction = (value: number, bound: Figure['bound'] = 'exact') =>
  aFigure({ kind: 'fraction', value, bound, precision: 5 });
const vague = (low: number, high: number) => aFigure({ kind: 'number', unit: null, bound: 'vague', low, high });
const points = (value: number, bound: Figure['bound'] = 'exact') =>
  aFigure({ kind: 'points', unit: 'points', value, bound });

const nobody: Circumstances = { leader: null, attributedTo: [], day: '2024-09-30' };
const is = (value: number, precision = 1): ClaimFigure => ({ bound: 'exact', value, precision });
const bounded = (bound: 'at-least' | 'more-than' | 'about' | 'nearly', value: number, precision = 1): ClaimFigure => ({
  bound,
  value,
  precision,
});

function relation(
  page: Figure,
  figure: ClaimFigure,
  question: Partial<Question> = {},
  by: Partial<Circumstances> = {},
  claim: Partial<Claim> = {},
) {
  const asked = aQuestion(question);
  const [written, stated] = [quantityOfFigure(page, asked.units?.[0]), quantityOfClaim(figure, asked.measure)];
  return compare(written, stated, aClaim(figure, claim), asked, { ...nobody, ...by }).relation;
}

describe('rules 1, 2 and 4: the same number, intervals that meet, all else', () => {
  const share: Row[] = [
    ['67 % and 67 %', percent(67), is(67), 'agrees'],
    ['67.05 % and 67 %', percent(67.05, 0.01), is(67), 'agrees'],
    ['51 % and 51.2 %', percent(51), is(51.2, 0.1), 'agrees'],
    ['51.95 % and 51.2 %', percent(51.95, 0.01), is(51.2, 0.1), 'disagrees'],
    ['52 % and 51.2 %', percent(52), is(51.2, 0.1), 'disagrees'],
    ['more than 44 % and 44.2 %', percent(44, 1, 'more-than'), is(44.2, 0.1), 'agrees'],
    ['more than 44 % and 67 %: no landmark', percent(44, 1, 'more-than'), is(67), 'disagrees'],
    ['more than 50 % and 67 %: a landmark', percent(50, 1, 'more-than'), is(67), 'consistent'],
    ['two thirds and 67 %', fraction(200 / 3), is(67), 'agrees'],
    ['more than half and 51.2 %', fraction(50, 'more-than'), is(51.2, 0.1), 'consistent'],
    ['less than a third and 30 %', fraction(100 / 3, 'less-than'), is(30), 'consistent'],
    ['a third and 30 %', fraction(100 / 3), is(30), 'disagrees'],
    ['nearly one in four and just under 25 %', fraction(25, 'nearly'), bounded('nearly', 25, 5), 'agrees'],
    ['one in ten and just under 25 %', fraction(10), bounded('nearly', 25, 5), 'disagrees'],
  ];
  const counts: Row[] = [
    ['24 and at least 24', count(24), bounded('at-least', 24), 'agrees'],
    ['27 and at least 24', count(27), bounded('at-least', 24), 'consistent'],
    ['48 and at least 24: the open end reaches to twice', count(48), bounded('at-least', 24), 'consistent'],
    ['49 and at least 24', count(49), bounded('at-least', 24), 'disagrees'],
    ['fewer than 24 and at least 24', count(24, 'less-than'), bounded('at-least', 24), 'disagrees'],
    ['at most 24 and at least 24', count(24, 'at-most'), bounded('at-least', 24), 'agrees'],
    ['more than 10 and at least 24', count(10, 'more-than'), bounded('at-least', 24), 'consistent'],
    ['nearly 1,300 and more than 1,300', count(1300, 'nearly', 100), bounded('more-than', 1300, 100), 'agrees'],
    ['1,300 and more than 1,300', count(1300, 'exact', 100), bounded('more-than', 1300, 100), 'agrees'],
    ['1,503 and more than 1,300', count(1503), bounded('more-than', 1300, 100), 'consistent'],
    ['about 15,000 and 15,000', count(15000, 'about', 1000), is(15000, 1000), 'agrees'],
    ['some 1,500 and about 15,000', count(1500, 'about', 100), bounded('about', 15000, 1000), 'disagrees'],
    ['several and four', vague(3, 9), is(4), 'consistent'],
    [
      'thousands and several thousand',
      vague(2000, 9999),
      { bound: 'vague', low: 3000, high: 9999, precision: 1000 },
      'consistent',
    ],
    ['several thousand twice', vague(3000, 9999), { bound: 'vague', low: 3000, high: 9999, precision: 1000 }, 'agrees'],
    [
      'dozens and several thousand',
      vague(24, 99),
      { bound: 'vague', low: 3000, high: 9999, precision: 1000 },
      'disagrees',
    ],
  ];
  it.each(share)('%s', (_what, page, claim, expected) => {
    expect(relation(page, claim, { measure: 'share' })).toBe(expected);
  });
  it.each(counts)('%s', (_what, page, claim, expected) => {
    expect(relation(page, claim)).toBe(expected);
  });
  const range: ClaimFigure = { bound: 'range', low: 20, high: 30, precision: 1 };
  it.each([
    ['25 inside 20 to 30', points(25), 'agrees'],
    ['20 to 30 twice', aFigure({ kind: 'points', bound: 'range', low: 20, high: 30 }), 'agrees'],
    ['15 to 35, wider', aFigure({ kind: 'points', bound: 'range', low: 15, high: 35 }), 'consistent'],
    ['more than 25 reaches beyond', points(25, 'more-than'), 'consistent'],
    ['four', points(4), 'disagrees'],
  ] as const)('%s', (_what, page, expected) => {
    expect(relation(page, range, { measure: 'points' })).toBe(expected);
  });
});

describe('an allegation cannot confirm', () => {
  it.each([
    ['what equals it is consistent', count(150), 'consistent'],
    ['what differs disagrees', count(450), 'disagrees'],
  ] as const)('%s', (_what, page, expected) => {
    expect(relation(page, is(150, 10), {}, {}, { standing: 'allegation' })).toBe(expected);
  });
});

describe('rule 2: another count by the same party', () => {
  const by = { attributedTo: ['a-party'] };
  it.each([
    ['within three points', percent(51.95, 0.01), is(51.2, 0.1), by, 'consistent'],
    ['beyond three points and a tenth', percent(57), is(51.2, 0.1), by, 'disagrees'],
    ['within a tenth', percent(70), is(67), by, 'consistent'],
    ['by somebody else', percent(51.95, 0.01), is(51.2, 0.1), { attributedTo: ['another'] }, 'disagrees'],
  ] as const)('%s', (_what, page, claim, circumstances, expected) => {
    expect(relation(page, claim, { measure: 'share' }, circumstances)).toBe(expected);
  });
});

describe('rule 3: a question that accumulates', () => {
  it.each([
    ['lower before', 11, '2024-07-31', 'consistent'],
    ['lower, undated', 11, null, 'consistent'],
    ['lower on the day', 11, '2024-08-17', 'consistent'],
    ['lower after', 16, '2024-09-30', 'disagrees'],
    ['higher after', 60, '2024-09-30', 'consistent'],
    ['higher before', 61, '2024-08-02', 'disagrees'],
    ['higher, undated', 61, null, 'disagrees'],
    ['more than four times as high', 97, '2024-09-30', 'disagrees'],
  ] as const)('%s', (_what, value, day, expected) => {
    expect(relation(count(value), bounded('at-least', 24), { accumulates: true }, { day })).toBe(expected);
  });
});

describe('contests: the claim is turned, never the page’s figure', () => {
  const lead = { measure: 'points' } as const;
  const ratio = { measure: 'ratio' } as const;
  const times = (value: number, bound: Figure['bound'] = 'exact') =>
    aFigure({ kind: 'ratio', unit: null, value, bound });
  it.each([
    ['37 points for the one who has them', points(37), is(37), lead, 'gonzalez', 'agrees'],
    ['37 points for the other', points(37), is(37), lead, 'maduro', 'disagrees'],
    ['more than two to one', times(2, 'more-than'), bounded('more-than', 2), ratio, 'gonzalez', 'agrees'],
    ['two to one for the other', times(2), bounded('more-than', 2), ratio, 'maduro', 'disagrees'],
    ['half as many for the other', times(0.45), is(2.23, 0.01), ratio, 'maduro', 'agrees'],
    ['five to one', times(5), is(2.23, 0.01), ratio, 'gonzalez', 'disagrees'],
  ] as const)('%s', (_what, page, claim, question, leader, expected) => {
    expect(relation(page, claim, question, { leader }, { subject: 'gonzalez' })).toBe(expected);
  });
});

describe('time that passes', () => {
  const years = (value: number, bound: Figure['bound'] = 'exact') =>
    aFigure({ kind: 'duration', unit: 'year', value, bound });
  it.each([
    ['11 on the day', years(11), '2024-08-17', 'agrees'],
    ['11 without a day', years(11), null, 'agrees'],
    ['11 three weeks later', years(11), '2024-09-05', 'agrees'],
    ['12 half a year later', years(12), '2025-02-17', 'agrees'],
    ['13 in the second year after', years(13), '2025-12-01', 'agrees'],
    ['11 in the second year after', years(11), '2026-01-01', 'disagrees'],
    ['14 on the day', years(14), '2024-08-17', 'disagrees'],
    ['more than ten', years(10, 'more-than'), '2024-08-17', 'consistent'],
    ['more than 14', years(14, 'more-than'), '2024-08-17', 'disagrees'],
  ] as const)('%s', (_what, page, day, expected) => {
    expect(relation(page, is(11), { measure: 'duration', elapses: true }, { day })).toBe(expected);
  });
});
