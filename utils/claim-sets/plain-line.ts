/** A text of somebody else's file is cut behind so many UTF-16 units. */
const LONGEST = 2_000;

/** Text of a file on one line, without control signs and spaces around it, cut where it is overlong; null where nothing is left. */
export function plainLine(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const line = value
    .slice(0, 2 * LONGEST)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    // halves of a pair, cut here or there
    .replace(/\p{Cs}/gu, '');
  return line === '' ? null : line;
}
