import type { Figure } from '../figures/figure.ts';
import type { DateHit } from './dates.ts';
import { type DaySpan, dayNumber, daysAfter, isoOfDay, monthSpan, numberOfDay } from './partial-date.ts';
import type { PageReading, Reading } from './reading.ts';
import type { Span } from './terms.ts';
import { termsAmong } from './terms-in.ts';
import { normAt, type Sentence } from './tokens.ts';

/** A date as a sentence tells it: the tokens it covers, and how its days follow. */
export interface ToldDate {
  readonly from: number;
  readonly to: number;
  /** Its days; the year is 0 where none is written. */
  readonly span: DaySpan;
  /** `written` as it stands; `told` from another date or from the page's day; `offset` from the event that is named behind it. */
  readonly by: 'written' | 'told' | 'offset';
}

/** How many sentences back a date may stand from which another is told. */
const ANCHOR_SENTENCES = 2;

/** The dates of a sentence, in text order; `day` is the ISO day of its page, null where that is not known. */
export function toldDates(reading: Reading, sentence: Sentence, day: string | null, page: PageReading): ToldDate[] {
  const isInside = ({ from, to }: Span) => from >= sentence.from && to <= sentence.to;
  const told: ToldDate[] = [];
  for (const date of reading.dates) {
    if (!isInside(date)) continue;
    told.push({ from: date.from, to: date.to, span: spanOf(date), by: 'written' });
    const event = fromEvent(reading, date);
    if (event) told.push(event);
  }
  if (reading.phrases.timeWords.some((hit) => isInside(hit)))
    told.push(...steppedDates(reading, sentence, day, page), ...lastWeekdays(reading, sentence, day));
  return told.length < 2 ? told : told.sort((a, b) => a.from - b.from);
}

function spanOf({ figure, month }: DateHit): DaySpan {
  if (figure) return { low: figure.low ?? 0, high: figure.high ?? 0, unit: unitOf(figure) };
  return { low: dayNumber(0, month ?? 0, 1), high: dayNumber(0, month ?? 0, 31), unit: 'month' };
}

function unitOf({ unit }: Figure): DaySpan['unit'] {
  return unit === 'day' || unit === 'month' || unit === 'decade' ? unit : 'year';
}

/** `July 29, 2024, a day after the vote`: the day of the event that is named next. */
function fromEvent(reading: Reading, { from, to, figure }: DateHit): ToldDate | null {
  if (figure?.unit !== 'day' || (figure.low ?? 0) < 1e4) return null;
  const near = { from: to, to: to + OFFSET_WORDS };
  const behind = termsAmong(reading, reading.language.offsets, near).find((hit) => hit.from === to);
  if (!behind) return null;
  const day = numberOfDay(daysAfter(isoOfDay(figure.low ?? 0), -behind.value.days));
  return { from, to: behind.to, span: { low: day, high: day, unit: 'day' }, by: 'offset' };
}

/** More words than this do not tell how far a day is from the event: `a day after`. */
const OFFSET_WORDS = 4;

/** `the following month`: from the date before it. */
function steppedDates(reading: Reading, sentence: Sentence, day: string | null, page: PageReading): ToldDate[] {
  const steps = termsAmong(reading, reading.language.steps, sentence);
  // `no mês seguinte` is one step, though `mês seguinte` would be one too
  const whole = steps.filter((step) => !steps.some((other) => step !== other && covers(other, step)));
  return whole.flatMap(({ value, from, to }): ToldDate[] => {
    const anchor = anchorOf(reading, sentence, from, page);
    const span = anchor && withYear(anchor, day);
    const told = span && stepped(span, value.unit, value.by);
    return told ? [{ from, to, span: told, by: 'told' }] : [];
  });
}

const covers = (outer: Span, inner: Span) =>
  outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;

/** The date before a place: in its sentence or the two before, else, from a block's first sentences, in the block before. */
function anchorOf(reading: Reading, sentence: Sentence, at: number, page: PageReading): DateHit | undefined {
  const ordinal = reading.sentences.indexOf(sentence) - ANCHOR_SENTENCES;
  const first = reading.sentences[Math.max(0, ordinal)];
  const inBlock = reading.dates.findLast(({ from, to }) => to <= at && from >= (first?.from ?? 0));
  return inBlock ?? (ordinal < 0 ? page.read(reading.index - 1)?.dates.at(-1) : undefined);
}

function withYear(date: DateHit, day: string | null): DaySpan | null {
  const span = spanOf(date);
  if (span.low >= 1e4) return span;
  return day === null ? null : inYear(span, lastYearOf(span, day));
}

function stepped({ low, unit }: DaySpan, step: 'day' | 'month' | 'year', by: number): DaySpan | null {
  const year = Math.floor(low / 1e4);
  const month = Math.floor(low / 100) % 100;
  switch (step) {
    case 'day': {
      if (unit !== 'day') return null;
      const day = numberOfDay(daysAfter(isoOfDay(low), by));
      return { low: day, high: day, unit: 'day' };
    }
    case 'month': {
      if (unit !== 'month' && unit !== 'day') return null;
      const months = year * 12 + month - 1 + by;
      return monthSpan(Math.floor(months / 12), (months % 12) + 1);
    }
    case 'year':
      return unit === 'decade' ? null : inYear({ low: 101, high: 1231, unit: 'year' }, year + by);
  }
}

/** `last Sunday`: the last one before the page's day. */
function lastWeekdays({ tokens, language }: Reading, sentence: Sentence, day: string | null): ToldDate[] {
  const { weekdays, lastDay } = language.rhetoric;
  const found: ToldDate[] = [];
  for (let i = sentence.from; day !== null && i < sentence.to; i++) {
    const weekday = weekdays.indexOf(normAt(tokens, i));
    if (weekday < 0) continue;
    const before = normAt(tokens, i - 1);
    const after = normAt(tokens, i + 1);
    const [from, to] = lastDay.has(before) ? [i - 1, i + 1] : lastDay.has(after) ? [i, i + 2] : [i, i];
    if (to === from) continue;
    const back = (new Date(day).getUTCDay() - weekday + 6) % 7;
    const number = numberOfDay(daysAfter(day, -back - 1));
    found.push({ from, to, span: { low: number, high: number, unit: 'day' }, by: 'told' });
  }
  return found;
}

/** The year of the last such date that does not lie in a month after the page's. */
export function lastYearOf({ low }: DaySpan, day: string): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return Math.floor(low / 100) % 100 > month ? year - 1 : year;
}

/** A date without a year, in a year. */
export function inYear({ low, high, unit }: DaySpan, year: number): DaySpan {
  return { low: low + year * 1e4, high: high + year * 1e4, unit };
}
