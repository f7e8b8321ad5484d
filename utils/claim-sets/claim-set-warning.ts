/** A weak spot of a claim set that is in order: it can be used as it is, but will mark too much, too little, or say less than it could. */
export type ClaimSetWarning = {
  /** The place in the file: `questions[3].cues.en[0]`. */
  readonly path: string;
} & (
  | { readonly kind: 'common-word'; readonly term: string; readonly language: string }
  | { readonly kind: 'common-gate'; readonly word: string; readonly opensOn: string }
  | { readonly kind: 'gate-stays-shut'; readonly language: string }
  | { readonly kind: 'never-matches'; readonly term: string }
  | { readonly kind: 'repeated-term'; readonly term: string }
  | { readonly kind: 'unit-alone'; readonly question: string }
  | { readonly kind: 'no-cue'; readonly question: string }
  | { readonly kind: 'decoy-is-cue'; readonly term: string }
  | { readonly kind: 'ruled-out-cue'; readonly term: string }
  | { readonly kind: 'shared-alias'; readonly alias: string; readonly ids: readonly [string, string] }
  | { readonly kind: 'no-fragment'; readonly claim: string }
  | { readonly kind: 'same-claim'; readonly claim: string; readonly other: string }
  | { readonly kind: 'unused'; readonly what: 'source' | 'party' | 'subject' | 'contest'; readonly id: string }
  | { readonly kind: 'missing-language'; readonly language: string; readonly others: readonly string[] }
);
