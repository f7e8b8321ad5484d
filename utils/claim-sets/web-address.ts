/** A web address of a file as a source may have it; null for anything else, `javascript:` among it. */
export function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2_000 || !URL.canParse(value.trim())) return null;
  const { protocol, href } = new URL(value.trim());
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
