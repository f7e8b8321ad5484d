/** Rows in Markdown, the first one being the head, the cells as wide as the widest of their column; words to the left, numbers to the right. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const indices = Array.from({ length: columns }, (_, column) => column);
  const widths = indices.map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 3));
  const isNumeric = indices.map((column) => rows.slice(1).every((row) => /^[-+\d.,]*$/.test(row[column] ?? '')));
  const lines = rows.map((row) => {
    const cells = row.map((cell, column) =>
      isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    return `| ${cells.join(' | ')} |`;
  });
  const rule = widths.map((width, column) => (isNumeric[column] ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2)));
  const [head = '', ...body] = lines;
  return [head, `|${rule.join('|')}|`, ...body].join('\n');
}

/** A number with so many places behind the point; nothing for what was not measured. */
export function fixed(number: number | null, places = 1): string {
  return number === null || Number.isNaN(number) ? '' : number.toFixed(places);
}
