/** What can be expected to fail says so in its value; only misuse throws. */
export type Result<T, F> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly F[] };
