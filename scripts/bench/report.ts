import type { ScriptSize } from './script-sizes.ts';
import { growthByTopic, PARTS, type PageSummary, type Times } from './summary.ts';

/** The ratios of a browser as a table: what each part takes in walks, on its first call and on warm ones. */
export function ratioTable(summaries: readonly PageSummary[]): string {
  const head = ['topic', 'words', 'marks', 'calls', 'walk (ms)', ...PARTS.map((part) => `${part} (walks)`)];
  const rows = summaries.flatMap(({ page, marks, cold, warm }) => {
    const lead = [page.topic, page.words.toLocaleString('en'), String(marks)];
    return [
      [...lead, 'first', ...timeCells(cold)],
      [...lead, 'warm', ...timeCells(warm)],
    ];
  });
  return table([head, ...rows]);
}

/** What a reader would notice, in milliseconds: the longest task of the first reading, its first mark, the reading behind a change. */
export function noticeTable(summaries: readonly PageSummary[]): string {
  const head = ['topic', 'words', 'longest task', 'first mark', 'changed: match', 'changed: else'];
  const rows = summaries.map(({ page, longestTask, firstMarks, changed }) => [
    page.topic,
    page.words.toLocaleString('en'),
    ...[longestTask, firstMarks, changed.match, changed.read].map((ms) => ms?.toFixed(1) ?? ''),
  ]);
  return table([head, ...rows]);
}

/** How time grows with words, a line for each topic. */
export function growthLines(summaries: readonly PageSummary[]): string {
  return growthByTopic(summaries)
    .map(({ topic, walk, all }) => `Slope ${topic} topic: ${all.toFixed(2)} (the walk's own: ${walk.toFixed(2)})`)
    .join('\n');
}

/** The scripts with their compressed lengths, a line for each. */
export function sizeLines(sizes: readonly ScriptSize[]): string {
  return sizes.map(({ file, bytes }) => `${file}: ${(bytes / 1000).toFixed(1)} kB gzip`).join('\n');
}

function timeCells({ walkMs, walks }: Times): string[] {
  return [walkMs.toFixed(2), ...PARTS.map((part) => walks[part].toFixed(2))];
}

/** Rows in Markdown, the cells as wide as the widest of their column. */
function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(' | ')} |`);
  const [head = '', ...body] = lines;
  return [head, `|${widths.map((width) => `${'-'.repeat(width + 1)}:`).join('|')}|`, ...body].join('\n');
}
