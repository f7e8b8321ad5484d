import { dateFigure } from '../figures/date-figure.ts';
import type { Figure } from '../figures/figure.ts';
import type { CompiledQuestion, WordList } from './compile-questions.ts';
import { distancesOf, FAR, PAUSE, segmentOf } from './distance.ts';
import type { Found } from './find-questions.ts';
import { headersOf } from './headers-of.ts';
import type { DaySpan } from './partial-date.ts';
import { contextOf, ruledOut } from './passage.ts';
import type { PageReading, Reading, Words } from './reading.ts';
import type { TiedBy } from './reason-kinds.ts';
import { isRefusal, refusal, wordsAt } from './reasons.ts';
import { inSegment, type Scene, type Setting, sceneAt, settingOf } from './scene.ts';
import type { Settings } from './settings.ts';
import { type Span, within } from './terms.ts';
import { normAt, type Sentence } from './tokens.ts';
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
/** What each step away from the date adds, at which what else the question asks for is met. */
const CONTEXT_WEIGHT = 3;

/** A date in its sentence, without the year that a question gives it. */
interface Placed {
  readonly date: ToldDate;
  readonly scene: Scene;
}

/** A question that a date may answer, with the days that it means there. */
interface Possible {
  readonly question: CompiledQuestion;
  readonly span: DaySpan;
}

const NO_DATES: readonly FoundDate[][] = [];

/** The dates of a block with all questions that each may answer, nearest first. */
export function findDates({ reading }: Settings, page: PageReading): readonly FoundDate[][] {
  if (reading.dates.length === 0 && reading.phrases.timeWords.length === 0) return NO_DATES;
  const day = reading.block.entryDate ?? page.page.published;
  const asked = questionsIn(reading, []);
  const found: FoundDate[][] = [];
  for (const [ordinal, sentence] of reading.sentences.entries()) {
    const dates = toldDates(reading, sentence, day, page);
    for (const date of dates) {
      if (date.by === 'told' && isWrittenToo(date, dates)) continue;
      const headers = [...headersOf(reading, ordinal, page), ...headedBy(reading, date, page)];
      let questions = asked;
      for (const header of headers) questions = questionsIn(header, questions);
      const possible = possibleOf(date, questions, reading, day);
      if (possible.length === 0) continue;
      const scope = isAlone(reading, sentence, date) ? withNext(reading, ordinal, sentence) : sentence;
      const distances = distancesOf(reading, scope, { figures: false });
      const setting = settingOf(reading, ordinal, scope, headers, distances);
      const answers = answersOf({ date, scene: sceneOf(setting, date, dates) }, possible, page);
      if (answers.length > 0) found.push(answers);
    }
  }
  return found;
}

/** The questions for dates whose words stand in a block, besides those that are asked already. */
function questionsIn({ words }: Reading, asked: readonly CompiledQuestion[]): readonly CompiledQuestion[] {
  let questions: CompiledQuestion[] | null = null;
  for (const { means } of words.all) {
    for (const question of means.dates) {
      if ((questions ?? asked).includes(question)) continue;
      questions ??= [...asked];
      questions.push(question);
    }
  }
  return questions ?? asked;
}

/** `the next day, in October 2023`: the sentence writes out what it tells from another date. */
function isWrittenToo({ span }: ToldDate, dates: readonly ToldDate[]): boolean {
  return dates.some(({ by, span: other }) => by === 'written' && other.low <= span.low && span.high <= other.high);
}

/** The questions that a date can be meant for, in the sets' order. */
function possibleOf(
  date: ToldDate,
  questions: readonly CompiledQuestion[],
  reading: Reading,
  day: string | null,
): Possible[] {
  const possible: Possible[] = [];
  for (const question of questions) {
    if (question.question.repeats && isStart(reading, date.from)) continue;
    const span = spanFor(date.span, question, day);
    if (span) possible.push({ question, span });
  }
  return possible.sort((a, b) => a.question.order - b.question.order);
}

