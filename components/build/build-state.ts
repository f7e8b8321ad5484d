import type { Gap } from '../../utils/claim-sets/claim-draft.ts';
import type { ClaimForm, Found, SourceForm } from '../../utils/claim-sets/claim-form.ts';
import type { ClaimSetWarning } from '../../utils/claim-sets/claim-set-warning.ts';
import type { Stretch } from '../../utils/claim-sets/figure-in-page.ts';
import type { Verdict } from '../../utils/claims/verdict.ts';
import type { Fault } from '../../utils/wording/fault.ts';
import type { Passage } from '../card/card-content.ts';
import type { NotSaved } from '../sets/not-saved-words.ts';

/** Which set claims go into, as it is typed. Names are parted by commas. */
export interface TargetForm {
  /** The id of a set of the reader's own; empty for a new one, of which the rest tells. */
  readonly set: string;
  readonly title: string;
  readonly topics: string;
  readonly from: string;
  readonly to: string;
}

/** A figure of the page on its way to a claim. */
export interface BuildRow extends Stretch {
  readonly found: Found;
  readonly passage: Passage;
  /** The set's questions that it could answer, in words, and of whom it could be told. */
  readonly questions: readonly string[];
  readonly subjects: readonly string[];
  /** What the fields held before anybody typed. */
  readonly proposed: ClaimForm;
  readonly claim: ClaimForm;
  /** Whether it is wanted. */
  readonly ticked: boolean;
}

/** All that is typed. */
export interface BuildForm {
  readonly target: TargetForm;
  readonly source: SourceForm;
  readonly rows: readonly BuildRow[];
}

/** What is missing in what is said of a new set. */
export type TargetGap = 'set-title' | 'set-topics' | 'set-period';

/** What would come of what is typed. */
export type Preview =
  | { readonly kind: 'working' }
  /** No figure is ticked. */
  | { readonly kind: 'nothing' }
  /** The page has gone, so that nothing can be tried on it. */
  | { readonly kind: 'no-page' }
  | {
      readonly kind: 'gaps';
      /** By the rows' places. */
      readonly gaps: readonly { readonly row: number; readonly gaps: readonly Gap[] }[];
      readonly target: readonly TargetGap[];
    }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | {
      readonly kind: 'matches';
      readonly matches: readonly (Stretch & { readonly verdict: Verdict; readonly passage: Passage })[];
      /** Figures that would bear no mark though they were ticked, and why. */
      readonly missing: readonly { readonly quote: string; readonly why: string }[];
      readonly warnings: readonly ClaimSetWarning[];
    };

/** How the saving went. */
export type BuildStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly title: string }
  | { readonly kind: 'not-saved'; readonly reply: NotSaved };

/** What the document knows. */
export type BuildState =
  | { readonly kind: 'loading' }
  /** Its page has gone, and nothing was typed. */
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'open';
      /** Whether it is about all figures of a page, and not about one. */
      readonly isArticle: boolean;
      readonly isPrivate: boolean;
      /** The page's title. */
      readonly title: string;
      /** The reader's own sets. */
      readonly sets: readonly { readonly id: string; readonly title: string }[];
      readonly form: BuildForm;
      readonly preview: Preview;
      readonly status: BuildStatus;
    };
