import type { Evidence, EvidenceRow } from '../../utils/claims/evidence.ts';
import { isoOfDay } from '../../utils/claims/partial-date.ts';
import type { Quantity } from '../../utils/claims/quantity.ts';
import { numberInWords, withUnit } from '../../utils/claims/words-figure.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { sayDay } from '../../utils/wording/say-date.ts';
import { sayersInWords } from './evidence-words.ts';

/** The rule that decided between the page's figure and a claim, with the difference in numbers. */
export function ruleInWords(evidence: Evidence, row: EvidenceRow): string {
  const page = say('quoted', { words: evidence.mark.quote.replace(/\s+/g, ' ') });
  const claim = row.figure;
  const day = sayDay(row.claim.asOf);
  const sayers = sayersInWords(row);
  const apart = difference(evidence, row);
  const isFact = evidence.measured.measure === 'fact';
  switch (row.rule) {
    case 'same-number':
      return say('rule_same', { page, claim, how: sameness(evidence, row) });
    case 'same-date':
      return say('rule_same', { page, claim, how: samenessOfDates(evidence, row) });
    case 'same-answer':
      return say('rule_same_answer', { statement: statementInWords(evidence), sayers });
    case 'inside-range':
      return isSameRange(evidence.quantity, row.quantity)
        ? say('rule_same_range', { page, claim })
        : say('rule_inside_range', { page, claim });
    case 'allegation':
      return isFact ? say('rule_allegation_fact', { page, sayers }) : say('rule_allegation', { page, sayers });
    case 'meets':
      return say('rule_meets', { page, claim });
    case 'same-party':
      return apart === null
        ? say('rule_same_party', { page, sayers })
        : say('rule_same_party_apart', { page, sayers, apart });
    case 'accumulates':
      return apart === null
        ? say('rule_accumulates_not', { page, claim, day })
        : say('rule_accumulates', { page, apart, day });
    case 'elapsed':
      return say('rule_elapsed', { page, claim, day });
    case 'differs':
      if (isFact) return contradictionInWords(evidence, row);
      return apart === null ? say('rule_differs', { page, claim }) : say('rule_differs_by', { page, apart });
  }
}

/** Which of two answers to a question of yes and no the page gives, and which the claim. */
function contradictionInWords(evidence: Evidence, row: EvidenceRow): string {
  const both = { statement: statementInWords(evidence), sayers: sayersInWords(row) };
  return row.favours === null ? say('rule_otherwise', both) : say('rule_rival', { ...both, name: row.favours });
}

/** `The page tells this of Peru`. */
function statementInWords({ quantity, subjects }: Evidence): string {
  const name = subjects[0] ?? say('fact_this_name');
  return quantity.number === 1 ? say('fact_told', { name }) : say('fact_denied', { name });
}

/** How exactly two dates that agree are the same: `the same day`, `the same year`. */
function samenessOfDates({ mark, quantity }: Evidence, row: EvidenceRow): string {
  if (isSameRange(quantity, row.quantity))
    return say(`same_${DATE_UNITS.find((unit) => unit === mark.figure.unit) ?? 'day'}`);
  return isWithin(quantity, row.quantity) ? say('same_part') : say('same_whole');
}

const DATE_UNITS = ['day', 'month', 'year', 'decade'] as const;

function isWithin({ interval: inner }: Quantity, { interval: outer }: Quantity): boolean {
  return inner.low >= outer.low && inner.high <= outer.high;
}

function isSameRange(a: Quantity, b: Quantity): boolean {
  return a.number === null && a.interval.low === b.interval.low && a.interval.high === b.interval.high;
}

/** To what place two figures are the same: `the same to the whole per cent`. */
function sameness({ quantity, measured }: Evidence, row: EvidenceRow): string {
  const { number, precision } = quantity;
  const claimed = row.quantity;
  if (number === null || claimed.number === null) return say('same_range');
  if (number === claimed.number) return say('same_number');
  const place = Math.max(precision, claimed.precision);
  const known = PLACES.find(({ size }) => Math.abs(size / place - 1) < 1e-6);
  if (known === undefined) return say('same_to_number', { number: numberInWords(place, Math.min(1, place)) });
  return say(measured.measure === 'share' ? known.ofShare : known.key);
}