/** A date in its setting: what parts it from others are the other dates, not numbers. */
function sceneOf(setting: Setting, date: ToldDate, dates: readonly ToldDate[]): Scene {
  const { reading, sentence, distances } = setting;
  const marks = reading.tokens.map(() => NO_FIGURE);
  for (const { from, to } of dates) if (to <= date.from || from >= date.to) marks.fill(A_FIGURE, from, to);
  const segment = segmentOf(date, sentence, marks, distances.barriers);
  return sceneAt(setting, figureOf(reading, date, date.span), -1, date.from, segment);
}

const NO_FIGURE = { figure: -1 };
const A_FIGURE = { figure: 0 };

function figureOf({ tokens }: Reading, { from, to }: ToldDate, { low, high, unit }: DaySpan): Figure {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return dateFigure({ start, end, low, high, unit });
}

/** The answers that a date gives, nearest first. */
function answersOf(placed: Placed, possible: readonly Possible[], page: PageReading): FoundDate[] {
  const answers: FoundDate[] = [];
  for (const { question, span } of possible) {
    const answer = answerOf(placed, question, span, page);
    if (answer) answers.push(answer);
  }
  return answers.sort((a, b) => a.cost - b.cost);
}

function answerOf(placed: Placed, compiled: CompiledQuestion, span: DaySpan, page: PageReading): FoundDate | null {
  const { question } = compiled;
  const { date, scene } = placed;
  const tie = tieOf(placed, compiled);
  if (!tie) return null;
  const context = contextOf(scene, page, compiled) ?? refusal('no-context');
  const refused = isRefusal(context) ? context : ruledOut(scene, page, compiled);
  if (isRefusal(context) || refused) {
    page.recorder?.leftAlone(scene.reading, scene.figure, compiled, refused ?? refusal('no-context'));
    return null;
  }
  const subject = question.subject && 'id' in question.subject ? question.subject.id : null;
  return {
    scene: sceneAt(scene, figureOf(scene.reading, date, span), -1, scene.at, scene.segment),
    question: compiled,
    subject,
    subjectBy: null,
    tie: { cost: tie.cost, nounEnd: null, by: { kind: 'tied', by: tie.by, words: tie.words } },
    context,
    cost: tie.cost + CONTEXT_WEIGHT * context.distance,
    isBeside: tie.isBeside && date.by === 'written',
  };
}

/** `since 29 July`: a span that begins there is not what happened on that day. */
function isStart({ tokens, language }: Reading, from: number): boolean {
  const { articles, since } = language.rhetoric;
  const at = articles.has(normAt(tokens, from - 1)) ? from - 2 : from - 1;
  return since.has(normAt(tokens, at));
}

