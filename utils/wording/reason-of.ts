/** What an error says of itself, for a sentence that tells why something has failed. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
