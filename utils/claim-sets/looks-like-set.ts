/** Whether a text means to be a claim set, in order or not: for tabs, of which nobody says what they show. */
export function looksLikeSet(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text) && /"format"\s*:\s*"tallymark claim set\b/.test(text);
}
