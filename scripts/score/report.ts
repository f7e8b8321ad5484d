import type { ScoredSample } from './score-samples.ts';
import { type Tally, tallyOf } from './tally.ts';
import { TIERS, type Tier } from './tier.ts';

const HEAD = [
  'cases',
  'lang',
  'tier',
  'pages',
  'expected',
  'found',
  'extra',
  'recall',
  'precision',
  'verdict',
  'question',
  'attribution',
];

/** A table with a row for each file, language and tier, one for each language and tier, and a line with the total. */
export function asTable(scored: readonly ScoredSample[], judged: ReadonlyMap<string, Tier>): string {
  const rows = [HEAD];
  const addRows = (name: string, among: readonly ScoredSample[]) => {
    for (const lang of new Set(among.map(({ sample }) => sample.lang))) {
      const inLanguage = among.filter(({ sample }) => sample.lang === lang);
      for (const tier of TIERS) {
        const tally = tallyOf(inLanguage, judged, tier);
        if (tally.expected + tally.extra > 0) rows.push([name, lang, tier, ...cells(tally)]);
      }
    }
  };
  const files = new Set(scored.map(({ file }) => file));
  for (const file of files) {
    addRows(
      file,
      scored.filter((one) => one.file === file),
    );
  }
  if (files.size > 1) addRows('all', scored);
  return `${aligned(rows)}\n\n${totalLine(tallyOf(scored, judged))}`;
}

function totalLine(total: Tally): string {
  const shares = (['recall', 'precision', 'verdict', 'question', 'attribution'] as const).map(
    (name) => `${name} ${percent(total[name])}`,
  );
  return `total: ${total.pages} pages, ${total.found} of ${total.expected} marks found, ${total.extra} extra, ${total.silent} of ${total.bare} pages without marks silent; ${shares.join(', ')}`;
}

function cells({ pages, expected, found, extra, ...shares }: Tally): string[] {
  const { recall, precision, verdict, question, attribution } = shares;
  return [
    ...[pages, expected, found, extra].map(String),
    ...[recall, precision, verdict, question, attribution].map(percent),
  ];
}

function percent(share: number | null): string {
  return share === null ? '-' : `${(100 * share).toFixed(1)}%`;
}

/** Columns of equal width: words to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column < 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))),
    )
    .map((row) => row.join('  '))
    .join('\n');
}
