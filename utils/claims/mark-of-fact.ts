import { asMark, leftAlone, marked } from './as-mark.ts';
import type { FoundFact } from './find-facts.ts';
import type { Mark } from './mark.ts';
import { otherPlace } from './place.ts';
import type { PageReading } from './reading.ts';
import { isRefusal, refusal } from './reasons.ts';
import type { SetFocus } from './set-focus.ts';
import { dayOf, timeOf, whenOf } from './time.ts';

/** The mark of a name of which a fact is told or denied; null where it is of another time or place, or denied too early. */
export function markOfFact(found: FoundFact, page: PageReading, focus: SetFocus): Mark | null {
  const { scene, question } = found;
  // what is done to somebody of the set is about the set, wherever the page is set
  const isAbout = focus.isAbout || question.tells.some(({ telling }) => telling.of !== undefined);
  if (!isAbout) return leftAlone(found, page, refusal('other-page'));
  const day = dayOf(scene, page);
  const time = timeOf(scene, page, question, whenOf(scene, page, day, question.set.event.period), focus);
  if (isRefusal(time)) return leftAlone(found, page, time);
  const refused = otherPlace(scene, question, focus);
  if (refused) return leftAlone(found, page, refused);
  if (isDeniedTooEarly(found, day)) return leftAlone(found, page, refusal('other-time'));
  const reasoned = asMark(found, page, time, day, found.toldAt);
  return reasoned ? marked(reasoned, page) : leftAlone(found, page, refusal('no-claim'));
}

/** Whether a page denies what the claims hold and is older than the first of them: it may have been so then. */
function isDeniedTooEarly({ scene, question, subject }: FoundFact, day: string | null): boolean {
  if (scene.figure.low !== 0) return false;
  const held = question.claims.filter((claim) => {
    return claim.figure.bound === 'fact' && claim.figure.holds && claim.subject === subject;
  });
  return held.length > 0 && (day === null || held.every(({ asOf }) => day < asOf));
}
