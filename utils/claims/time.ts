import type { CompiledQuestion } from './compile-questions.ts';
import type { DateHit } from './dates.ts';
import { APART, PAUSE } from './distance.ts';
import type { PageReading, Reading } from './reading.ts';
import type { TimeRule } from './reason-kinds.ts';
import { type Reason, type Refusal, refusal } from './reasons.ts';
import { distanceTo, type Scene } from './scene.ts';
import type { SetFocus } from './set-focus.ts';
import { normAt } from './tokens.ts';

/** When a figure holds, as far as its passage says: ISO days, or `other` for a time that is told from another one. */
export type When = { readonly from: string; readonly to: string; readonly year: boolean } | 'other' | null;

export type TimeReason = Reason & { readonly kind: 'time' };

/** How far from a figure a date may stand that is its own, in the units of `distance.ts`. */
const OWN_DATE_REACH = 16;
/** Within so many tokens of its beginning a date opens the sentence, and holds for all of it. */
const OPENING = 6;
/** How many blocks back `that month` may point. */
const BLOCKS_BEFORE = 3;

/** The day of a page's passage: the live blog entry's, else the page's; null where it says none. */
export function dayOf(scene: Scene, page: PageReading): string | null {
  return scene.reading.block.entryDate ?? page.page.published;
}

/** The figure's own time, by the date of its clause or the one with which its sentence opens, else by what heads it. */
export function whenOf(scene: Scene, page: PageReading, day: string | null, event: Period): When {
  const nearest = nearestTime(scene, event);
  if (!nearest) return headedTime(scene, page, day, event);
  return nearest.date ? rangeOf(nearest.date, day, event.from) : 'other';
}

/** The time that stands over a figure: the one year of a header, else of its nearest heading. */
function headedTime({ reading }: Scene, page: PageReading, day: string | null, event: Period): When {
  const { headers, headings } = reading.block;
  for (const index of [...headers, ...headings.slice(-1)]) {
    const head = page.read(index);
    if (head === null || head.dates.length === 0) continue;
    const dated = head.dates.filter((date) => date.year !== null && !isSince(head, date));
    const [date] = dated;
    if (date === undefined || dated.some(({ year }) => year !== date.year)) continue;
    const isEvent = isInPeriod(date, event) && head.signs.some(({ value }) => value.kind === 'event-dated');
    return isEvent ? null : rangeOf(date, day, event.from);
  }
  return null;
}

/** `since 2013`: a date that leaves open when the figure holds. */
function isSince({ tokens, language }: Reading, date: DateHit): boolean {
  return language.rhetoric.since.has(normAt(tokens, date.from - 1));
}

function isInPeriod({ year }: DateHit, { from, to }: Period): boolean {
  return year === null || (year >= yearOf(from) && year <= yearOf(to));
}

const yearOf = (isoDay: string) => Number(isoDay.slice(0, 4));

interface Period {
  readonly from: string;
  readonly to: string;
}

interface TimeHit {
  readonly date: DateHit | null;
  readonly distance: number;
}

/** The nearest of the times that may be the figure's own; of equally near ones a date before a time told from another. */
function nearestTime(scene: Scene, event: Period): TimeHit | null {
  const { reading, sentence } = scene;
  let nearest: TimeHit | null = null;
  const consider = (date: DateHit | null, from: number, to: number) => {
    const distance = distanceTo(scene, { from, to });
    const opens =
      to <= scene.at &&
      ((from - sentence.from <= OPENING && opensWithTime(reading, sentence.from, from)) ||
        governs(scene, date, from, to));
    const isOwn = (distance <= OWN_DATE_REACH && !isParted(scene, from)) || opens;
    if (isOwn && (nearest === null || distance < nearest.distance)) nearest = { date, distance };
  };
  for (const date of reading.dates) {
    if (date.from < sentence.from || date.to > sentence.to || datesEvent(scene, date, event)) continue;
    if (date.year === null && isSince(reading, date)) continue;
    consider(date, date.from, date.to);
  }
  for (let figure = 0; figure < reading.at.length; figure++) {
    const at = reading.at[figure] ?? sentence.to;
    if (reading.figures[figure]?.kind === 'duration' && isShiftedTime(scene, figure, at)) consider(null, at, at + 2);
  }
  for (const hit of scene.phrases.otherTimes) consider(null, hit.from, hit.to);
  return nearest;
}

