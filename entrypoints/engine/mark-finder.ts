import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import type { NotableFigure } from '../../utils/claims/notable-figures.ts';
import type { TextBlock } from '../../utils/claims/page-text.ts';
import type { ReasonOf } from '../../utils/claims/reason-kinds.ts';
import type { ChangedBlock, MarksFound, MarksInBlocks, Readings } from '../../utils/messages/to-readings.ts';
import { newId } from '../../utils/notes/new-id.ts';
import type { GatheredText } from '../../utils/page/gathered-text.ts';
import type { Settled } from '../../utils/page/settled.ts';
import { untilAborted } from './until-aborted.ts';

/** A background that is stopped in the midst of a search has forgotten the page, and is sent it again, so many times. */
const MOST_TRIES = 3;

/** In UTF-16 units: so much text is sent at a time that neither side is kept long from anything else. */
const MESSAGE_LENGTH = 250_000;

/** What is said of a block beside its text takes about as long to send as so many units. */
const BLOCK_LENGTH = 150;

/** How to look for marks. */
export interface Search {
  /** UTF-16 offset in the page's text from which to begin. */
  readonly from: number;
  readonly signal: AbortSignal;
  /** Takes marks as they are found; the next ones are sought meanwhile. */
  readonly onMarks: (marks: readonly Mark[]) => Promise<unknown>;
}

/** Has somebody else find the marks of a page: who knows its text as long as it runs, and is sent it again once it has forgotten. */
export class MarkFinder {
  readonly #readings: Readings;
  #sets: readonly ClaimSet[] = [];
  /** What the page was called when it was sent last; null where it was never sent. */
  #reading: string | null = null;
  /** Whether that was answered, and with it what the page is compared with. */
  #hasSets = false;
  /** Whether the page's marks were found by what was sent last. */
  #isCurrent = false;
  /** How many searches have not ended yet, those that were overtaken among them. */
  #underWay = 0;
  /** Settles when the page has been sent again for a question. */
  #sentAgain: Promise<unknown> | null = null;

  constructor(readings: Readings) {
    this.#readings = readings;
  }

  /** What the page was compared with last, without the words by which its questions are found. */
  get sets(): readonly ClaimSet[] {
    return this.#sets;
  }

  /**
   * Finds the marks of a page's text, and gives what reading its figures has told of it. Null where the signal has ended the search.
   * Throws where nobody answers.
   */
  async find(text: GatheredText, search: Search): Promise<Settled | null> {
    this.#underWay++;
    this.#isCurrent = false;
    try {
      const settled = await untilAborted(this.#find(text, search), search.signal);
      if (settled !== null) this.#isCurrent = true;
      return settled;
    } finally {
      this.#underWay--;
    }
  }

  /**
   * The marks that are others once blocks of the page have new texts; null where all of it has to be read again, or where the signal has
   * ended the search.
   */
  async findChanged(changed: readonly ChangedBlock[], signal: AbortSignal): Promise<MarksInBlocks | null> {
    const reading = this.#isCurrent ? this.#reading : null;
    return reading === null ? null : untilAborted(this.#readings.changeText({ reading, changed }), signal);
  }

  /**
   * Why a mark of a page's text stands where it does; empty where the page has no such mark there, or is being read anew. Throws where
   * nobody answers.
   */
  async reasonsFor(mark: Mark, text: GatheredText): Promise<readonly ReasonOf<string>[]> {
    return (await this.#askOf(text, (reading) => this.#readings.explainMark({ reading, mark }))) ?? [];
  }

  /** The figures of a page's text that are worth a claim; none where it is being read anew. Throws where nobody answers. */
  async notableFigures(text: GatheredText): Promise<readonly NotableFigure[]> {
    return (await this.#askOf(text, (reading) => this.#readings.notableFigures({ reading }))) ?? [];
  }

  /** Asks of the page as it was sent last, and once more where it has to be sent again; a search that is under way sends it itself. */
  async #askOf<Answer>(text: GatheredText, ask: (reading: string) => Promise<Answer | null>): Promise<Answer | null> {
    const before = this.#reading;
    const isKnown = before !== null && (this.#isCurrent || this.#underWay > 0);
    const answer = isKnown ? await ask(before) : null;
    if (answer !== null || this.#underWay > 0) return answer;
    // Another question may have found meanwhile that it was forgotten.
    if (this.#reading === before) {
      this.#sentAgain = this.#send(newId(), text, 0, null);
      this.#isCurrent = true;
    }
    await this.#sentAgain;
    return this.#reading === null ? null : ask(this.#reading);
  }

  async #find(text: GatheredText, { from, signal, onMarks }: Search): Promise<Settled | null> {
    const given = new Set<string>();
    for (let tries = 0; tries < MOST_TRIES && !signal.aborted; tries++) {
      const reading = newId();
      let found = await this.#send(reading, text, from, signal);
      while (found !== null && !signal.aborted) {
        const { marks, settled } = found;
        const fresh = marks.filter((mark) => !given.has(nameOf(mark)));
        for (const mark of fresh) given.add(nameOf(mark));
        const next = settled === null ? this.#readings.findMarks({ reading }) : null;
        [found] = await Promise.all([next, onMarks(fresh)]);
        if (settled !== null) return signal.aborted ? null : settled;
      }
    }
    if (signal.aborted) return null;
    throw new Error('The background forgets the page again and again.');
  }

  /**
   * Sends a page, part by part, and gives what is found on it first; null where the background has forgotten the beginning at the end, or
   * where the signal has ended it.
   */
  async #send(
    reading: string,
    text: GatheredText,
    from: number,
    signal: AbortSignal | null,
  ): Promise<MarksFound | null> {
    const [first = [], ...others] = inParts(text.blocks);
    const [instead, hasSets] = [this.#reading, this.#hasSets];
    this.#reading = reading;
    this.#hasSets = false;
    const isWhole = others.length === 0;
    let found = await this.#readings.beginReading({
      reading,
      instead,
      hasSets,
      text: { ...text, blocks: first },
      isWhole,
      from,
    });
    let at = first.length;
    for (const [order, blocks] of others.entries()) {
      if (signal?.aborted) return null;
      found = await this.#readings.addText({ reading, at, blocks, isWhole: order === others.length - 1 });
      at += blocks.length;
    }
    if (found !== null && this.#reading === reading) {
      this.#sets = found.sets ?? this.#sets;
      this.#hasSets = true;
    }
    return found;
  }
}

/** What no two marks of a page share. */
function nameOf({ start, set, question, subject }: Mark): string {
  return `${start} ${set} ${question} ${subject}`;
}

/** Blocks in as many parts as there are messages to be sent. */
function inParts(blocks: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const parts: TextBlock[][] = [[]];
  let length = 0;
  for (const block of blocks) {
    if (length > MESSAGE_LENGTH) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(block);
    length += block.text.length + BLOCK_LENGTH;
  }
  return parts;
}
