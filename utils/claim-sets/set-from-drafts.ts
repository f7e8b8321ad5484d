import type { ClaimSet } from '../claims/claim-set.ts';
import { parseClaimSet } from '../claims/parse-claim-set.ts';
import type { Result } from '../claims/result.ts';
import type { Fault } from '../wording/fault.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { draftParts } from './draft-parts.ts';
import { faultsInForm } from './faults-in-form.ts';
import { FreshIds } from './fresh-ids.ts';
import { fullDrafts, mixedMeasures } from './full-draft.ts';

/** What a set is about, which no list of claims tells. */
export type SetAbout = Pick<
  ClaimSet,
  'id' | 'title' | 'description' | 'version' | 'updated' | 'gate' | 'place' | 'event'
>;

/**
 * A claim set of drafts that have no gap, each with the first of its figures. Sources, parties and subjects of one name are one; a question
 * asked of several subjects becomes one for each. The faults name each draft by its place in the file that it came from, and the field.
 */
export function setFromDrafts(about: SetAbout, drafts: readonly ClaimDraft[]): Result<ClaimSet, Fault> {
  const full = fullDrafts(drafts);
  if (!full.ok) return full;
  const mixed = mixedMeasures(full.value);
  if (mixed.length > 0) return { ok: false, faults: mixed };
  const ids = {
    source: new FreshIds('source'),
    party: new FreshIds('party'),
    subject: new FreshIds('subject'),
    question: new FreshIds('question'),
    claim: new FreshIds('claim'),
  };
  const parts = draftParts(full.value, about.event.period, ids);
  const parsed = parseClaimSet({ format: 'tallymark claim set 1', ...about, ...parts });
  return parsed.ok ? parsed : { ok: false, faults: faultsInForm(parsed.faults, parts, full.value, ids) };
}