const LONG_TIMES: ReadonlySet<string> = new Set(['year', 'decade', 'century']);

/** Whether a span of time in the sentence, not the scene's figure itself, tells a time from another one: `five years earlier`. */
function isShiftedTime({ reading, sentence, index }: Scene, figure: number, at: number): boolean {
  if (figure === index || at < sentence.from || at >= sentence.to) return false;
  const { tokens, figures, language } = reading;
  const span = figures[figure];
  if (!LONG_TIMES.has(span?.unit ?? '')) return false;
  const { shifts, shiftsBefore } = language.rhetoric;
  return shifts.has(normAt(tokens, at + 1)) || shiftsBefore.has(normAt(tokens, at - 1));
}

/** `the July election`, `the vote of 28 July`: a date that names the event tells nothing of the figure's own time. */
function datesEvent({ reading, signs }: Scene, date: DateHit, event: Period): boolean {
  if (!isInPeriod(date, event)) return false;
  const isEvent = (at: number) =>
    signs.some((hit) => hit.value.kind === 'event-dated' && hit.from <= at && at < hit.to);
  const of = reading.language.rhetoric.of.has(normAt(reading.tokens, date.from - 1));
  return isEvent(date.to) || (of && isEvent(date.from - 2));
}

/** A year in front of the figure, outside a relative clause, holds for all that its sentence goes on to count. */
function governs({ reading, sentence, at, distances }: Scene, date: DateHit | null, from: number, to: number): boolean {
  if (!date || date.year === null) return false;
  if (isSetAgainst(reading, to, at)) return true;
  if (distances.strongest(to, at) >= APART) return false;
  const { relatives } = reading.language.rhetoric;
  for (let i = from - 1; i > sentence.from; i--) {
    if (relatives.has(normAt(reading.tokens, i))) return false;
  }
  return true;
}

/** `50.5 per cent in 2022, against 48.8`: nothing but what sets a figure against the one before stands between the date and it. */
function isSetAgainst({ tokens, language }: Reading, from: number, at: number): boolean {
  const { contrasts, versus, articles, stops } = language.rhetoric;
  const sets = (norm: string) => contrasts.has(norm) || versus.has(norm);
  const between = from < at ? tokens.slice(from, at).map(({ norm }) => norm) : [];
  return between.some(sets) && between.every((norm) => sets(norm) || articles.has(norm) || stops.has(norm));
}

/** Whether a pause stands between a date and the figure, so that the date is of something else. */
function isParted({ at, distances }: Scene, date: number): boolean {
  const from = date < at ? date + 1 : at + 1;
  const to = date < at ? at : date;
  return distances.strongest(from, to) >= PAUSE;
}

/** Whether the sentence begins with a preposition of time, or with the date itself. */
function opensWithTime(reading: Reading, from: number, date: number): boolean {
  const { articles } = reading.language.rhetoric;
  if (from + 1 === date && articles.has(normAt(reading.tokens, from))) return true;
  return from === date || reading.language.rhetoric.timePrepositions.has(normAt(reading.tokens, from));
}

const two = (number: number) => String(number).padStart(2, '0');

