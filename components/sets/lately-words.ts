import { say, sayCount } from '../../utils/wording/say.ts';
import type { LatelyMarked } from './sets-state.ts';

/** What a set has marked lately, in a few words. */
export function latelyWords(lately: LatelyMarked | null): string {
  if (lately === null || lately.pages.length === 0) return say('sets_lately_none');
  return say('sets_lately', {
    marks: sayCount('sets_lately_marks', lately.marks),
    pages: sayCount('sets_lately_pages', lately.pages.length),
  });
}
