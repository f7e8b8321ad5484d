import type { Mark } from '../../utils/claims/mark.ts';
import type { PlacedLabel, PlacedLabels } from './place-labels.ts';
import type { Label } from './sample.ts';
import { type Span, sharedUnits } from './span.ts';
import type { Tier } from './tier.ts';

/** What of a mark is judged. */
export type JudgedMark = Pick<Mark, 'quote' | 'verdict' | 'question' | 'subject' | 'attributedTo'>;

export interface PlacedMark extends Span {
  readonly mark: JudgedMark;
}

/** What became of a label: its mark, or null where none was found. */
export interface Answer {
  readonly label: Label;
  readonly mark: JudgedMark | null;
}

export interface Matching {
  readonly answers: readonly Answer[];
  /** Marks where there should be none. */
  readonly extra: readonly JudgedMark[];
}

/**
 * Gives each label at most one of the marks that overlap it, and each mark to one label at most: first where the question is right, then
 * whatever is left. Labels and marks of questions that are not judged, and passages that may be marked, count neither way.
 */
export function matchMarks(
  { expected, maybe }: PlacedLabels,
  marks: readonly PlacedMark[],
  judged: ReadonlyMap<string, Tier>,
): Matching {
  const wanted = expected.filter(({ label }) => judged.has(label.question));
  const tolerated = [...maybe, ...expected.filter(({ label }) => !judged.has(label.question))];
  const free = new Set(marks);
  const taken = new Map<PlacedLabel, PlacedMark>();
  for (const fits of [asksTheSame, () => true]) {
    for (const place of wanted.filter((other) => !taken.has(other))) {
      const best = closest(
        place,
        [...free].filter(({ mark }) => fits(place.label, mark)),
      );
      if (best === null) continue;
      taken.set(place, best);
      free.delete(best);
    }
  }
  return {
    answers: wanted.map((place) => ({ label: place.label, mark: taken.get(place)?.mark ?? null })),
    extra: [...free]
      .filter((mark) => judged.has(mark.mark.question) && !tolerated.some((span) => sharedUnits(span, mark) > 0))
      .map(({ mark }) => mark),
  };
}

/** Whether question and subject are the same; a lead or a ratio is, in whichever direction it is told. */
export function asksTheSame(label: Label, mark: JudgedMark): boolean {
  return label.question === mark.question && undirected(label.subject) === undirected(mark.subject);
}

function undirected(subject: string | null): string | null {
  return subject?.split(' over ').sort().join(' over ') ?? null;
}

/** The mark that shares most with a label's passage; null where none overlaps it. */
function closest(place: Span, marks: readonly PlacedMark[]): PlacedMark | null {
  let best: PlacedMark | null = null;
  let most = 0;
  for (const mark of marks) {
    const shared = sharedUnits(place, mark);
    if (shared > most) [best, most] = [mark, shared];
  }
  return best;
}
