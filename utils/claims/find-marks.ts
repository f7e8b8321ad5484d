import { attributionOf } from './attribution.ts';
import { withBoundedBlocks } from './bounded-blocks.ts';
import type { ClaimSet } from './claim-set.ts';
import type { CompiledSets } from './compile.ts';
import { isDeniedOrSupposed } from './denied.ts';
import { type Found, findQuestions } from './find-questions.ts';
import { judge } from './judge.ts';
import type { Mark } from './mark.ts';
import { focusOf, type PageFocus } from './page-focus.ts';
import type { PageText } from './page-text.ts';
import { isPartOfCount } from './part-of-count.ts';
import { isOfAnotherPlace } from './place.ts';
import { type PageReading, pageReading, remembered } from './reading.ts';
import { comparingDay, dayOf, isOfItsTime, whenOf } from './time.ts';

/** The marks of a page, in page order: its figures that answer a question of a claim set, each with its verdict. */
export function findMarks(whole: PageText, sets: CompiledSets): Mark[] {
  const page = withBoundedBlocks(whole);
  const reading = pageReading(page, sets);
  const focus = remembered((set: ClaimSet) => focusOf(reading, set));
  const marks: Mark[] = [];
  for (let index = 0; index < page.blocks.length; index++) {
    const block = reading.hasFigures(index) ? reading.read(index) : null;
    if (!block) continue;
    for (const found of findQuestions(block, sets, reading)) {
      if (focus(found.question.set).isAbout) marks.push(...markOf(found, reading, focus));
    }
  }
  return marks;
}

/** The mark of a figure whose question is found; nothing where it is denied, or of another time or place. */
function markOf(
  { scene, question, subject, tie }: Found,
  page: PageReading,
  focus: (set: ClaimSet) => PageFocus,
): Mark[] {
  const { figure, reading } = scene;
  const day = dayOf(scene, page);
  const when = whenOf(scene, day, question.set.event.period);
  if (
    !isOfItsTime(scene, page, question, when, focus(question.set)) ||
    isOfAnotherPlace(scene, question, focus(question.set))
  )
    return [];
  if (isDeniedOrSupposed(scene) || isPartOfCount(scene, question)) return [];
  const attribution = attributionOf(scene, question.set.id, page);
  const judgement = judge(figure, question, subject, attribution, comparingDay(when, day));
  if (!judgement) return [];
  const lastToken = tie.nounEnd === null ? undefined : reading.tokens[tie.nounEnd - 1];
  const { text, start } = reading.block;
  const end = Math.max(figure.end, lastToken?.end ?? 0);
  return [
    {
      start: start + figure.start,
      end: start + end,
      quote: text.slice(figure.start, end),
      ...judgement,
      set: question.set.id,
      question: question.question.id,
      figure,
      attributedTo: attribution.parties,
    },
  ];
}
