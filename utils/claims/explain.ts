import type { Figure } from '../figures/figure.ts';
import { atOnce } from './at-once.ts';
import type { CompiledSets } from './compile.ts';
import type { CompiledQuestion } from './compile-questions.ts';
import { markSlices } from './find-marks.ts';
import type { Mark } from './mark.ts';
import type { PageText, TextBlock } from './page-text.ts';
import type { Reading, Recorder, Words } from './reading.ts';
import { REFUSAL_KINDS, type ReasonOf, type RefusalOf } from './reason-kinds.ts';
import { wordsAsText } from './reasons.ts';

/** A mark with what tied it to its question, in the order in which it was decided. */
export interface ExplainedMark {
  readonly mark: Mark;
  readonly reasons: readonly ReasonOf<string>[];
}

/** A figure that bears no mark though words of questions stand near it. Offsets are UTF-16 units in the page's text, end excluded. */
export interface LeftAlone {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** For each question its id and why it is not answered; the one that came nearest to a mark first. */
  readonly refusals: readonly { readonly question: string; readonly refusal: RefusalOf<string> }[];
}

/** All that a page's reader, or its writer, may want to hear of its figures. */
export interface Explanation {
  /** In page order, as `findMarks` gives them. */
  readonly marks: readonly ExplainedMark[];
  /** In page order. */
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * The marks of a page with the reasons for each, and why other figures near the same words have none. What is told comes from the very
 * search for marks, which is done once more for it.
 */
export function explainPage(page: PageText, sets: CompiledSets): Explanation {
  return atOnce(explainSlices(page, sets));
}

/** The same in slices: stands still behind each block. */
export function* explainSlices(page: PageText, sets: CompiledSets): Generator<void, Explanation> {
  const notes = new Notes();
  const slices = markSlices(page, sets, { recorder: notes });
  for (let slice = slices.next(); ; slice = slices.next()) {
    if (slice.done) {
      const { marks } = slice.value;
      return {
        marks: marks.map((mark) => ({ mark, reasons: notes.reasons.get(mark) ?? [] })),
        leftAlone: notes.leftAloneBeside(marks),
      };
    }
    yield;
  }
}

/**
 * Why a mark stands where it does, worked out for its block alone; empty where the page, as it is now, has no such mark there.
 */
export function reasonsFor(wanted: Mark, page: PageText, sets: CompiledSets): readonly ReasonOf<string>[] {
  return atOnce(reasonSlices(wanted, page, sets));
}

/** The same in slices: stands still behind each block. */
export function* reasonSlices(
  wanted: Mark,
  page: PageText,
  sets: CompiledSets,
): Generator<void, readonly ReasonOf<string>[]> {
  const notes = new Notes();
  const isWanted = ({ start, set, question }: Mark) =>
    start === wanted.start && set === wanted.set && question === wanted.question;
  for (const marks of markSlices(page, sets, { from: wanted.start, recorder: notes })) {
    yield;
    // before the block from which it begins, what the page is about is looked up
    if (marks.length === 0) continue;
    const mark = marks.find(isWanted);
    return (mark && notes.reasons.get(mark)) ?? [];
  }
  return [];
}

interface FigureNotes {
  readonly block: TextBlock;
  readonly figure: Figure;
  readonly refusals: Map<CompiledQuestion, RefusalOf<string>>;
}

const rank = ({ kind }: RefusalOf<string>) => REFUSAL_KINDS.indexOf(kind);

/** What is heard while marks are sought. */
class Notes implements Recorder {
  readonly reasons = new Map<Mark, readonly ReasonOf<string>[]>();
  readonly #figures = new Map<number, FigureNotes>();

  marked(mark: Mark, reasons: readonly ReasonOf<Words>[]): void {
    this.reasons.set(mark, reasons.map(reasonAsText));
  }

  leftAlone({ block }: Reading, figure: Figure, question: CompiledQuestion, refused: RefusalOf<Words>): void {
    const start = block.start + figure.start;
    const notes = this.#figures.get(start) ?? { block, figure, refusals: new Map() };
    this.#figures.set(start, notes);
    const refusal: RefusalOf<string> = { ...refused, words: refused.words && wordsAsText(refused.words) };
    const known = notes.refusals.get(question);
    if (known === undefined || rank(refusal) < rank(known)) notes.refusals.set(question, refusal);
  }

  /** The figures that bear none of these marks. */
  leftAloneBeside(marks: readonly Mark[]): LeftAlone[] {
    const left = [...this.#figures].flatMap(([start, { block, figure, refusals }]): LeftAlone[] => {
      const end = block.start + figure.end;
      const told = [...refusals].flatMap(([{ question, claims }, refusal]) =>
        claims.length > 0 || refusal.kind === 'other-question' ? { question: question.id, refusal } : [],
      );
      const isMarked = marks.some((mark) => mark.start < end && start < mark.end);
      if (isMarked || told.length === 0) return [];
      const quote = block.text.slice(figure.start, figure.end);
      return [{ quote, start, end, refusals: told.sort((a, b) => rank(a.refusal) - rank(b.refusal)) }];
    });
    return left.sort((a, b) => a.start - b.start);
  }
}

function reasonAsText(reason: ReasonOf<Words>): ReasonOf<string> {
  if (reason.kind === 'time') return reason;
  return { ...reason, words: reason.words && wordsAsText(reason.words) };
}
