import type { Claim, Question } from './claim-set.ts';
import type { Rule } from './mark.ts';
import { inverted, meet, negated, opposed, type Quantity, within } from './quantity.ts';
import type { Relation } from './verdict.ts';

/** How a figure stands to a claim, and the rule that decided it. */
export interface Compared {
  readonly relation: Relation;
  readonly rule: Rule;
}

/** What besides the figure bears on a comparison. */
export interface Circumstances {
  /** Of a lead or a ratio whom the page sees ahead, of a fact about one of two rivals whom it is told of; null elsewhere. */
  readonly leader: string | null;
  /** Parties to whom the page ascribes the figure. */
  readonly attributedTo: readonly string[];
  /** ISO day at which the figure holds; null where it is not known. */
  readonly day: string | null;
}

/** Rule 2: how near another count by the same party is, in points and as a part of the claim. */
const SAME_PARTY_POINTS = 3;
const SAME_PARTY_PART = 0.1;
/** Rule 3: how many times the claim's number a later figure may be. */
const GROWTH = 4;

/** How a page's figure stands to one claim on its question, and to the claim's figure. */
export function compare(
  page: Quantity,
  stated: Quantity,
  claim: Claim,
  question: Question,
  circumstances: Circumstances,
): Compared {
  const claimed = turnedFor(stated, claim, question, circumstances.leader);
  if (question.elapses) return compareElapsed(page, claimed, claim, circumstances.day);
  const compared =
    question.measure === 'date'
      ? compareDays(page, claimed)
      : comparePlain(page, claimed, claim, question, circumstances);
  if (compared.relation === 'agrees' && claim.standing === 'allegation')
    return { relation: 'consistent', rule: 'allegation' };
  return compared;
}

/** The claim as seen by the page: a lead or ratio of the other candidate is turned, and what the other is said to have won was lost. */
export function turnedFor(claimed: Quantity, claim: Claim, { measure }: Question, leader: string | null): Quantity {
  if (leader === null || claim.subject === leader) return claimed;
  if (measure === 'fact') return opposed(claimed);
  return measure === 'ratio' ? inverted(claimed) : negated(claimed);
}

/** Two dates agree at the coarser of day, month and year: where one lies within the other. */
function compareDays(page: Quantity, claimed: Quantity): Compared {
  if (within(page, claimed) || within(claimed, page)) return { relation: 'agrees', rule: 'same-date' };
  if (meet(page.interval, claimed.interval)) return { relation: 'consistent', rule: 'meets' };
  return { relation: 'disagrees', rule: 'differs' };
}

function comparePlain(
  page: Quantity,
  claimed: Quantity,
  claim: Claim,
  question: Question,
  by: Circumstances,
): Compared {
  if (claimed.form === 'range' && within(page, claimed)) return { relation: 'agrees', rule: 'inside-range' };
  if (isSame(page, claimed) && !isExcluded(page, claimed))
    return { relation: 'agrees', rule: question.measure === 'fact' ? 'same-answer' : 'same-number' };
  if (meet(page.interval, claimed.interval)) return { relation: 'consistent', rule: 'meets' };
  if (isAnotherCount(page, claimed, claim, question, by)) return { relation: 'consistent', rule: 'same-party' };
  if (question.accumulates && fitsGrowth(page, claimed, claim, by.day))
    return { relation: 'consistent', rule: 'accumulates' };
  return { relation: 'disagrees', rule: 'differs' };
}

/** The same number at the coarser of the two precisions, or the same range or vague word. */
function isSame(a: Quantity, b: Quantity): boolean {
  if (a.number === null || b.number === null) {
    return a.form === b.form && a.interval.low === b.interval.low && a.interval.high === b.interval.high;
  }
  const precision = Math.max(a.precision, b.precision);
  const place = (number: number) => Math.round(number / precision + 1e-9);
  return place(a.number) === place(b.number);
}

/** Strict bounds that leave no common value: fewer than 24 and at least 24. */
function isExcluded(a: Quantity, b: Quantity): boolean {
  const exact = (quantity: Quantity) => quantity.interval.low === quantity.interval.high;
  const opposed = (a.strict && (b.strict || exact(b))) || (b.strict && exact(a));
  return Boolean(opposed) && !meet(a.interval, b.interval);
}

function isAnotherCount(
  page: Quantity,
  claimed: Quantity,
  claim: Claim,
  { measure }: Question,
  by: Circumstances,
): boolean {
  if (!claim.assertedBy.some((party) => by.attributedTo.includes(party))) return false;
  if (page.number === null || claimed.number === null) return false;
  const apart = Math.abs(page.number - claimed.number);
  const points = measure === 'share' || measure === 'points';
  return (points && apart <= SAME_PARTY_POINTS) || apart <= SAME_PARTY_PART * Math.abs(claimed.number);
}

/** Rule 3: lower before the claim's day or on an undated page, higher after it; the day itself is both. */
function fitsGrowth(page: Quantity, claimed: Quantity, claim: Claim, day: string | null): boolean {
  const number = page.number ?? page.interval.high;
  const claimedNumber = claimed.number ?? claimed.interval.low;
  const isBeside = page.strict === 'high' || claimed.strict === 'low';
  const isLower = number < claimedNumber || (number === claimedNumber && isBeside);
  if (isLower) return day === null || day <= claim.asOf;
  return day !== null && day >= claim.asOf && number <= GROWTH * claimedNumber;
}

const DAY_MS = 86_400_000;
const YEAR_MS = 365.2425 * DAY_MS;

/** Years that count on: any whole number that fits a start which fits the claim. */
function compareElapsed(page: Quantity, claimed: Quantity, claim: Claim, day: string | null): Compared {
  const years = claimed.number ?? claimed.interval.low;
  const passed = day === null ? 0 : (Date.parse(day) - Date.parse(claim.asOf)) / YEAR_MS;
  const least = Math.floor(years + passed);
  const most = Math.floor(years + 1 + passed - 1e-9);
  const fits: Quantity = {
    ...claimed,
    number: null,
    interval: { low: least, high: Math.max(least, most), lowOpen: false, highOpen: false },
    form: 'range',
  };
  // `More than 11 years` is said of eleven and some.
  const said: Quantity = page.strict === 'low' ? { ...page, strict: null } : page;
  if (within(said, fits)) return { relation: 'agrees', rule: 'elapsed' };
  const spread = { ...fits.interval, high: fits.interval.high + 1, highOpen: true };
  return meet(page.interval, spread)
    ? { relation: 'consistent', rule: 'elapsed' }
    : { relation: 'disagrees', rule: 'differs' };
}