/** The days that a date means as an answer to a question; null where it cannot be meant for it. */
function spanFor(span: DaySpan, { days, set }: CompiledQuestion, day: string | null): DaySpan | null {
  // less than the day that is asked for only names the event: `the July vote`, `the vote of July 2024`
  if (days === null || (days.exact && span.unit !== 'day')) return null;
  const isMeant = ({ low, high }: DaySpan) => high >= days.first && low <= days.last;
  if (span.low >= 1e4) return isMeant(span) ? span : null;
  const year = day === null ? Number(set.event.period.from.slice(0, 4)) : lastYearOf(span, day);
  const last = inYear(span, year);
  const next = inYear(span, year + 1);
  return isMeant(last) ? last : isMeant(next) ? next : null;
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
    const next = scene.words.of(cues).find(({ from }) => from >= date.to && from < date.to + OFFSET_REACH);
    const isTold = next && isDirect(scene, date.to, next.from);
    return isTold ? { cost: 0, isBeside: false, by: 'cue', words: wordsAt(scene.reading, next) } : null;
  }
  const nearest = nearestIn(scene, date, cues);
  const decoy = nearestIn(scene, date, decoys)?.cost ?? Number.POSITIVE_INFINITY;
  if (nearest && nearest.cost <= FAR) {
    const isBeside = scene.words
      .of(cues)
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

/** The nearest of some words in the date's own part of the sentence; null for none. */
function nearestIn(scene: Scene, date: ToldDate, list: WordList | null): { span: Span; cost: number } | null {
  let nearest: { span: Span; cost: number } | null = null;
  for (const span of scene.words.of(list)) {
    if (!inSegment(scene, span)) continue;
    const cost = distanceTo(scene, date, span);
    if (nearest === null || cost < nearest.cost) nearest = { span, cost };
  }
  return nearest;
}

function distanceTo({ distances }: Scene, date: Span, hit: Span): number {
  return hit.from >= date.to ? distances.between(date.to - 1, hit.from) : distances.between(date.from, hit.to - 1);
}

/** Whether only articles and names stand between two places: `a day after the Venezuelan election`. */
function isDirect({ reading }: Scene, from: number, to: number): boolean {
  const { tokens, language } = reading;
  return tokens.slice(from, to).every(({ norm, capital }) => capital || language.rhetoric.articles.has(norm));
}

/** Whether nothing but small words, and words of the question and names, parts a date from the event. */
function isBesideDate(scene: Scene, date: ToldDate, event: Span, compiled: CompiledQuestion): boolean {
  const { reading, signs, phrases } = scene;
  const { tokens, language } = reading;
  const { stops, between, besideDates } = language.rhetoric;
  const from = event.from >= date.to ? date.to : event.to;
  const to = event.from >= date.to ? event.from : date.from;
  if (from > to || isTimeOfOther(scene, event, date)) return false;
  const isName = (at: number) => {
    const covers = (hit: Span) => hit.from <= at && at < hit.to;
    return (
      signs.some((hit) => covers(hit) && NAMES.has(hit.value.kind)) ||
      phrases.elsewhere.some(covers) ||
      within(reading.incidentals, { from, to }).some(covers)
    );
  };
  const isOwn = (at: number) =>
    [compiled.cues, ...compiled.context].some((list) =>
      scene.words.of(list).some((span) => span.from <= at && at < span.to),
    );
  for (let i = from; i < to; i++) {
    const norm = normAt(tokens, i);
    const isSmall = stops.has(norm) || between.has(norm) || besideDates.has(norm);
    if (!isSmall && !isOwn(i) && !isName(i)) return false;
  }
  return true;
}

/** `Two days after the vote, on July 30, ...`: the event in front of the pause tells the time of something else. */
function isTimeOfOther({ reading, sentence, distances }: Scene, event: Span, date: Span): boolean {
  const { tokens, language } = reading;
  const { articles, of, besides } = language.rhetoric;
  if (event.from >= date.from || distances.strongest(event.to, date.from) < PAUSE) return false;
  for (const { norm, capital, gap } of tokens.slice(sentence.from, event.from).reverse()) {
    if (besides.has(norm)) return true;
    if (!capital && gap !== 'apostrophe' && !articles.has(norm) && !of.has(norm)) break;
  }
  return false;
}

/** The signs that are names. */
const NAMES: ReadonlySet<string> = new Set(['subject', 'home', 'party']);

/** Whether a sentence is a date and nothing else. */
function isAlone({ tokens, language }: Reading, sentence: Span, { from, to }: ToldDate): boolean {
  for (let i = sentence.from; i < sentence.to; i++)
    if ((i < from || i >= to) && !language.rhetoric.weekdays.includes(normAt(tokens, i))) return false;
  return true;
}

/** `9 August. He appears before the court.`: a date that heads what stands behind it. */
function withNext({ sentences }: Reading, ordinal: number, sentence: Sentence): Sentence {
  return { ...sentence, to: sentences[ordinal + 1]?.to ?? sentence.to };
}

/** Of a block that is a date and nothing else, the block that it heads. */
function headedBy(reading: Reading, date: ToldDate, page: PageReading): Reading[] {
  const isOnly = isAlone(reading, { from: 0, to: reading.tokens.length }, date);
  const headed = isOnly ? page.read(reading.index + 1) : null;
  return headed ? [headed] : [];
}
