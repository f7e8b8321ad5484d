import type * as v from 'valibot';
import type { Fault } from '../wording/fault.ts';
import type { MessageKey, ValueArguments } from '../wording/messages.ts';
import { type Sayable, type Saying, saying } from '../wording/saying.ts';

/** What a schema says of a slip. The validator carries text alone, so what is to be said goes through it as JSON. */
export function slip<Key extends MessageKey>(key: Key, ...values: ValueArguments<Key, Sayable>): string {
  return asText(saying(key, ...values));
}

/** What is to be said, in the form that the validator carries. */
export function asText(what: Saying): string {
  return JSON.stringify(what);
}

/** The slip that a validator has found, with its place. */
export function faultOfIssue(issue: v.BaseIssue<unknown>): Fault {
  return { path: pathOf(issue), what: whatOf(issue) };
}

/** The rule's own words; for those of the validator, which quote whatever was there, ours. */
function whatOf({ message, expected, received }: v.BaseIssue<unknown>): Saying {
  if (message.startsWith('{')) return JSON.parse(message) as Saying;
  if (expected === 'never') return saying('fault_unknown');
  return received === 'undefined' ? saying('fault_missing') : saying('fault_expected', { expected: expected ?? '?' });
}

function pathOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? []).reduce(
    (before, { key }) =>
      typeof key === 'number' ? `${before}[${key}]` : before ? `${before}.${String(key)}` : String(key),
    '',
  );
}
