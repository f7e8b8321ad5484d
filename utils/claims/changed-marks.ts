import { withBoundedBlocks } from './bounded-blocks.ts';
import type { CompiledSets } from './compile.ts';
import { type Finding, markKeeper } from './find-marks.ts';
import { withForeignQuotes } from './foreign-quotes.ts';
import type { Mark } from './mark.ts';
import { PageFocuses } from './page-focuses.ts';
import type { PageText } from './page-text.ts';
import { pageReading } from './reading.ts';

/** More blocks than this take too long to be worked on at a stretch. */
const MOST_BLOCKS = 24;

/** What a change of some blocks' words comes to. */
export interface ChangedMarks {
  readonly finding: Finding;
  /** By their indexes the marks of all blocks that the change can touch. Offsets are as the page has its blocks. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
}

/**
 * The marks that are others once the words of some blocks (by their indexes) have changed, and nothing else of the page: takes time for
 * those blocks and what looks at them, however long the page is. Null where all of the page has to be looked at. What was worked out
 * earlier is put to use, and good for nothing else afterwards.
 */
export function marksAfterChange(
  page: PageText,
  changed: ReadonlySet<number>,
  earlier: Finding,
  sets: CompiledSets,
): ChangedMarks | null {
  if (earlier.sets !== sets || earlier.isParted) return null;
  const own = { ...page, blocks: [...changed].flatMap((index) => page.blocks[index] ?? []) };
  if (withForeignQuotes(withBoundedBlocks(own), sets.teller) !== own) return null;
  const reading = pageReading(page, sets);
  const focuses = new PageFocuses(reading, sets);
  const { kept } = earlier;
  const touched = kept.lookersAt(changed);
  if (touched.size > MOST_BLOCKS || !focuses.takeOver(earlier.focuses, changed)) return null;
  kept.turnTo(page, touched);
  const keepMarks = markKeeper(reading, sets, focuses, kept);
  const marks = new Map<number, readonly Mark[]>();
  for (const index of touched) marks.set(index, keepMarks(index));
  return { finding: { sets, focuses: focuses.given, kept, isParted: false }, marks };
}