const PLACES = [
  { size: 0.01, key: 'same_to_hundredth', ofShare: 'same_to_percent_hundredth' },
  { size: 0.1, key: 'same_to_tenth', ofShare: 'same_to_percent_tenth' },
  { size: 1, key: 'same_to_whole', ofShare: 'same_to_percent' },
  { size: 10, key: 'same_to_ten', ofShare: 'same_to_ten' },
  { size: 100, key: 'same_to_hundred', ofShare: 'same_to_hundred' },
  { size: 1_000, key: 'same_to_thousand', ofShare: 'same_to_thousand' },
  { size: 10_000, key: 'same_to_ten_thousand', ofShare: 'same_to_ten_thousand' },
  { size: 100_000, key: 'same_to_hundred_thousand', ofShare: 'same_to_hundred_thousand' },
  { size: 1_000_000, key: 'same_to_million', ofShare: 'same_to_million' },
] as const;

/** `16 points above 51.2 %`, `44 points away from 37 points`; null where no number tells them apart. */
function difference({ quantity, measured, subjects }: Evidence, row: EvidenceRow): string | null {
  const claim = row.figure;
  if (measured.measure === 'date') return timeBetween(quantity, row.quantity, claim);
  const between = distanceBetween(quantity, row.quantity);
  if (between === 0 || !Number.isFinite(between)) return null;
  const precision = Math.min(quantity.precision, row.quantity.precision, 1);
  const isShare = measured.measure === 'share';
  const size = Math.abs(between);
  const amount = withUnit(
    numberInWords(size, measured.measure === 'ratio' ? 0.01 : precision),
    size,
    isShare
      ? { measure: 'points', unit: null }
      : measured.measure === 'ratio'
        ? { measure: 'count', unit: null }
        : measured,
  );
  if (subjects.length === 2) return say('apart_away', { amount, claim });
  return between > 0 ? say('apart_above', { amount, claim }) : say('apart_below', { amount, claim });
}

const DAY_MS = 86_400_000;
/** From so many days on, time apart is told in months, and from so many in years. */
const MONTHS_FROM = 60;
const YEARS_FROM = 700;

/** `7 days before 10 August 2024`; null where the two meet. */
function timeBetween(page: Quantity, claimed: Quantity, claim: string): string | null {
  const isBefore = page.interval.high < claimed.interval.low;
  if (!isBefore && page.interval.low <= claimed.interval.high) return null;
  const [earlier, later] = isBefore ? [page, claimed] : [claimed, page];
  const amount = timeInWords((timeOf(later.interval.low) - timeOf(earlier.interval.low)) / DAY_MS);
  return isBefore ? say('apart_before', { amount, claim }) : say('apart_after', { amount, claim });
}

function timeInWords(days: number): string {
  if (days < MONTHS_FROM) return sayCount('unit_day', Math.round(days));
  if (days < YEARS_FROM) return sayCount('unit_month', Math.round(days / 30.44));
  return sayCount('unit_year', Math.round(days / 365.25));
}

const timeOf = (day: number) => Date.parse(isoOfDay(day));

/** From the claim to the page's figure, by their numbers, else by the ends of their ranges that face each other. */
function distanceBetween(page: Quantity, claim: Quantity): number {
  const [pageLow, pageHigh] = endsOf(page);
  const [claimLow, claimHigh] = endsOf(claim);
  if (pageLow > claimHigh) return rounded(pageLow - claimHigh);
  if (pageHigh < claimLow) return rounded(pageHigh - claimLow);
  return 0;
}

function endsOf({ number, interval }: Quantity): readonly [number, number] {
  return number === null ? [interval.low, interval.high] : [number, number];
}

/** Without the dust of binary fractions: 51.95 - 51.2 is 0.75. */
function rounded(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
