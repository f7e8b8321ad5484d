import type { NoteSummary } from './note-summary.ts';

/** Notes that were deleted together and can still be brought back. */
export interface DeletedNotes {
  /** The token that brings them back. */
  readonly undo: string;
  /** ISO 8601 in UTC. */
  readonly when: string;
  readonly count: number;
  /** How the first of them begins, and what it is on. */
  readonly first: Pick<NoteSummary, 'excerpt' | 'passage' | 'page'>;
}
