import type { ClaimSet } from '../claims/claim-set.ts';
import type { Result } from '../claims/result.ts';
import type { Fault } from '../wording/fault.ts';
import { addDrafts } from './add-drafts.ts';
import type { ClaimDraft } from './claim-draft.ts';
import type { ClaimSetWarning } from './claim-set-warning.ts';
import { lintClaimSet } from './lint-claim-set.ts';
import { type SetAbout, setFromDrafts } from './set-from-drafts.ts';

/** What claims are put into: a set that is there, or one that begins with them. */
export type BuildBase =
  /** `weak` are the weak spots that it has already. */
  | { readonly kind: 'set'; readonly set: ClaimSet; readonly weak: readonly ClaimSetWarning[] }
  | { readonly kind: 'new'; readonly about: SetAbout };

/** A set as it would be with new claims in it. */
export interface BuiltSet {
  readonly set: ClaimSet;
  /** The ids of the new claims. */
  readonly added: ReadonlySet<string>;
  /** Its weak spots, as far as they are new. */
  readonly warnings: readonly ClaimSetWarning[];
}

/** Puts drafts into a set; `today` is an ISO day. The faults are those of the drafts, or of the set that would come of them. */
export function builtSet(base: BuildBase, drafts: readonly ClaimDraft[], today: string): Result<BuiltSet, Fault> {
  const built = base.kind === 'set' ? addDrafts(base.set, drafts, today) : setFromDrafts(base.about, drafts);
  if (!built.ok) return built;
  const before = base.kind === 'set' ? base : null;
  const known = new Set(before?.set.claims.map(({ id }) => id));
  const old = new Set(before?.weak.map((warning) => JSON.stringify(warning)));
  return {
    ok: true,
    value: {
      set: built.value,
      added: new Set(built.value.claims.flatMap(({ id }) => (known.has(id) ? [] : [id]))),
      warnings: lintClaimSet(built.value).filter((warning) => !old.has(JSON.stringify(warning))),
    },
  };
}
