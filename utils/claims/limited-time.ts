import type { CompiledQuestion } from './compile-questions.ts';
import { CLAUSE } from './distance.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';

/** How many words may stand between a limited time and the figure that was counted in it. */
const REACH = 9;
/** What happened within so many days or hours from the beginning is not all that happened. */
const MOST_DAYS = 7;
const MOST_HOURS = 72;

/**
 * The words for a time that limits a count, so that it is not all that was counted: `on the first night, 11 people died`,
 * `11 people died on Monday and Tuesday`; null where none does. What happened `by Tuesday` or `since Monday` may be all.
 */
export function limitedTime(scene: Scene, compiled: CompiledQuestion): Span | null {
  const { reading, sentence } = scene;
  for (let from = sentence.from; from < sentence.to; from++) {
    const ordinal = ordinalTimeAt(reading, from);
    if (ordinal && isWithin(reading, sentence.from, from) && governs(scene, ordinal)) return ordinal;
    const day = ordinal ? null : dayAt(scene, from);
    if (day && isWithin(reading, sentence.from, from) && isBeside(scene, day, compiled)) return day;
  }
  return null;
}

/** `first night`, `first 24 hours`, `deuxième jour`. */
function ordinalTimeAt({ tokens, figures, language }: Reading, at: number): Span | null {
  if (!language.rhetoric.ordinals.has(normAt(tokens, at))) return null;
  const next = tokens[at + 1];
  if (next?.gap !== 'space') return null;
  if (language.rhetoric.shortTimes.has(next.norm)) return { from: at, to: at + 2 };
  const { kind, unit, low } = figures[next.figure] ?? {};
  if (kind !== 'duration' || low === null || low === undefined) return null;
  const most = unit === 'hour' ? MOST_HOURS : unit === 'day' ? MOST_DAYS : 0;
  return low <= most ? { from: at, to: at + 2 } : null;
}

/**
 * A day of the week with its time of the day and days joined to it (`Monday and Tuesday night`), or a date set apart (`solo el 30 de
 * julio`).
 */
function dayAt({ reading, sentence }: Scene, from: number): Span | null {
  const { weekdays, shortTimes, joints, articles, withinTime, affirming } = reading.language.rhetoric;
  const date = reading.dates.find((other) => other.from === from);
  if (date) {
    let before = from - 1;
    while (articles.has(normAt(reading.tokens, before)) || withinTime.has(normAt(reading.tokens, before))) before--;
    return date.day !== null && affirming.has(normAt(reading.tokens, before)) ? date : null;
  }
  const isDay = (at: number) => weekdays.includes(normAt(reading.tokens, at));
  if (!isDay(from) || isDay(from - 1)) return null;
  let to = from + 1;
  for (let i = to; i < sentence.to; i++) {
    const norm = normAt(reading.tokens, i);
    if (isDay(i) || shortTimes.has(norm)) to = i + 1;
    else if (!joints.has(norm) && !articles.has(norm) && !withinTime.has(norm)) break;
  }
  return { from, to };
}

/** Whether a time stands behind a preposition of what happened within it, or behind none. */
function isWithin({ tokens, language }: Reading, start: number, from: number): boolean {
  const { articles, withinTime, prepositions, since, timePrepositions } = language.rhetoric;
  let before = from - 1;
  while (before >= start && articles.has(normAt(tokens, before))) before--;
  if (before < start) return true;
  const norm = normAt(tokens, before);
  if (withinTime.has(norm)) return true;
  return !prepositions.has(norm) && !since.has(norm) && !timePrepositions.has(norm);
}

/** Whether the figure stands in the clause of a time that is limited by itself, and nobody says something between them. */
function governs({ at, distances, phrases }: Scene, { from, to }: Span): boolean {
  const start = from < at ? to : at + 1;
  const end = from < at ? at : from;
  if (distances.strongest(start, end) >= CLAUSE || (from > at && end - start > REACH)) return false;
  return !phrases.speech.some((hit) => hit.from >= start && hit.to <= end);
}

/**
 * Whether only the words of what happened stand between a day and the figure: `on Monday 11 people`, `el lunes murieron 11`, `11 people
 * were killed on Monday`; not `on Monday the toll stood at 24`, nor `on Monday the group spoke of 24 deaths`.
 */
function isBeside(scene: Scene, { from, to }: Span, { cues, counts }: CompiledQuestion): boolean {
  const { at, reading } = scene;
  const start = from < at ? to : at + 1;
  const end = from < at ? at : from;
  if (end - start > REACH || scene.distances.strongest(start, Math.max(start, end)) >= CLAUSE) return false;
  const own = [...scene.words.of(cues), ...scene.words.of(counts)];
  const { passives, articles, withinTime, affirming } = reading.language.rhetoric;
  for (let i = start; i < end; i++) {
    const { norm = '', gap = 'none' } = reading.tokens[i] ?? {};
    const isOwn = own.some((span) => span.from <= i && i < span.to);
    const leads = from > at && (articles.has(norm) || withinTime.has(norm));
    if (!isOwn && !leads && !passives.has(norm) && !affirming.has(norm)) return false;
    if (from > at && gap === 'comma') return false;
  }
  return true;
}
