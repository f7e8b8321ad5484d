import { asMark, leftAlone, marked, type Reasoned } from './as-mark.ts';
import { denial } from './denied.ts';
import type { FoundDate } from './find-dates.ts';
import type { Mark } from './mark.ts';
import type { PageFocuses } from './page-focuses.ts';
import { otherPlace } from './place.ts';
import type { PageReading } from './reading.ts';
import { isRefusal, refusal } from './reasons.ts';
import type { SetFocus } from './set-focus.ts';
import { dayOf, timeOf } from './time.ts';

/** The mark of a date: the nearest question that it answers rightly, else the nearest one if it stands right beside and is another date. */
export function markOfDate(found: readonly FoundDate[], page: PageReading, focuses: PageFocuses): Mark | null {
  const answers = found.flatMap((each) => {
    const reasoned = answerOf(each, page, focuses.of(each.question.set));
    return reasoned ? { reasoned, isBeside: each.isBeside } : [];
  });
  const [nearest] = answers;
  const fits = ({ reasoned }: { readonly reasoned: Reasoned }) => reasoned.mark.verdict !== 'disagrees';
  const chosen = answers.find(fits) ?? (nearest?.isBeside ? nearest : undefined);
  return chosen ? marked(chosen.reasoned, page) : null;
}

function answerOf(found: FoundDate, page: PageReading, focus: SetFocus): Reasoned | null {
  const { question, scene } = found;
  if (!focus.isAbout) return leftAlone(found, page, refusal('other-page'));
  const time = timeOf(scene, page, question, null, focus);
  if (isRefusal(time)) return leftAlone(found, page, time);
  const refused = otherPlace(scene, question, focus) ?? denial(scene);
  if (refused) return leftAlone(found, page, refused);
  return asMark(found, page, time, dayOf(scene, page)) ?? leftAlone(found, page, refusal('no-claim'));
}
