import type { Mark } from '../../utils/claims/mark.ts';
import type { HiddenMatch } from '../../utils/messages/to-background.ts';
import type { Ground } from '../../utils/page/background-of.ts';
import { areSamePlaces, type Stroke } from '../../utils/page/painter.ts';
import { stillSays, stillStands } from '../../utils/page/place-words.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';
import type { TextLoss } from '../../utils/page/watch-changes.ts';

/** A mark and where it stands in the document. */
export interface PlacedMark {
  readonly mark: Mark;
  /** Empty for a mark in the words that stand for a picture, which can be listed but not painted. */
  readonly places: readonly TextPlace[];
  /** Around the first of its places, or the picture itself. */
  readonly element: Element;
}

/** A mark with what stands there, whether the reader sees it or not. */
export interface FoundMark extends PlacedMark {
  /** Index of the block that it was found in, and where that stood then: its offset in the page's text, in UTF-16 units. */
  readonly block: number;
  readonly blockStart: number;
  /** The words at each place when it was read. */
  readonly words: readonly string[];
  readonly isHidden: boolean;
  readonly ground: Ground;
}

/** What an exchange of a block's marks takes away and brings; a mark that looks as before is in neither. */
interface Exchanged {
  readonly left: readonly FoundMark[];
  readonly added: readonly FoundMark[];
}

/** The marks of a page, block by block, so that those of one are exchanged without a look at the others. */
export class PlacedMarks {
  readonly #byBlock = new Map<number, readonly FoundMark[]>();

  constructor(marks: Iterable<FoundMark> = []) {
    this.add(marks);
  }

  get isEmpty(): boolean {
    return this.#byBlock.size === 0;
  }

  /** Adds marks to those that their blocks have. */
  add(marks: Iterable<FoundMark>): void {
    const lists = new Map<number, FoundMark[]>();
    for (const mark of marks) {
      const list = lists.get(mark.block) ?? [...(this.#byBlock.get(mark.block) ?? [])];
      list.push(mark);
      lists.set(mark.block, list);
    }
    for (const [block, list] of lists) this.#byBlock.set(block, list);
  }

  /** All of them in page order. */
  inOrder(): FoundMark[] {
    const blocks = [...this.#byBlock].sort(([one], [other]) => one - other);
    return blocks.flatMap(([, marks]) => marks.toSorted((one, other) => one.mark.start - other.mark.start));
  }

  /** Puts the marks of a block in place of those that it had, and tells those that are painted no more from those that are new. */
  exchange(block: number, marks: readonly FoundMark[]): Exchanged {
    const left = new Set(this.#byBlock.get(block));
    const added: FoundMark[] = [];
    const now = marks.map((mark) => {
      for (const before of left) {
        if (!looksAlike(before, mark)) continue;
        left.delete(before);
        return { ...mark, places: before.places };
      }
      added.push(mark);
      return mark;
    });
    this.#set(block, now);
    return { left: [...left], added };
  }

  /** Takes out those whose words have gone or are others, and gives them. */
  takeGone({ edited, isRemoved }: TextLoss): readonly FoundMark[] {
    const gone: FoundMark[] = [];
    if (edited?.size === 0 && !isRemoved) return gone;
    const stands = ({ places, words }: FoundMark) =>
      places.every(
        (place, at) =>
          (!isRemoved || stillStands(place)) && (!isIn(edited, place) || stillSays(place, words[at] ?? '')),
      );
    for (const [block, marks] of this.#byBlock) {
      if (marks.every(stands)) continue;
      gone.push(...marks.filter((mark) => !stands(mark)));
      this.#set(block, marks.filter(stands));
    }
    return gone;
  }

  #set(block: number, marks: readonly FoundMark[]): void {
    if (marks.length > 0) this.#byBlock.set(block, marks);
    else this.#byBlock.delete(block);
  }
}

/** Whether two marks are painted in the same way at the same places, and say the same. */
function looksAlike(one: FoundMark, other: FoundMark): boolean {
  return (
    one.mark.verdict === other.mark.verdict &&
    isSameMatch(one.mark, other.mark) &&
    one.isHidden === other.isHidden &&
    one.ground === other.ground &&
    areSamePlaces(one.places, other.places)
  );
}

/** Whether two marks answer the same question with the same words. */
export function isSameMatch(mark: Mark, { set, question, subject, quote }: HiddenMatch): boolean {
  return mark.set === set && mark.question === question && mark.subject === subject && mark.quote === quote;
}

function isIn(nodes: ReadonlySet<Node> | null, { startContainer, endContainer }: TextPlace): boolean {
  return nodes === null || nodes.has(startContainer) || nodes.has(endContainer);
}

/** How a mark is painted. */
export function strokeOf({ mark: { verdict: paint }, ground, places }: FoundMark): Stroke {
  return { paint, ground, places };
}

/** A number for what marks say: that of some is taken from or added to that of others. */
export function sayingOf(marks: readonly PlacedMark[]): number {
  let sum = 0;
  for (const { mark } of marks) sum += hashOf(`${mark.verdict} ${mark.quote}`);
  return sum;
}

/** Of 32 bits, so that the sum of a million stays exact (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
