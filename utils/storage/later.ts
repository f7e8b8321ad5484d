/** ISO 8601 in UTC for now, but always after `before`: a clock that was put back must not make two versions look alike. */
export function later(now: Date, before: string | null): string {
  const after = before === null ? Number.NaN : Date.parse(before) + 1;
  return new Date(Number.isNaN(after) ? now.getTime() : Math.max(now.getTime(), after)).toISOString();
}
