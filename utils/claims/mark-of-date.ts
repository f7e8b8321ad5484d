import { asMark } from './as-mark.ts';
import { isDeniedOrSupposed } from './denied.ts';
import type { FoundDate } from './find-dates.ts';
import type { Mark } from './mark.ts';
import type { PageFocuses } from './page-focuses.ts';
import { isOfAnotherPlace } from './place.ts';
import type { PageReading } from './reading.ts';
import { dayOf, isOfItsTime } from './time.ts';

/** The mark of a date: the nearest question that it answers rightly, else the nearest one if it stands right beside and is another date. */
export function markOfDate(found: readonly FoundDate[], page: PageReading, focuses: PageFocuses): Mark[] {
  const marks = found.flatMap((each) => {
    const { question, scene } = each;
    const focus = focuses.of(question.set);
    if (!focus.isAbout || !isOfItsTime(scene, page, question, null, focus)) return [];
    if (isOfAnotherPlace(scene, question, focus) || isDeniedOrSupposed(scene)) return [];
    return asMark(each, page, dayOf(scene, page)).map((mark) => ({ mark, isBeside: each.isBeside }));
  });
  const [nearest] = marks;
  const fitting = marks.find(({ mark }) => mark.verdict !== 'disagrees') ?? (nearest?.isBeside ? nearest : undefined);
  return fitting ? [fitting.mark] : [];
}
