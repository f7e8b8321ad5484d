import { type FaultPlace, fault } from '../wording/fault.ts';
import type { MessageKey, ValueArguments } from '../wording/messages.ts';
import type { Sayable } from '../wording/saying.ts';

/** What can be expected to fail says so in its value; only misuse throws. */
export type Result<T, F> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly F[] };

/** The result of what is refused for one slip, at its place in a file; the path is empty for the whole. */
export function refused<Key extends MessageKey>(
  place: string | FaultPlace,
  key: Key,
  ...values: ValueArguments<Key, Sayable>
) {
  return { ok: false, faults: [fault(place, key, ...values)] } as const;
}
