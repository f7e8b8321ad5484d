import type { Claim } from '../../utils/claims/claim-set.ts';
import type { Evidence, EvidenceRow } from '../../utils/claims/evidence.ts';
import { isoOfDay } from '../../utils/claims/partial-date.ts';
import type { Quantity } from '../../utils/claims/quantity.ts';
import type { Relation } from '../../utils/claims/verdict.ts';
import { numberInWords, withUnit } from '../../utils/claims/words-figure.ts';

/** Every fixed sentence of the card, in one place for the day when it is translated. */
export const CARD_WORDS = {
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Could not be copied',
  hide: 'Wrong match, hide it here',
  hidden: 'This mark is hidden on this page from now on.',
  notHidden: 'Could not be hidden',
  notShown: 'Could not be shown again',
  undo: 'Undo',
  thisPage: 'this page',
  theArticle: 'the article',
  claims: 'What it was compared with',
  rivals: 'The sources contradict each other here.',
  reasons: 'Why here?',
  note: 'Your note',
  writeNote: 'Note',
  noteInPanel: 'Write a note in the panel',
  noteElsewhere: 'This page lets no note box in.',
  passage: 'A passage of this page',
  similar: 'The page has changed since the note was written: this is similar text.',
} as const;

/** How a figure stands to one claim, in a word. */
export const RELATION_WORDS: Record<Relation, string> = {
  agrees: 'agrees',
  consistent: 'fits',
  disagrees: 'differs',
};

/** What a claim's figure is. */
const STANDING_WORDS: Record<Claim['standing'], string> = {
  result: 'a result',
  count: 'a count',
  estimate: 'an estimate',
  report: 'a report',
  allegation: 'an allegation that could not be confirmed',
};

/** `the National Electoral Council`, `Foro Penal and Provea`. */
function namesInWords(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

/** `17 August 2024` for an ISO day. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
}

/** `August 2024` for an ISO day. */
export function monthInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
}

/** Who says a claim: its parties, or the article where it speaks for itself. */
export function sayersInWords({ assertedBy, source }: EvidenceRow): string {
  return assertedBy.length > 0 ? namesInWords(assertedBy) : source.publisher;
}

/** Who says a claim, what it is and as of when: `The opposition, a result, as of 17 August 2024`. */
export function factsInWords(row: EvidenceRow): string {
  const { standing, asOf } = row.claim;
  const facts = `${sayersInWords(row)}, ${STANDING_WORDS[standing]}, as of ${dayInWords(asOf)}`;
  return facts.charAt(0).toUpperCase() + facts.slice(1);
}

/** Of whom the question is asked; null where it is asked of nobody. */
export function subjectInWords({ subjects }: Evidence): string | null {
  const [first, second] = subjects;
  if (first === undefined) return null;
  return second === undefined ? first : `${first}, over ${second}`;
}

/** In whose mouth the page puts the figure, and whether our sources have it from there; null where it names nobody. */
export function attributionInWords({ attributedTo, misattributedTo, measured }: Evidence): string | null {
  if (attributedTo.length === 0) return null;
  const [given, had] = ATTRIBUTED_WORDS[measured.measure] ?? ['this figure as that', 'this figure'];
  const said = `The page gives ${given} of ${namesInWords(attributedTo)}.`;
  if (misattributedTo.length === 0) return said;
  return `${said} Our sources do not have ${had} from ${namesInWords(misattributedTo)}.`;
}

/** How what is no number is ascribed to somebody, and missed from them. */
const ATTRIBUTED_WORDS: Partial<Record<Evidence['measured']['measure'], readonly [string, string]>> = {
  date: ['this date as that', 'this date'],
  fact: ['this as the word', 'this'],
};

/** The rule that decided between the page's figure and a claim, with the difference in numbers. */
export function ruleInWords(evidence: Evidence, row: EvidenceRow): string {
  const page = quoted(evidence);
  const claim = row.figure;
  const apart = difference(evidence, row);
  switch (row.rule) {
    case 'same-number':
      return `${page} agrees with ${claim}: ${sameness(evidence, row)}.`;
    case 'same-date':
      return `${page} agrees with ${claim}: ${samenessOfDates(evidence, row)}.`;
    case 'same-answer':
      return `${statementInWords(evidence)}; so does ${sayersInWords(row)}.`;
    case 'inside-range':
      return isSameRange(evidence.quantity, row.quantity)
        ? `${page} is the same range as ${claim}.`
        : `${page} lies within ${claim}.`;
    case 'allegation':
      return `${page} is ${evidence.measured.measure === 'fact' ? 'what' : 'the figure that'} ${sayersInWords(row)} alleges. Nobody could confirm it, so it only fits.`;
    case 'meets':
      return `${page} and ${claim} leave room for each other: both can be so.`;
    case 'same-party':
      return `${page} is another count by ${sayersInWords(row)}${apart === null ? '' : `, ${apart} ${claim}`}.`;
    case 'accumulates':
      return `This number grows with time: ${page} is ${apart ?? 'not'} ${claim}, which was so on ${dayInWords(row.claim.asOf)}.`;
    case 'elapsed':
      return `It counts on with time: ${claim} on ${dayInWords(row.claim.asOf)} has the same start as ${page}.`;
    case 'differs':
      if (evidence.measured.measure === 'fact') return contradictionInWords(evidence, row);
      return apart === null ? `${page} does not fit ${claim}.` : `${page} is ${apart} ${claim}.`;
  }
}

