import type { Mark } from './mark.ts';
import type { PageText, TextBlock } from './page-text.ts';

/** Where a block stands as seen from another: among its headers or headings, or so many blocks on. */
type Whereabouts = { readonly of: 'headers' | 'headings' | 'blocks'; readonly at: number };

/** What finding a block's marks has looked at: itself, its neighbours, what stands over it. */
interface Looked extends Whereabouts {
  readonly block: TextBlock;
}

interface KeptBlock {
  readonly block: TextBlock;
  readonly marks: readonly Mark[];
  readonly looked: readonly Looked[];
}

/** Of more blocks with the same text than this some are worked on again: `Share` under each entry has no marks. */
const MOST_ALIKE = 8;

/**
 * The marks of a page block by block, each with the blocks that were looked at for them, so that on the page's next reading only
 * changed blocks and those that look at them are worked on. Holds no reading of any block: texts and marks alone.
 */
export class KeptMarks {
  readonly #blocks: readonly TextBlock[];
  readonly #byText = new Map<string, KeptBlock[]>();

  constructor({ blocks }: PageText) {
    this.#blocks = blocks;
  }

  /** Keeps what was found in a block, and gives it back; `looked` are the indexes of all blocks that were looked at for it. */
  keep(index: number, marks: readonly Mark[], looked: Iterable<number>): readonly Mark[] {
    const block = this.#blocks[index];
    if (block === undefined) return marks;
    this.#add({
      block,
      marks,
      looked: [...looked].flatMap((at) => {
        const other = this.#blocks[at];
        return other ? { ...whereabouts(block, index, at), block: other } : [];
      }),
    });
    return marks;
  }

  /** The marks of a block that stood among the same blocks before, at their new place; null where it has to be worked on. */
  takeOver(index: number, earlier: KeptMarks): readonly Mark[] | null {
    const block = this.#blocks[index];
    const known = block && earlier.#byText.get(block.text)?.find((kept) => isUnchanged(this.#blocks, index, kept));
    if (!known) return null;
    const by = block.start - known.block.start;
    const marks = known.marks.map((mark) =>
      by === 0 ? mark : { ...mark, start: mark.start + by, end: mark.end + by },
    );
    this.#add({ ...known, block, marks });
    return marks;
  }

  #add(kept: KeptBlock): void {
    const same = this.#byText.get(kept.block.text);
    if (same && same.length < MOST_ALIKE) same.push(kept);
    else if (!same) this.#byText.set(kept.block.text, [kept]);
  }
}

function whereabouts({ headers, headings }: TextBlock, index: number, at: number): Whereabouts {
  const header = headers.indexOf(at);
  if (header >= 0) return { of: 'headers', at: header };
  const heading = headings.indexOf(at);
  return heading >= 0 ? { of: 'headings', at: heading } : { of: 'blocks', at: at - index };
}

function isUnchanged(blocks: readonly TextBlock[], index: number, { block: before, looked }: KeptBlock): boolean {
  const block = blocks[index];
  if (block === undefined || !isSame(block, before)) return false;
  if (block.headers.length !== before.headers.length || block.headings.length !== before.headings.length) return false;
  return looked.every(({ of, at, block: other }) => {
    const now = blocks[of === 'blocks' ? index + at : (block[of][at] ?? -1)];
    return now !== undefined && isSame(now, other);
  });
}

function isSame(a: TextBlock, b: TextBlock): boolean {
  return a.text === b.text && a.kind === b.kind && a.language === b.language && a.entryDate === b.entryDate;
}
