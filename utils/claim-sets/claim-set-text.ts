/** A claim set as the text of its file. */
export function claimSetText(set: unknown): string {
  return `${JSON.stringify(set, null, 2)}\n`;
}
