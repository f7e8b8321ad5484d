import type { DeletedSet, ListedSet } from '../../utils/claim-sets/listed-set.ts';

/** What the extension's documents know of the claim sets that are at hand. */
export type SetsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'loaded';
      /** In the order of their priority. */
      readonly sets: readonly ListedSet[];
      readonly deleted: readonly DeletedSet[];
      /** What sets have marked lately, by their ids. */
      readonly lately: ReadonlyMap<string, LatelyMarked>;
    };

/** What a set has marked lately. */
export interface LatelyMarked {
  readonly marks: number;
  /** Last first. */
  readonly pages: readonly { readonly title: string; readonly url: string; readonly marks: number }[];
}
