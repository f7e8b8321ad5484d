import type { Check } from '../limits.ts';
import type { NoteTime } from './measure-notes.ts';

/**
 * The longest time without a frame, in milliseconds, that a step may come to. Wide, for machines are busy: it catches what reads or draws
 * everything at once.
 */
const MOST_GAP_MS = 2_000;

/** What was measured as a table in Markdown. */
export function notesTable(times: readonly NoteTime[]): string {
  const rows = times.map(({ what, ms, longestGapMs, bytes }) => {
    const cells = [what, ms.toFixed(0), longestGapMs.toFixed(0), bytes?.toLocaleString('en') ?? ''];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| what | ms | longest gap between frames (ms) | bytes |', '| --- | --: | --: | --: |', ...rows].join('\n');
}

/** What the measured steps are held to. */
export function noteChecksOf(times: readonly NoteTime[]): Check[] {
  return times.map(({ what, longestGapMs }) => ({
    name: `gap between frames, in ms: ${what}`,
    measured: longestGapMs,
    most: MOST_GAP_MS,
  }));
}
