import type { Figure } from '../figures/figure.ts';
import { headersOf } from './above.ts';
import type { CompiledQuestion, WordList } from './compile.ts';
import { type Distances, distancesOf, FAR, segmentOf } from './distance.ts';
import type { Found } from './find-questions.ts';
import { type DaySpan, daysOf, numberOfDay } from './partial-date.ts';
import { contextOf, ruledOut } from './passage.ts';
import type { PageReading, Reading, Words } from './reading.ts';
import type { TiedBy } from './reason-kinds.ts';
import { isRefusal, refusal, wordsAt } from './reasons.ts';
import { inSegment, type Scene, sceneAt, settingOf } from './scene.ts';
import type { Settings } from './settings.ts';
import type { Span } from './terms.ts';
import { termsAmong } from './terms-in.ts';
import type { Sentence } from './tokens.ts';
import { inYear, lastYearOf, type ToldDate, toldDates } from './told-dates.ts';

/** A date that may answer a question. */
export interface FoundDate extends Found {
  /** Whether nothing but small words parts it from the event, so that another date than the claim's is told of the same event. */
  readonly isBeside: boolean;
}

/** What it costs that the words of the event stand in the block that a date heads, or in another sentence of its own. */
const HEADED = 4;
const ELSEWHERE = 24;
/** How many words behind `a day after` the event may begin. */
const OFFSET_REACH = 5;
const CONTEXT_WEIGHT = 3;

/** A date in its sentence, without the year that a question gives it. */
interface Placed {
  readonly date: ToldDate;
  readonly scene: Scene;
}

/** The dates of a block with all questions that each may answer, nearest first. */
export function findDates({ reading }: Settings, page: PageReading): FoundDate[][] {
  if (reading.dates.length === 0 && !reading.speech.some(({ value }) => value === 'timeWords')) return [];
  const day = reading.block.entryDate ?? page.page.published;
  let distances: Distances | null = null;
  return reading.sentences.flatMap((sentence, ordinal) => {
    const dates = toldDates(reading, sentence, day, page);
    if (dates.length === 0) return [];
    const measured = distances ?? distancesAmongWords(reading);
    distances = measured;
    const answers = dates.map((date) => {
      const scope = isAlone(reading, sentence, date) ? withNext(reading, ordinal, sentence) : sentence;
      const inside = placeOf(page, reading, scope, ordinal, date, dates, measured);
      return questionsOf(inside.scene)
        .flatMap((question) => answerOf(inside, question, day, page))
        .sort((a, b) => a.cost - b.cost);
    });
    return answers.filter((_, index) => {
      const date = dates[index];
      return date?.by !== 'told' || !isWrittenToo(date, dates);
    });
  });
}

/** The questions whose words stand in the date's block or over it, in the sets' order. */
function questionsOf({ reading, headers }: Scene): CompiledQuestion[] {
  const asked = new Set<CompiledQuestion>();
  for (const { words } of [reading, ...headers]) {
    for (const { lists } of words.all) for (const { dates } of lists) for (const question of dates) asked.add(question);
  }
  return [...asked].filter(({ claims }) => claims.length > 0).sort((a, b) => a.order - b.order);
}

/** Distances in which numbers part nothing from a date. */
function distancesAmongWords({ tokens, language }: Reading): Distances {
  return distancesOf(
    tokens.map((token) => ({ ...token, figure: -1 })),
    language.rhetoric,
  );
}

/** `the next day, in October 2023`: the sentence writes out what it tells from another date. */
function isWrittenToo({ span }: ToldDate, dates: readonly ToldDate[]): boolean {
  return dates.some(({ by, span: other }) => by === 'written' && other.low <= span.low && span.high <= other.high);
}

