import type { Fault } from '../wording/fault.ts';

/** A claim set as lists show it. */
export interface ListedSet {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** ISO day of the set's last change, as it says itself. */
  readonly updated: string;
  readonly questions: number;
  readonly claims: number;
  /** Whether it came with the extension: then it can be switched off, but not deleted. */
  readonly bundled: boolean;
  /** Whether pages are compared with it. */
  readonly on: boolean;
  /** The web address that it was imported from; null where it came from a file or was made here. */
  readonly address: string | null;
  /** ISO 8601 in UTC: when it was kept last; null for a bundled one. Names the version that a change is based on. */
  readonly imported: string | null;
  /** The version that `undoUpdate` would bring back; null where there is none. */
  readonly former: string | null;
  /** Why this version of the extension can't use it; empty where it can. */
  readonly faults: readonly Fault[];
}

/** A deleted claim set that can be brought back yet. */
export interface DeletedSet {
  readonly undo: string;
  readonly title: string;
  /** ISO 8601 in UTC. */
  readonly when: string;
}
