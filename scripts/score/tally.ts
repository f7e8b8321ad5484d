import { asksTheSame, type JudgedMark } from './match-marks.ts';
import type { Label } from './sample.ts';
import type { ScoredSample } from './score-samples.ts';
import type { Tier } from './tier.ts';

/** Counts over samples; the shares made of them are null where there is nothing to share. */
export interface Tally {
  readonly pages: number;
  readonly expected: number;
  readonly found: number;
  readonly extra: number;
  /** Pages without a label to find, and how many of them bear no mark. */
  readonly bare: number;
  readonly silent: number;
  readonly recall: number | null;
  readonly precision: number | null;
  /** Shares of the marks found that have the right verdict, the right question and subject, a right party. */
  readonly verdict: number | null;
  readonly question: number | null;
  readonly attribution: number | null;
}

/** Sums samples up: all that is judged, or the questions of one tier. */
export function tallyOf(scored: readonly ScoredSample[], judged: ReadonlyMap<string, Tier>, tier?: Tier): Tally {
  const counts = (question: string) => tier === undefined || judged.get(question) === tier;
  const answers = scored.flatMap((one) => one.answers).filter(({ label }) => counts(label.question));
  const found = answers.flatMap(({ label, mark }) => (mark === null ? [] : [{ label, mark }]));
  const extra = scored.flatMap((one) => one.extra).filter(({ question }) => counts(question)).length;
  const bare = scored.filter(({ sample }) => sample.expect.length === 0);
  const rightIn = (fits: (label: Label, mark: JudgedMark) => boolean, among = found) =>
    share(among.filter(({ label, mark }) => fits(label, mark)).length, among.length);
  return {
    pages: scored.length,
    expected: answers.length,
    found: found.length,
    extra,
    bare: bare.length,
    silent: bare.filter((one) => one.extra.length === 0).length,
    recall: share(found.length, answers.length),
    precision: share(found.length, found.length + extra),
    verdict: rightIn((label, mark) => label.verdict === mark.verdict),
    question: rightIn(asksTheSame),
    attribution: rightIn(
      saysWho,
      found.filter(({ label }) => label.attributedTo.length > 0),
    ),
  };
}

/** Whether a mark names one of the label's parties, where the label has any. */
export function saysWho({ attributedTo }: Label, mark: JudgedMark): boolean {
  return attributedTo.length === 0 || attributedTo.some((party) => mark.attributedTo.includes(party));
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
