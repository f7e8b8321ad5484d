import { VERDICTS, type Verdict } from '../claims/verdict.ts';
import type { ExportContext } from './export-context.ts';
import type { Note, NotedPage } from './note.ts';
import type { NoteSummary } from './note-summary.ts';
import { inPageOrder } from './page-order.ts';

/** What is known of the notes of an export before any is read in full. */
export interface ExportOutline {
  readonly notes: number;
  /** How many were meant too, and are no matter for this form. */
  readonly leftOut: number;
  /** By canonical address; what is known of a page is what its last changed note says. */
  readonly pages: ReadonlyMap<string, NotedPage>;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

/**
 * A form in which notes leave, written piece by piece: the head, each note, the tail. Thousands of notes need not be in memory
 * together so, and whoever writes can rest between two of them.
 */
export interface Exporter {
  /** Which notes it can hold. */
  readonly takes: (note: NoteSummary) => boolean;
  /** Whether the notes have to come gathered by page, as `inPageOrder` has them. */
  readonly isByPage: boolean;
  readonly head: (outline: ExportOutline, context: ExportContext) => string;
  /** `before` is the note in front of it, null for the first one. */
  readonly note: (note: Note, before: Note | null, outline: ExportOutline, context: ExportContext) => string;
  /** `written` is how many notes have been written: one may have been deleted meanwhile. */
  readonly tail: (written: number, outline: ExportOutline) => string;
}

/** An export before it is written: its notes in their order, and what is known of them. */
export interface PlannedExport {
  readonly notes: readonly NoteSummary[];
  readonly outline: ExportOutline;
}

export function planExport({ takes, isByPage }: Exporter, notes: readonly NoteSummary[]): PlannedExport {
  const taken = notes.filter(takes);
  const latest = new Map<string, NoteSummary>();
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const note of taken) {
    const known = latest.get(note.page.canonicalUrl);
    if (known === undefined || note.changed > known.changed) latest.set(note.page.canonicalUrl, note);
    if (note.mark !== null) verdicts[note.mark.verdict]++;
  }
  const pages = new Map([...latest].map(([address, { page }]) => [address, page]));
  return {
    notes: isByPage ? inPageOrder(taken) : taken,
    outline: { notes: taken.length, leftOut: notes.length - taken.length, pages, verdicts },
  };
}

/** An export that is being written: call `head` once, `note` for each note in the plan's order, and `tail` at the end. */
export interface ExportInProgress {
  readonly head: () => string;
  readonly note: (note: Note) => string;
  readonly tail: () => string;
}

export function beginExport(exporter: Exporter, { outline }: PlannedExport, context: ExportContext): ExportInProgress {
  let before: Note | null = null;
  let written = 0;
  return {
    head: () => exporter.head(outline, context),
    note(note) {
      const piece = exporter.note(note, before, outline, context);
      before = note;
      written++;
      return piece;
    },
    tail: () => exporter.tail(written, outline),
  };
}

/** Whether a note is the first of its page, in an export that has them gathered by page. */
export function beginsPage(note: Note, before: Note | null): boolean {
  return before?.page.canonicalUrl !== note.page.canonicalUrl;
}
