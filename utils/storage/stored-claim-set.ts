/** A version of a claim set: its file's text, and where and when it came from. */
export interface SetVersion {
  readonly text: string;
  readonly address: string | null;
  /** ISO 8601 in UTC. */
  readonly imported: string;
}

/** What is kept of a claim set. */
export interface StoredClaimSet {
  readonly id: string;
  /** Its own version; null for a bundled set as it comes with the extension, of which the switch and the place alone are kept. */
  readonly version: SetVersion | null;
  /** The version before it, so that an update can be undone. */
  readonly former: SetVersion | null;
  readonly on: boolean;
  /** Its place among all sets: lower ones come first. */
  readonly order: number;
}

/** A claim set that was deleted, kept for a while so that it can be undone. */
export interface DeletedClaimSet {
  readonly undo: string;
  /** ISO 8601 in UTC. */
  readonly when: string;
  readonly title: string;
  readonly set: StoredClaimSet;
}
