import { asMark, leftAlone, marked } from './as-mark.ts';
import { atOnce } from './at-once.ts';
import { boundedSlices } from './bounded-blocks.ts';
import type { CompiledSets } from './compile.ts';
import { denial } from './denied.ts';
import { findDates } from './find-dates.ts';
import { findFacts } from './find-facts.ts';
import { type Found, findQuestions } from './find-questions.ts';
import { foreignQuoteSlices } from './foreign-quotes.ts';
import { KeptMarks } from './kept-marks.ts';
import type { Mark } from './mark.ts';
import { markOfDate } from './mark-of-date.ts';
import { markOfFact } from './mark-of-fact.ts';
import { lookForNames, readBeginning, readToName } from './page-focus.ts';
import { type FocusAnswers, PageFocuses } from './page-focuses.ts';
import type { PageText } from './page-text.ts';
import { partOfCount } from './part-of-count.ts';
import { otherPlace } from './place.ts';
import { type PageReading, pageReading, type Recorder } from './reading.ts';
import { isRefusal, refusal } from './reasons.ts';
import type { SetFocus } from './set-focus.ts';
import { Settings } from './settings.ts';
import { comparingDay, dayOf, timeOf, whenOf } from './time.ts';
import { withNothing } from './with-nothing.ts';

const NO_MARKS: readonly Mark[] = [];

/** Of so many blocks the marks wait until the page's beginning has been read, as long as there are no others. */
const MOST_POSTPONED = 6;

/** What was worked out on a page, which its next reading need not work out again. */
export interface Finding {
  readonly sets: CompiledSets;
  readonly focuses: FocusAnswers;
  readonly kept: KeptMarks;
  /** Whether blocks of the page were parted, so that those kept are not the page's own. */
  readonly isParted: boolean;
}

/** The marks of a page, and what its next reading need not work out again. */
export interface FoundMarks extends Finding {
  /** In page order. */
  readonly marks: readonly Mark[];
}

/** How to look for marks. */
export interface SlicePlan {
  /** What was found on the page as it was before: what has not changed since is not worked on again. */
  readonly earlier?: Finding | null;
  /** UTF-16 offset in the page's text from which to begin, as where the reader is; what stands before comes last. */
  readonly from?: number;
  /** Who wants to hear why each figure is marked or left alone. */
  readonly recorder?: Recorder | null;
}

/**
 * The marks of a page, in page order: its figures that answer a question of a claim set, each with its verdict. A recorder hears why each
 * figure is marked or left alone.
 */
export function findMarks(page: PageText, sets: CompiledSets, recorder: Recorder | null = null): readonly Mark[] {
  return atOnce(markSlices(page, sets, { recorder })).marks;
}

/**
 * Finds the marks of a page in slices, for callers that leave the page its turns: stands still behind each block and gives the marks
 * that it has just found there, if any; also behind each block that it has to read before, to see what the page is about. What it
 * returns holds all marks, and serves as the `earlier` of the next reading.
 */
export function* markSlices(
  whole: PageText,
  sets: CompiledSets,
  { earlier = null, from = 0, recorder = null }: SlicePlan = {},
): Generator<readonly Mark[], FoundMarks> {
  const bounded = yield* withNothing(boundedSlices(whole));
  yield NO_MARKS;
  const page = yield* withNothing(foreignQuoteSlices(bounded, sets.teller));
  // The first block that is read has its language's words made ready.
  yield NO_MARKS;
  const reading = pageReading(page, sets, recorder);
  const focuses = new PageFocuses(reading, sets);
  yield* withNothing(lookForNames(reading));
  const beginning = readBeginning(reading);
  if (earlier?.sets === sets) yield* withNothing(beginning);
  const earlierKept = earlier?.sets === sets && focuses.isLike(earlier.focuses) ? earlier.kept : null;
  const kept = new KeptMarks(page);
  const keepMarks = markKeeper(reading, sets, focuses, kept);
  const isNew = earlierKept === null;
  const first = recorder === null ? readToName(reading) : beginning;
  focuses.guess(recorder === null && earlier?.sets !== sets);
  const marksOf = function* (index: number): Generator<readonly Mark[], readonly Mark[]> {
    if (isNew && mayMark(index, reading, focuses)) yield* withNothing(first);
    return (earlierKept && kept.takeOver(index, earlierKept)) ?? keepMarks(index);
  };
  const found = yield* inOrder(indexesFrom(page, from), marksOf, focuses, beginning);
  return { marks: found.flat(), sets, focuses: focuses.given, kept, isParted: page !== whole };
}