/** Which of two answers to a question of yes and no the page gives, and which the claim. */
function contradictionInWords(evidence: Evidence, row: EvidenceRow): string {
  const other =
    row.favours === null ? 'says otherwise' : `says it of ${row.favours}, and only one of the two can have won`;
  return `${statementInWords(evidence)}; ${sayersInWords(row)} ${other}.`;
}

/** `The page tells this of Peru`. */
function statementInWords({ quantity, subjects }: Evidence): string {
  return `The page ${quantity.number === 1 ? 'tells' : 'denies'} this of ${subjects[0] ?? 'this name'}`;
}

/** How exactly two dates that agree are the same: `the same day`, `within the same year`. */
function samenessOfDates({ mark, quantity }: Evidence, row: EvidenceRow): string {
  if (isSameRange(quantity, row.quantity)) return `the same ${mark.figure.unit ?? 'day'}`;
  return isWithin(quantity, row.quantity) ? 'a part of it' : 'it is part of that';
}

function isWithin({ interval: inner }: Quantity, { interval: outer }: Quantity): boolean {
  return inner.low >= outer.low && inner.high <= outer.high;
}

function isSameRange(a: Quantity, b: Quantity): boolean {
  return a.number === null && a.interval.low === b.interval.low && a.interval.high === b.interval.high;
}

/** The quote, white space run together, in the quotation marks of prose. */
function quoted({ mark }: Evidence): string {
  return `“${mark.quote.replace(/\s+/g, ' ')}”`;
}

/** To what place two figures are the same: `the same to the whole per cent`. */
function sameness({ quantity, measured }: Evidence, row: EvidenceRow): string {
  const { number, precision } = quantity;
  const claimed = row.quantity;
  if (number === null || claimed.number === null) return 'the same range';
  if (number === claimed.number) return 'the same number';
  return `the same to the ${placeInWords(Math.max(precision, claimed.precision), measured.measure === 'share')}`;
}

const PLACES: readonly (readonly [number, string])[] = [
  [0.01, 'hundredth'],
  [0.1, 'tenth'],
  [10, 'ten'],
  [100, 'hundred'],
  [1_000, 'thousand'],
  [10_000, 'ten thousand'],
  [100_000, 'hundred thousand'],
  [1_000_000, 'million'],
];

function placeInWords(precision: number, isShare: boolean): string {
  if (precision === 1) return isShare ? 'whole per cent' : 'whole number';
  const place = PLACES.find(([size]) => Math.abs(size / precision - 1) < 1e-6)?.[1];
  if (place === undefined) return `nearest ${numberInWords(precision, Math.min(1, precision))}`;
  return isShare && precision < 1 ? `${place} of a per cent` : `nearest ${place}`;
}

/** `16 points above`, `3 below`, `44 points away from`; null where no number tells them apart. */
function difference({ quantity, measured, subjects }: Evidence, row: EvidenceRow): string | null {
  if (measured.measure === 'date') return timeBetween(quantity, row.quantity);
  const between = distanceBetween(quantity, row.quantity);
  if (between === 0 || !Number.isFinite(between)) return null;
  const precision = Math.min(quantity.precision, row.quantity.precision, 1);
  const amount = Math.abs(between);
  const isShare = measured.measure === 'share';
  const words = withUnit(
    numberInWords(amount, measured.measure === 'ratio' ? 0.01 : precision),
    amount,
    isShare
      ? { measure: 'points', unit: null }
      : measured.measure === 'ratio'
        ? { measure: 'count', unit: null }
        : measured,
  );
  if (subjects.length === 2) return `${words} away from`;
  return `${words} ${between > 0 ? 'above' : 'below'}`;
}

const DAY_MS = 86_400_000;
/** From so many days on, time apart is told in months, and from so many in years. */
const MONTHS_FROM = 60;
const YEARS_FROM = 700;

/** `7 days before`, `5 years after`; null where the two meet. */
function timeBetween(page: Quantity, claim: Quantity): string | null {
  const isBefore = page.interval.high < claim.interval.low;
  if (!isBefore && page.interval.low <= claim.interval.high) return null;
  const [earlier, later] = isBefore ? [page, claim] : [claim, page];
  const days = (timeOf(later.interval.low) - timeOf(earlier.interval.low)) / DAY_MS;
  const [amount, unit] =
    days < MONTHS_FROM
      ? [Math.round(days), 'day']
      : days < YEARS_FROM
        ? [Math.round(days / 30.44), 'month']
        : [Math.round(days / 365.25), 'year'];
  return `${amount} ${unit}${amount === 1 ? '' : 's'} ${isBefore ? 'before' : 'after'}`;
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
