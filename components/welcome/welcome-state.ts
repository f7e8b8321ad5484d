import type { Claim, ClaimSet } from '../../utils/claims/claim-set.ts';
import type { ListedMark } from '../../utils/messages/marks-on-page.ts';
import type { CardContent } from '../card/card-content.ts';

/** What a claim set is about, for those who want to know what figures can be marked. */
export interface SetScope {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** Its questions in plain words. */
  readonly asks: readonly string[];
  readonly claims: number;
  /** How many claims are of each kind. */
  readonly standings: Readonly<Record<Claim['standing'], number>>;
  readonly corrections: ClaimSet['corrections'];
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    /** ISO date (YYYY-MM-DD). */
    readonly published: string;
    readonly url: string;
  }[];
}

/** What the page shows. */
export interface WelcomeState {
  /** Whether it was opened by the install. */
  readonly isFirstRun: boolean;
  /** The outlets whose pages are marked by themselves. */
  readonly outlets: readonly string[];
  /** Whether the reader has let us into every site. */
  readonly everywhere: boolean;
  readonly sets: readonly SetScope[];
  readonly sample: SampleState;
}

/** The marks of the sample passage, and the one that the reader looks at. */
export interface SampleState {
  readonly marks: readonly ListedMark[];
  readonly chosen: number | null;
  readonly content: (CardContent & { readonly kind: 'mark' }) | null;
}

/** What the reader can do on it. */
export interface WelcomeActions {
  readonly onChoose: (mark: number) => void;
  /** Called within the click, so that the browser may be asked. */
  readonly onEverywhere: (on: boolean) => void;
}
