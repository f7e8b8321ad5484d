import type { SetScope } from '../welcome/welcome-state.ts';

/** A claim set as the page on the method tells of it. */
export interface MethodSet extends SetScope {
  /** Whether it came with the extension, and its makers chose its claims. */
  readonly bundled: boolean;
}

export interface MethodState {
  /** The sets that pages are compared with; null as long as they are not known. */
  readonly sets: readonly MethodSet[] | null;
  /** The extension's. */
  readonly version: string;
}
