/** What can be expected to fail says so in its value; only misuse throws. */
export type Result<T, F> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly F[] };

/** The result of what is refused for one slip; the path is empty for the whole. */
export function refused(path: string, message: string) {
  return { ok: false, faults: [{ path, message }] } as const;
}
