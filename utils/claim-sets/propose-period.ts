/**
 * The years in which a page's figures hold until the reader says otherwise: that of its day and the next. ISO days.
 */
export function proposePeriod(day: string): { readonly from: string; readonly to: string } {
  const year = Number(day.slice(0, 4));
  return { from: `${year}-01-01`, to: `${year + 1}-12-31` };
}
