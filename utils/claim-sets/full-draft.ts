import type { ClaimSetFault } from '../claims/claim-set-fault.ts';
import type { Result } from '../claims/result.ts';
import type { Measured } from '../claims/words-figure.ts';
import { type ClaimDraft, type DraftFigure, type DraftQuestion, type Gap, gapsOf } from './claim-draft.ts';

/** A draft with nothing left to fill in. */
export interface FullDraft {
  readonly draft: ClaimDraft;
  readonly question: DraftQuestion;
  readonly figure: DraftFigure;
}

const GAP_WORDS: Record<Gap, string> = {
  figure: 'states no figure',
  question: 'says not which question it answers',
  'as-of': 'says not as of when',
  'source-title': 'has a source without a title',
  'source-publisher': 'has a source without a publisher',
  'source-published': 'has a source without a day',
  'source-url': 'has a source without an address',
};

/** Drafts with the first of their figures; or what is still to be filled in, by each draft's place in the file that it came from. */
export function fullDrafts(drafts: readonly ClaimDraft[]): Result<readonly FullDraft[], ClaimSetFault> {
  const faults: ClaimSetFault[] = [];
  const full: FullDraft[] = [];
  for (const draft of drafts) {
    const [figure] = draft.figures;
    if (figure !== undefined && draft.question !== null) full.push({ draft, question: draft.question, figure });
    for (const gap of gapsOf(draft)) faults.push({ path: draft.at, message: GAP_WORDS[gap] });
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
export function mixedMeasures(
  full: readonly FullDraft[],
  asked: Iterable<readonly [string, Measured]> = [],
): ClaimSetFault[] {
  const measures = new Map(asked);
  return full.flatMap(({ draft, question, figure }): ClaimSetFault[] => {
    const name = questionName(question, draft.subject);
    const first = measures.get(name) ?? figure;
    measures.set(name, first);
    if (first.measure === figure.measure && first.unit === figure.unit) return [];
    const [one, other] = [first, figure].map(({ measure, unit }) => [measure, unit].filter(Boolean).join(' in '));
    return [{ path: draft.at, message: `answers "${question.asks}" with a ${other}, others with a ${one}` }];
  });
}
