import type { CompiledSets } from '../../utils/claims/compile.ts';
import { type Finding, type FoundMarks, markSlices } from '../../utils/claims/find-marks.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import type { PageText } from '../../utils/claims/page-text.ts';
import { Looks } from '../../utils/page/looks.ts';
import type { PageReading } from '../../utils/page/page-reading.ts';
import { wordsAt } from '../../utils/page/place-words.ts';
import type { FoundMark } from './placed-marks.ts';

interface SearchOptions {
  /** What was found on the page before. */
  readonly earlier: Finding | null;
  /** Tells the UTF-16 offset in the page's text to begin at; may wait for the page's layout. */
  readonly from: () => number;
}

/** Finds the marks of a reading slice by slice, where they stand, and how it looks there. */
export function* placedSlices(
  reading: PageReading,
  compiled: CompiledSets,
  { earlier, from }: SearchOptions,
): Generator<readonly FoundMark[], FoundMarks> {
  const looks = new Looks();
  const { page } = reading;
  const first = from();
  yield [];
  const slices = markSlices(page, compiled, { earlier, from: first });
  for (let slice = slices.next(); ; slice = slices.next()) {
    if (slice.done) return slice.value;
    yield slice.value.flatMap((mark) => placeMark(mark, blockAt(page, mark.start), page, reading, looks));
  }
}

/** A mark of a block (by its index) with where it stands and how it looks there, if it stands anywhere. */
export function placeMark(
  mark: Mark,
  index: number,
  page: PageText,
  reading: PageReading,
  looks: Looks,
): readonly FoundMark[] {
  const block = page.blocks[index];
  if (block === undefined) return [];
  const places = reading.placesIn(index, mark.start - block.start, mark.end - block.start);
  const picture = block.kind === 'picture' ? reading.elementOf(index) : null;
  const element = places[0]?.startContainer.parentElement ?? picture;
  if (element === null) return [];
  const words = places.map(wordsAt);
  const [isHidden, ground] = [looks.isHidden(element), looks.groundOf(element)];
  return [{ mark, block: index, blockStart: block.start, places, element, words, isHidden, ground }];
}

/** Index of the block that holds a UTF-16 offset of the page's text. */
function blockAt({ blocks }: PageText, offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