function placeOf(
  page: PageReading,
  reading: Reading,
  sentence: Sentence,
  ordinal: number,
  date: ToldDate,
  dates: readonly ToldDate[],
  distances: Distances,
): Placed {
  const others = dates.filter(({ from, to }) => to <= date.from || from >= date.to);
  const tokens = reading.tokens.map((token, i) =>
    others.some(({ from, to }) => i >= from && i < to) ? { ...token, figure: 0 } : { ...token, figure: -1 },
  );
  const headers = [...headersOf(reading, ordinal, page), ...headedBy(reading, date, page)];
  const setting = settingOf(reading, ordinal, sentence, headers, distances);
  const segment = {
    from: segmentOf(date.from, sentence, tokens, distances.barriers).from,
    to: segmentOf(date.to - 1, sentence, tokens, distances.barriers).to,
  };
  return { date, scene: sceneAt(setting, figureOf(reading, date, date.span), -1, date.from, segment) };
}

function figureOf({ tokens }: Reading, { from, to }: ToldDate, { low, high, unit }: DaySpan): Figure {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return {
    start,
    end,
    kind: 'date',
    bound: 'exact',
    low,
    high,
    unit,
    precision: 1,
    numberStart: start,
    numberEnd: end,
  };
}

function answerOf(placed: Placed, compiled: CompiledQuestion, day: string | null, page: PageReading): FoundDate[] {
  const { question } = compiled;
  const { date, scene } = placed;
  if (question.repeats && isStart(scene.reading, date.from)) return [];
  const span = isTooCoarse(date.span, compiled) ? null : spanFor(date.span, compiled, day);
  const tie = span && tieOf(placed, compiled);
  if (!span || !tie) return [];
  const context = contextOf(scene, page, compiled) ?? refusal('no-context');
  const refused = isRefusal(context) ? context : ruledOut(scene, page, compiled);
  if (isRefusal(context) || refused) {
    page.recorder?.leftAlone(scene.reading, scene.figure, compiled, refused ?? refusal('no-context'));
    return [];
  }
  const subject = question.subject && 'id' in question.subject ? question.subject.id : null;
  return [
    {
      scene: sceneAt(scene, figureOf(scene.reading, date, span), -1, scene.at, scene.segment),
      question: compiled,
      subject,
      subjectBy: null,
      tie: { cost: tie.cost, nounEnd: null, by: { kind: 'tied', by: tie.by, words: tie.words } },
      context,
      cost: tie.cost + CONTEXT_WEIGHT * context.distance,
      isBeside: tie.isBeside && date.by === 'written',
    },
  ];
}