/** The days that a written date may mean; a year that is not written is the last before the page's day, or the event's. */
function rangeOf(date: DateHit, day: string | null, eventDay: string): Exclude<When, 'other'> {
  const { year, month, day: dayOfMonth } = date;
  if (month === null) return year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31`, year: true };
  const reference = day ?? eventDay;
  let ofYear = year ?? Number(reference.slice(0, 4));
  if (year === null && day !== null && `${ofYear}-${two(month)}` > reference.slice(0, 7)) ofYear--;
  const prefix = `${ofYear}-${two(month)}`;
  const from = dayOfMonth === null ? '01' : two(dayOfMonth);
  const to = dayOfMonth === null ? '31' : two(dayOfMonth);
  return { from: `${prefix}-${from}`, to: `${prefix}-${to}`, year: year !== null };
}

/**
 * By which date the figure is of the question's time, or a refusal. Figures of dates outside the question's period never are; a page from
 * another time must name the event in the passage, an undated page anywhere in its text.
 */
export function timeOf(
  scene: Scene,
  page: PageReading,
  { question, set }: CompiledQuestion,
  when: When,
  focus: SetFocus,
): TimeReason | Refusal {
  const { from, to } = question.period;
  const day = dayOf(scene, page);
  if (!question.elapses) {
    if (when === 'other') return refusal('other-time');
    if (when && (when.to < (question.reachesBack ?? from) || when.from > to)) return refusal('other-time');
  }
  if (question.month && !isOfMonth(scene, page, day, question.month, when)) return refusal('other-time');
  const reason = (rule: TimeRule) => ({ kind: 'time', rule, day, words: null }) as const;
  if (day === null) {
    if (question.ofEvent) return focus.namesEvent() ? reason('event-named') : refusal('other-page');
    return reason('undated');
  }
  if (day < from) return refusal('other-page');
  if (day > to) {
    const isNamed = question.ofEvent && passageNamesEvent(scene, page, question.period, set.id);
    return isNamed ? reason('event-named') : refusal('other-page');
  }
  if (when !== null && when !== 'other') return { ...reason('own-date'), day: when.from };
  return reason(scene.reading.block.entryDate === null ? 'page-date' : 'entry-date');
}

/** Whether the clause is about the month: by its own date, or by that of the sentence before (`that month`). */
function isOfMonth(scene: Scene, page: PageReading, day: string | null, month: string, when: When): boolean {
  if (when !== null)
    return when !== 'other' && when.from <= `${month}-31` && when.to >= `${month}-01` && spansMonthOnly(when);
  const { reading, sentence } = scene;
  const refers = scene.phrases.sameTime.length > 0;
  const before = refers ? BLOCKS_BEFORE : 0;
  for (let back = 0; back <= before; back++) {
    const block = back === 0 ? reading : page.read(reading.index - back);
    const earlier = block?.dates.findLast((date) => date.month !== null && (back > 0 || date.to <= sentence.to));
    if (earlier) return rangeOf(earlier, day, `${month}-31`)?.from.slice(0, 7) === month;
  }
  return false;
}

const spansMonthOnly = (when: { from: string; to: string }) => when.from.slice(0, 7) === when.to.slice(0, 7);

/** Whether the block, or a heading over it, names the event together with its year. */
function passageNamesEvent(
  scene: Scene,
  page: PageReading,
  period: { from: string; to: string },
  set: string,
): boolean {
  const names = (reading: Reading | null) => {
    if (!reading) return false;
    return reading.sentences.some((sentence) => {
      const inside = (hit: { from: number; to: number }) => hit.from >= sentence.from && hit.to <= sentence.to;
      const named = reading.signs.some(
        (hit) => inside(hit) && hit.value.kind === 'event-dated' && hit.value.set.id === set,
      );
      const dated = reading.dates.some((date) => inside(date) && date.year !== null && isInPeriod(date, period));
      return named && dated;
    });
  };
  return names(scene.reading) || scene.reading.block.headings.some((index) => names(page.read(index)));
}

/** The day by which rule 3 compares: the figure's own date, else the passage's. */
export function comparingDay(when: When, day: string | null): string | null {
  if (when === null || when === 'other') return day;
  return when.from.slice(0, 4) === when.to.slice(0, 4) && when.from.slice(5) === '01-01' ? day : when.to;
}
