/** The address if a report may link to it, which it may to web pages alone; null for files and all else. */
export function webLink(address: string): string | null {
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}
