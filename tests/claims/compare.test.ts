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
const ranging = (low: number, high: number) => aFigure({ kind: 'range', unit: null, bound: 'range', low, high });
const points = (value: number, bound: Figure['bound'] = 'exact') =>
  aFigure({ kind: 'points', unit: 'points', value, bound });

const nobody: Circumstances = { leader: null, attributedTo: [], day: '2024-09-30' };
const is = (value: number, precision = 1): ClaimFigure => ({ bound: 'exact', value, precision });
const bounded = (bound: 'at-least' | 'more-than' | 'about' | 'nearly', value: number, precision = 1): ClaimFigure => ({
  bound,
  value,
  precision,
});

/** What decides, and by which rule: `agrees same-number`. */
function decided(
  page: Figure,
  figure: ClaimFigure,
  question: Partial<Question> = {},
  by: Partial<Circumstances> = {},
  claim: Partial<Claim> = {},
): string {
  const asked = aQuestion(question);
  const [written, stated] = [quantityOfFigure(page, asked.units?.[0]), quantityOfClaim(figure, asked.measure)];
  const compared = compare(written, stated, aClaim(figure, claim), asked, { ...nobody, ...by });
  return `${compared.relation} ${compared.rule}`;
}

function relation(...compared: Parameters<typeof decided>): string | undefined {
  return decided(...compared).split(' ')[0];
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
    ['0.15 % and 0.2 %', percent(0.15, 0.01), is(0.2, 0.1), 'agrees'],
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
    ['24 and more than 24', count(24), bounded('more-than', 24), 'disagrees'],
    ['more than 24 and 24', count(24, 'more-than'), is(24), 'disagrees'],
    ['fewer than 24 and 24', count(24, 'less-than'), is(24), 'disagrees'],
    ['at least 24 and 24', count(24, 'at-least'), is(24), 'agrees'],
    ['more than 1,300 and nearly 1,300', count(1300, 'more-than', 100), bounded('nearly', 1300, 100), 'agrees'],
    ['1,250 and 1,300', count(1250), is(1300, 100), 'agrees'],
    ['1,249 and 1,300', count(1249), is(1300, 100), 'disagrees'],
    ['1,350 and 1,300', count(1350), is(1300, 100), 'disagrees'],
    ['several and two', vague(3, 9), is(2), 'disagrees'],
    ['several and none', vague(3, 9), is(0), 'disagrees'],
    ['none and several', count(0), { bound: 'vague', low: 3, high: 9, precision: 1 }, 'disagrees'],
    ['three to nine and several', ranging(3, 9), { bound: 'vague', low: 3, high: 9, precision: 1 }, 'consistent'],
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
    ['20 to 35, wider', aFigure({ kind: 'points', bound: 'range', low: 20, high: 35 }), 'consistent'],
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
    ['three points, of a small share', percent(8), is(5), by, 'consistent'],
    ['more than three points, of a small share', percent(9), is(5), by, 'disagrees'],
    ['a range of which nobody says one number', aFigure({ bound: 'range', low: 10, high: 20 }), is(2), by, 'disagrees'],
    [
      'a number, where the party says a range',
      percent(2),
      { bound: 'range', low: 10, high: 20, precision: 1 },
      by,
      'disagrees',
    ],
    ['by somebody else', percent(51.95, 0.01), is(51.2, 0.1), { attributedTo: ['another'] }, 'disagrees'],
  ] as const)('%s', (_what, page, claim, circumstances, expected) => {
    expect(relation(page, claim, { measure: 'share' }, circumstances)).toBe(expected);
  });

  it.each([
    ['points: three apart', points(8), is(5), 'points', 'consistent'],
    ['points: four apart', points(9), is(5), 'points', 'disagrees'],
    ['a count: three apart', count(8), is(5), 'count', 'disagrees'],
    ['a count: a tenth apart', count(90), is(100), 'count', 'consistent'],
    ['a count: more than a tenth apart', count(89), is(100), 'count', 'disagrees'],
  ] as const)('%s', (_what, page, claim, measure, expected) => {
    expect(relation(page, claim, { measure }, by)).toBe(expected);
  });

  it('is one of several parties that say so', () => {
    const claim = { assertedBy: ['another', 'a-party'] };
    expect(relation(count(90), is(100), {}, by, claim)).toBe('consistent');
  });
});

describe('rule 3: a question that accumulates', () => {
  it.each([
    ['lower before', 11, '2024-07-31', 'consistent'],
    ['lower, undated', 11, null, 'consistent'],
    ['lower on the day', 11, '2024-08-17', 'consistent'],
    ['higher on the day', 60, '2024-08-17', 'consistent'],
    ['four times as high', 96, '2024-09-30', 'consistent'],
    ['lower after', 16, '2024-09-30', 'disagrees'],
    ['higher after', 60, '2024-09-30', 'consistent'],
    ['higher before', 61, '2024-08-02', 'disagrees'],
    ['higher, undated', 61, null, 'disagrees'],
    ['more than four times as high', 97, '2024-09-30', 'disagrees'],
  ] as const)('%s', (_what, value, day, expected) => {
    expect(relation(count(value), bounded('at-least', 24), { accumulates: true }, { day })).toBe(expected);
  });

  const [before, after] = ['2024-07-31', '2024-09-30'];
  const range: ClaimFigure = { bound: 'range', low: 20, high: 30, precision: 1 };
  it.each([
    ['fewer than 24 before there were 24', count(24, 'less-than'), is(24), before, 'consistent'],
    ['fewer than 24 after there were 24', count(24, 'less-than'), is(24), after, 'disagrees'],
    ['24 before there were more than 24', count(24), bounded('more-than', 24), before, 'consistent'],
    ['24 after there were more than 24', count(24), bounded('more-than', 24), after, 'disagrees'],
    ['more than 24 before there were 24', count(24, 'more-than'), is(24), before, 'disagrees'],
    ['more than 24 after there were 24', count(24, 'more-than'), is(24), after, 'consistent'],
    ['hundreds before there were 24', vague(100, 999), is(24), before, 'disagrees'],
    ['several before there were 24', vague(3, 9), is(24), before, 'consistent'],
    ['60 after there were at most 24', count(60), { bound: 'at-most', value: 24, precision: 1 }, after, 'consistent'],
    ['11 before there were 20 to 30', count(11), range, before, 'consistent'],
    ['11 after there were 20 to 30', count(11), range, after, 'disagrees'],
  ] as const)('%s', (_what, page, claim, day, expected) => {
    expect(relation(page, claim, { accumulates: true }, { day })).toBe(expected);
  });
});

