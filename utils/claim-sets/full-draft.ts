import type { Result } from '../claims/result.ts';
import type { Measured } from '../claims/words-figure.ts';
import { type Fault, fault } from '../wording/fault.ts';
import type { MessageKey } from '../wording/messages.ts';
import { type Saying, saying } from '../wording/saying.ts';
import { type ClaimDraft, type DraftFigure, type DraftQuestion, type Gap, gapsOf } from './claim-draft.ts';

/** A draft with nothing left to fill in. */
export interface FullDraft {
  readonly draft: ClaimDraft;
  readonly question: DraftQuestion;
  readonly figure: DraftFigure;
}

const GAP_FAULTS = {
  figure: 'fault_gap_figure',
  question: 'fault_gap_question',
  'as-of': 'fault_gap_as_of',
  'source-title': 'fault_gap_source_title',
  'source-publisher': 'fault_gap_source_publisher',
  'source-published': 'fault_gap_source_published',
  'source-url': 'fault_gap_source_url',
} as const satisfies Record<Gap, MessageKey>;

/** Drafts with the first of their figures; or what is still to be filled in, by each draft's place in the file that it came from. */
export function fullDrafts(drafts: readonly ClaimDraft[]): Result<readonly FullDraft[], Fault> {
  const faults: Fault[] = [];
  const full: FullDraft[] = [];
  for (const draft of drafts) {
    const [figure] = draft.figures;
    if (figure !== undefined && draft.question !== null) full.push({ draft, question: draft.question, figure });
    for (const gap of gapsOf(draft)) faults.push(fault(draft.at, GAP_FAULTS[gap]));
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: full };
}

/** What one question asks: its words, and whom it is asked of. */
export function questionName({ asks }: { readonly asks: string }, subject: string | null): string {
  return [asks, subject].filter((part) => part !== null).join(' ');
}

/** What a source is known by. */
export function sourceName({ url, title }: { readonly url: string | null; readonly title: string | null }): string {
  return `${url} ${title}`;
}

/** Drafts that answer a question with another measure or unit than the others do; `asked` are questions that are there already, by name. */
export function mixedMeasures(full: readonly FullDraft[], asked: Iterable<readonly [string, Measured]> = []): Fault[] {
  const measures = new Map(asked);
  return full.flatMap(({ draft, question, figure }): Fault[] => {
    const name = questionName(question, draft.subject);
    const first = measures.get(name) ?? figure;
    measures.set(name, first);
    if (first.measure === figure.measure && first.unit === figure.unit) return [];
    return [fault(draft.at, 'fault_mixed', { asks: question.asks, one: measuredIn(first), other: measuredIn(figure) })];
  });
}

/** `a share`, or `money in USD`. */
function measuredIn({ measure, unit }: Measured): Saying {
  const words = saying(`build_measure_${measure}`);
  return unit === null ? words : saying('fault_mixed_unit', { measure: words, unit });
}