/**
 * Gives the marks of blocks as they are found, and all of them by block in the end. A page's whole beginning has to be read for figures
 * whose words do not tell where they are set: as long as there are no others, these wait, so that the first mark is there soon.
 */
function* inOrder(
  indexes: Iterable<number>,
  marksOf: (index: number) => Generator<readonly Mark[], readonly Mark[]>,
  focuses: PageFocuses,
  beginning: Generator<void, void>,
): Generator<readonly Mark[], readonly (readonly Mark[])[]> {
  const found: (readonly Mark[])[] = [];
  const postponed: number[] = [];
  const takeUp = function* (): Generator<readonly Mark[], void> {
    if (postponed.length === 0) return;
    yield* withNothing(beginning);
    focuses.guess(false);
    for (const index of postponed.splice(0)) {
      const marks = yield* marksOf(index);
      found[index] = marks;
      yield marks;
    }
  };
  let hasMarks = false;
  let before = -1;
  for (const index of indexes) {
    // What stands above the reader comes behind all that stands below.
    if (index < before) yield* takeUp();
    before = index;
    const marks = yield* marksOf(index);
    if (focuses.takeGuess()) postponed.push(index);
    else {
      found[index] = marks;
      hasMarks ||= marks.length > 0;
      yield marks;
    }
    if (hasMarks || postponed.length === MOST_POSTPONED) yield* takeUp();
  }
  yield* takeUp();
  return found;
}

/** Finds the marks of single blocks, by their indexes, and keeps them with what was looked at for them. */
export function markKeeper(
  reading: PageReading,
  sets: CompiledSets,
  focuses: PageFocuses,
  kept: KeptMarks,
): (index: number) => readonly Mark[] {
  let looked: number[] = [];
  const noting: PageReading = {
    ...reading,
    read: (index) => {
      if (!looked.includes(index)) looked.push(index);
      return reading.read(index);
    },
  };
  return (index) => {
    looked = [];
    return kept.keep(index, marksIn(index, noting, sets, focuses), looked);
  };
}

/** The marks of one block, in its order. */
function marksIn(index: number, page: PageReading, sets: CompiledSets, focuses: PageFocuses): readonly Mark[] {
  const block = mayMark(index, page, focuses) ? page.read(index) : null;
  if (!block) return NO_MARKS;
  const settings = new Settings(block, page);
  const marks: Mark[] = [];
  const add = (mark: Mark | null) => {
    if (mark) marks.push(mark);
  };
  if (page.recorder !== null || !focuses.isAside) {
    for (const found of findQuestions(settings, sets, page)) add(markOf(found, page, focuses.of(found.question.set)));
    for (const found of findDates(settings, page)) add(markOfDate(found, page, focuses));
  }
  for (const found of findFacts(settings, page)) add(markOfFact(found, page, focuses.of(found.question.set)));
  return marks.length === 0 ? NO_MARKS : marks.sort((a, b) => a.start - b.start);
}

/**
 * Whether a block may hold a mark, as far as is known: once the page is seen to be about no active set its figures and dates are not even
 * read, unless somebody wants to hear why they are left alone.
 */
function mayMark(index: number, page: PageReading, focuses: PageFocuses): boolean {
  const isAside = page.recorder === null && focuses.isKnownAside;
  return isAside ? page.mayTell(index) : page.mayAnswer(index);
}

/** The indexes of a page's blocks, those first that end behind an offset. */
function* indexesFrom({ blocks }: PageText, offset: number): Generator<number> {
  const first = Math.max(
    0,
    blocks.findIndex(({ start, text }) => start + text.length > offset),
  );
  for (let index = first; index < blocks.length; index++) yield index;
  for (let index = 0; index < first; index++) yield index;
}

/** The mark of a figure whose question is found; null where it is denied, or of another time or place. */
function markOf(found: Found, page: PageReading, focus: SetFocus): Mark | null {
  const { scene, question } = found;
  if (!focus.isAbout) return leftAlone(found, page, refusal('other-page'));
  const day = dayOf(scene, page);
  const when = whenOf(scene, page, day, question.set.event.period);
  const time = timeOf(scene, page, question, when, focus);
  if (isRefusal(time)) return leftAlone(found, page, time);
  const refused = otherPlace(scene, question, focus) ?? denial(scene) ?? partOfCount(scene, question);
  if (refused) return leftAlone(found, page, refused);
  const reasoned = asMark(found, page, time, comparingDay(when, day));
  return reasoned ? marked(reasoned, page) : leftAlone(found, page, refusal('no-claim'));
}
