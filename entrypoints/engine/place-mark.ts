import type { Mark } from '../../utils/claims/mark.ts';
import { blockAt, type PageText } from '../../utils/claims/page-text.ts';
import { Looks } from '../../utils/page/looks.ts';
import type { PageReading } from '../../utils/page/page-reading.ts';
import { stillStands, wordsAt } from '../../utils/page/place-words.ts';
import type { FoundMark } from './placed-marks.ts';

/** Places the marks of a reading one by one: where each stands, and how it looks there. */
export function* placedSlices(marks: readonly Mark[], reading: PageReading): Generator<readonly FoundMark[], void> {
  const looks = new Looks();
  const page = reading.asFirstRead;
  for (const mark of marks) yield placeMark(mark, blockAt(page, mark.start), page, reading, looks);
}

/**
 * A mark of a block (by its index) with where it stands and how it looks there, if it stands anywhere: not where the page's words are
 * others by now, which are read again soon.
 */
export function placeMark(
  mark: Mark,
  index: number,
  page: PageText,
  reading: PageReading,
  looks: Looks,
): readonly FoundMark[] {
  const block = page.blocks[index];
  if (block === undefined) return [];
  const [from, to] = [mark.start - block.start, mark.end - block.start];
  if (!reading.isAsRead(index, from, to)) return [];
  const places = reading.placesIn(index, from, to);
  if (!places.every(stillStands)) return [];
  const picture = block.kind === 'picture' ? reading.elementOf(index) : null;
  const element = places[0]?.startContainer.parentElement ?? picture;
  if (element === null) return [];
  const words = places.map(wordsAt);
  const [isHidden, ground] = [looks.isHidden(element), looks.groundOf(element)];
  return [{ mark, block: index, blockStart: block.start, places, element, words, isHidden, ground }];
}