describe('days and facts', () => {
  const days = (low: number, high = low) => aFigure({ kind: 'date', unit: 'day', low, high });
  const on = (date: string, to?: string): ClaimFigure => ({ bound: 'date', date, ...(to ? { to } : {}) });
  it.each([
    ['the same day', days(20240728), on('2024-07-28'), 'agrees same-date'],
    ['another day', days(20240729), on('2024-07-28'), 'disagrees differs'],
    ['the month of the day', days(20240701, 20240731), on('2024-07-28'), 'agrees same-date'],
    ['a day of the month', days(20240728), on('2024-07'), 'agrees same-date'],
    ['a day of another month', days(20240828), on('2024-07'), 'disagrees differs'],
    ['days that overlap', days(20240725, 20240729), on('2024-07-28', '2024-08-02'), 'consistent meets'],
  ] as const)('%s', (_what, page, claim, expected) => {
    expect(decided(page, claim, { measure: 'date' })).toBe(expected);
  });

  const won = (holds: boolean) => aFigure({ kind: 'fact', unit: null, value: Number(holds) });
  it.each([
    ['that the same one won', won(true), true, 'gonzalez', 'agrees same-answer'],
    ['that he did not', won(false), true, 'gonzalez', 'disagrees differs'],
    ['that he did not, as claimed', won(false), false, 'gonzalez', 'agrees same-answer'],
    ['that the other one won', won(true), true, 'maduro', 'disagrees differs'],
    ['that the other one did not', won(false), true, 'maduro', 'agrees same-answer'],
    ['a fact about nobody', won(true), true, null, 'agrees same-answer'],
  ] as const)('%s', (_what, page, holds, leader, expected) => {
    const claim = { subject: 'gonzalez' };
    expect(decided(page, { bound: 'fact', holds }, { measure: 'fact' }, { leader }, claim)).toBe(expected);
  });
});

describe('the rule that decides', () => {
  const growing = { accumulates: true };
  it.each([
    ['the same number', count(24), is(24), {}, {}, {}, 'agrees same-number'],
    [
      'inside a range',
      count(24),
      { bound: 'range', low: 20, high: 30, precision: 1 },
      {},
      {},
      {},
      'agrees inside-range',
    ],
    ['bounds that meet', count(27), bounded('at-least', 24), {}, {}, {}, 'consistent meets'],
    ['the same party', count(23), is(24), {}, { attributedTo: ['a-party'] }, {}, 'consistent same-party'],
    ['growth', count(60), is(24), growing, {}, {}, 'consistent accumulates'],
    ['an allegation', count(24), is(24), {}, {}, { standing: 'allegation' }, 'consistent allegation'],
    ['nothing', count(60), is(24), {}, {}, {}, 'disagrees differs'],
  ] as const)('%s', (_what, page, figure, question, by, claim, expected) => {
    expect(decided(page, figure, question, by, claim)).toBe(expected);
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
    ['37 points behind', points(-37), is(37), lead, 'maduro', 'agrees'],
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
    ['12 on the day', years(12), '2024-08-17', 'disagrees'],
    ['more than 11', years(11, 'more-than'), '2024-08-17', 'agrees'],
    ['more than 12 on the day', years(12, 'more-than'), '2024-08-17', 'disagrees'],
    ['more than 12 half a year later', years(12, 'more-than'), '2025-02-17', 'agrees'],
    ['more than nine', years(9, 'more-than'), '2024-08-17', 'consistent'],
    ['at most 11', years(11, 'at-most'), '2024-08-17', 'consistent'],
    ['fewer than 11', years(11, 'less-than'), '2024-08-17', 'disagrees'],
    [
      'eleven and a half',
      aFigure({ kind: 'duration', unit: 'year', value: 11.5, precision: 0.1 }),
      '2024-08-17',
      'consistent',
    ],
    [
      'twelve and a half',
      aFigure({ kind: 'duration', unit: 'year', value: 12.5, precision: 0.1 }),
      '2024-08-17',
      'disagrees',
    ],
    [
      '10 to 12',
      aFigure({ kind: 'duration', unit: 'year', bound: 'range', low: 10, high: 12 }),
      '2024-08-17',
      'consistent',
    ],
  ] as const)('%s', (_what, page, day, expected) => {
    const rule = expected === 'disagrees' ? 'differs' : 'elapsed';
    expect(decided(page, is(11), { measure: 'duration', elapses: true }, { day })).toBe(`${expected} ${rule}`);
  });

  it('counts on from the lower end of a range', () => {
    const claim: ClaimFigure = { bound: 'range', low: 11, high: 12, precision: 1 };
    expect(relation(years(11), claim, { measure: 'duration', elapses: true })).toBe('agrees');
  });
});
