import type { Verdict } from '../claims/verdict.ts';

/** What an export says of itself, and the signs that it uses. */
export interface ExportContext {
  /** What was exported: `this page`, `tagged vote`, `all notes`. */
  readonly scope: string;
  /** ISO 8601 in UTC, with milliseconds and Z. */
  readonly exportedAt: string;
  readonly verdictSigns: Readonly<Record<Verdict, string>>;
}