/** `since 29 July`: a span that begins there is not what happened on that day. */
function isStart({ tokens, language }: Reading, from: number): boolean {
  const { articles, since } = language.rhetoric;
  const at = articles.has(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1;
  return since.has(tokens[at]?.norm ?? '');
}

/** The days that a date means as an answer to a question; null where it cannot be meant for it. */
function spanFor(span: DaySpan, { question, set }: CompiledQuestion, day: string | null): DaySpan | null {
  const between = question.between ?? set.event.period;
  const [first, last] = [numberOfDay(between.from), numberOfDay(between.to)];
  const isMeant = ({ low, high }: DaySpan) => high >= first && low <= last;
  if (span.low >= 1e4) return isMeant(span) ? span : null;
  const year = day === null ? Number(set.event.period.from.slice(0, 4)) : lastYearOf(span, day);
  return [inYear(span, year), inYear(span, year + 1)].find(isMeant) ?? null;
}

interface DateTie {
  readonly cost: number;
  readonly isBeside: boolean;
  readonly by: TiedBy;
  readonly words: Words | null;
}

/** How a date is tied to the words of an event; null where it is not, or is nearer to another's. */
function tieOf({ date, scene }: Placed, compiled: CompiledQuestion): DateTie | null {
  const { cues, decoys } = compiled;
  if (date.by === 'offset') {
    const next = scene.words(cues).find(({ from }) => from >= date.to && from < date.to + OFFSET_REACH);
    const isTold = next && isDirect(scene, date.to, next.from);
    return isTold ? { cost: 0, isBeside: false, by: 'cue', words: wordsAt(scene.reading, next) } : null;
  }
  const near = (list: WordList | null) =>
    scene
      .words(list)
      .filter((span) => inSegment(scene, span))
      .map((span) => ({ span, cost: distanceTo(scene, date, span) }))
      .sort((a, b) => a.cost - b.cost)[0];
  const [nearest, decoy] = [near(cues), near(decoys)?.cost ?? Number.POSITIVE_INFINITY];
  if (nearest && nearest.cost <= FAR) {
    const isBeside = scene
      .words(cues)
      .some((span) => inSegment(scene, span) && isBesideDate(scene, date, span, compiled));
    const words = wordsAt(scene.reading, nearest.span);
    return nearest.cost < decoy ? { cost: nearest.cost, isBeside, by: 'cue', words } : null;
  }
  const header = scene.headers.find((reading) => reading.words.has(cues));
  const found = header ?? (decoy > FAR && date.span.unit === 'day' ? scene.reading : null);
  // what a later sentence speaks of is no event that this one dates
  const word = found?.words.of(cues).find(({ to }) => header !== undefined || to <= scene.sentence.to);
  if (!found || !word) return null;
  const words = wordsAt(found, word);
  return header
    ? { cost: HEADED, isBeside: false, by: 'header', words }
    : { cost: ELSEWHERE, isBeside: false, by: 'cue', words };
}

function distanceTo({ distances }: Scene, date: ToldDate, hit: { readonly from: number; readonly to: number }): number {
  return hit.from >= date.to ? distances.between(date.to - 1, hit.from) : distances.between(date.from, hit.to - 1);
}

/** Whether only articles and names stand between two places: `a day after the Venezuelan election`. */
function isDirect({ reading }: Scene, from: number, to: number): boolean {
  const { tokens, language } = reading;
  return tokens.slice(from, to).every(({ norm, capital }) => capital || language.rhetoric.articles.has(norm));
}

/** Whether nothing but small words, and words of the question and names, parts a date from the event. */
function isBesideDate(scene: Scene, date: ToldDate, event: Span, compiled: CompiledQuestion): boolean {
  const { reading, signs, speech } = scene;
  const { tokens, language } = reading;
  const { stops, between, besideDates } = language.rhetoric;
  const [from, to] = event.from >= date.to ? [date.to, event.from] : [event.to, date.from];
  const names: Span[] = [
    ...signs.filter(({ value }) => value.kind === 'subject' || value.kind === 'home' || value.kind === 'party'),
    ...speech.filter(({ value }) => value === 'elsewhere'),
    ...termsAmong(reading, language.incidentals, { from, to }),
  ];
  const own = [compiled.cues, ...compiled.context].flatMap((list) => scene.words(list));
  for (let i = from; i < to; i++) {
    const norm = tokens[i]?.norm ?? '';
    const isSmall = stops.has(norm) || between.has(norm) || besideDates.has(norm);
    if (!isSmall && ![...names, ...own].some((span) => span.from <= i && i < span.to)) return false;
  }
  return from <= to;
}

/** Whether a sentence is a date and nothing else. */
function isAlone({ tokens, language }: Reading, sentence: Sentence, { from, to }: ToldDate): boolean {
  const isDay = (norm: string) => language.rhetoric.weekdays.includes(norm);
  return tokens
    .slice(sentence.from, sentence.to)
    .every(({ norm }, i) => (i + sentence.from >= from && i + sentence.from < to) || isDay(norm));
}

/** `9 August. He appears before the court.`: a date that heads what stands behind it. */
function withNext({ sentences }: Reading, ordinal: number, sentence: Sentence): Sentence {
  return { ...sentence, to: sentences[ordinal + 1]?.to ?? sentence.to };
}

/** Of a block that is a date and nothing else, the block that it heads. */
function headedBy(reading: Reading, date: ToldDate, page: PageReading): Reading[] {
  const isOnly = isAlone(reading, { from: 0, to: reading.tokens.length, asks: false }, date);
  const headed = isOnly ? page.read(reading.index + 1) : null;
  return headed ? [headed] : [];
}

/** Whether a date says less than the day that the question asks for: `the July vote` and `the vote of July 2024` only name the event. */
function isTooCoarse({ unit }: DaySpan, { claims }: CompiledQuestion): boolean {
  return unit !== 'day' && claims.every(({ figure }) => figure.bound === 'date' && daysOf(figure.date).unit === 'day');
}
