/** How safe the notes are on this machine. */
export interface StorageState {
  readonly notes: number;
  /** Whether the browser has promised to delete nothing by itself. */
  readonly persisted: boolean;
  /** Bytes; null where the browser does not say. */
  readonly usage: number | null;
  readonly quota: number | null;
  /** ISO 8601 in UTC: when the reader last took a backup; null for never. */
  readonly backedUp: string | null;
  /** Why a backup is due; null where it is not. */
  readonly risk: 'not-persisted' | 'nearly-full' | 'failing' | null;
}
