import { findAnchors } from '../../utils/notes/find-anchors.ts';
import { searchNotes } from '../../utils/notes/search.ts';
import { searchWordsOf } from '../../utils/notes/search-words.ts';
import { anExportContext } from '../notes/builders.ts';
import {
  exportClaimReview,
  exportCsv,
  exportHtml,
  exportJson,
  exportMarkdown,
  exportWebAnnotation,
} from '../notes/exported.ts';
import { planImport } from '../notes/planned.ts';
import { madeNotes } from './made-notes.ts';
import { aLongPage } from './made-page.ts';

// Times of what is done with 10,000 notes, without a browser: medians of several runs, the first one left out.
const COUNT = 10_000;
const RUNS = 5;

const notes = madeNotes(COUNT);
const context = anExportContext();
console.log(`${COUNT.toLocaleString('en-GB')} notes, Node ${process.versions.node}`);

report('search: words of all notes', () => notes.map(searchWordsOf));
const search = searchNotes(notes.map(searchWordsOf));
for (const query of ['g', 'go', 'gon', 'gonz', 'gonzalez', 'gonzalez 67', 'official result council']) {
  report(
    `search: "${query}"`,
    () => search.find(query),
    (ids) => `${ids?.length ?? 0} found`,
  );
}

const json = exportJson(notes, context);
const annotations = exportWebAnnotation(notes, context);
report('export: Markdown', () => exportMarkdown(notes, context), sizeOf);
report('export: HTML', () => exportHtml(notes, context), sizeOf);
report('export: CSV', () => exportCsv(notes, context, { byteOrderMark: true }), sizeOf);
report('export: JSON', () => exportJson(notes, context), sizeOf);
report('export: Web Annotation', () => exportWebAnnotation(notes, context), sizeOf);
report('export: ClaimReview drafts', () => exportClaimReview(notes, context), sizeOf);
report('import: JSON, all new', () => planImport(json, []));
report('import: JSON, all there', () => planImport(json, notes));
report('import: Web Annotation, all new', () => planImport(annotations, []));

const { text, anchors } = aLongPage(200_000, 100);
report('find 100 passages: page as it was', () => findAnchors(text, anchors));
report('find 100 passages: new opening', () => findAnchors(`A new opening. ${text}`, anchors));
report('find 100 passages: every figure edited', () => findAnchors(text.replace(/ \d/g, ' 9'), anchors));
report('find 100 passages: none there', () => findAnchors(text.replace(/[aeiou]/g, 'z'), anchors));

function report<T>(what: string, work: () => T, about: (result: T) => string = () => ''): void {
  const result = work();
  const times = Array.from({ length: RUNS }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  const median = times[Math.floor(RUNS / 2)] ?? 0;
  console.log(`${what.padEnd(42)}${median.toFixed(1).padStart(9)} ms  ${about(result)}`.trimEnd());
}

function sizeOf(file: string): string {
  return `${Buffer.byteLength(file).toLocaleString('en-GB')} bytes`;
}
