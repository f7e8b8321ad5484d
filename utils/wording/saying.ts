import type { MessageKey, ValueArguments } from './messages.ts';

/** What stands for a placeholder of something to be said: words, a number, or something that is said itself. */
export type Sayable = string | number | Saying;

/**
 * Something for a surface to say: a message's key, and what stands for its placeholders. Plain data, so that it can be sent and compared.
 */
export interface Saying {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, Sayable>>;
}

/** Something to be said later, with the same arguments as `say` has. */
export function saying<Key extends MessageKey>(key: Key, ...values: ValueArguments<Key, Sayable>): Saying;
export function saying(key: MessageKey, values: Saying['values'] = {}): Saying {
  return { key, values };
}
