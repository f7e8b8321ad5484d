const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day (YYYY-MM-DD) that a machine-readable date names, as it is written, whatever its time zone: `2024-08-03T23:30-04:00` is
 * the third. Reads ISO 8601 and its looser cousins (`2024/08/03`, `20240803`), `3 Aug 2024` and `August 3, 2024`. Null for all else.
 */
export function isoDay(written: string | null | undefined): string | null {
  if (!written) return null;
  const iso = /^\s*(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/.exec(written);
  if (iso) return dayOf(iso[1], iso[3], iso[4]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})\b/i.exec(written);
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(written);
  if (monthFirst) return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return null;
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function dayOf(year = '', month = '', day = ''): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = Number(year) > 1000 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : null;
}
