import { message } from './message.ts';
import type { CountedArguments, CountedKey, MessageKey, ValueArguments } from './messages.ts';
import { remembered } from './remembered.ts';
import { sayNumber } from './say-number.ts';
import type { Sayable, Saying } from './saying.ts';

type Values = Readonly<Record<string, string | number>>;

/** A message of the interface in the reader's language, with values for its placeholders. Numbers are written as that language does. */
export function say<Key extends MessageKey>(key: Key, ...values: ValueArguments<Key, string | number>): string;
export function say(key: string, values: Values = {}): string {
  return message(key, inOrder(values).map(shown));
}

/** What was to be said, in the reader's language. */
export function said({ key, values }: Saying): string {
  return message(key, inOrder(values).map(inWords));
}

const plurals = remembered((language) => new Intl.PluralRules(language));

/**
 * A message in the form that the language has for the number, which stands for the placeholder `count` unless the values have other words
 * for it.
 */
export function sayCount<Base extends CountedKey>(
  key: Base,
  count: number,
  ...values: CountedArguments<Base, string | number>
): string;
export function sayCount(key: string, count: number, values: Values = {}): string {
  const form = plurals().select(count);
  const substitutions = inOrder({ count, ...values }).map(shown);
  // Forms that differ in no word from that for most numbers, as of millions in Spanish, are left out.
  return message(`${key}_${form}`, substitutions) || message(`${key}_other`, substitutions);
}

/** A message around what is no text, such as elements: its parts in their order, to be put one behind the other. */
export function sayAround<Key extends MessageKey, Part>(
  key: Key,
  ...parts: ValueArguments<Key, Part>
): readonly (string | Part)[];
export function sayAround<Part>(key: string, parts: Readonly<Record<string, Part>> = {}): readonly (string | Part)[] {
  const values = inOrder(parts);
  const stands = values.map((_, index) => String.fromCharCode(FIRST_STAND_IN + index));
  return message(key, stands)
    .split(STAND_INS)
    .map((piece) => values[stands.indexOf(piece)] ?? piece)
    .filter((piece) => piece !== '');
}

/** Characters of private use, that no message has. */
const FIRST_STAND_IN = 0xe000;
const STAND_INS = /([\ue000-\ue008])/;

/** Messages number their placeholders by the alphabet, so that names lead to their places without the list of them. */
function inOrder<Value>(values: Readonly<Record<string, Value>>): Value[] {
  return Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);
}

function inWords(value: Sayable): string {
  return typeof value === 'object' ? said(value) : shown(value);
}

function shown(value: string | number): string {
  return typeof value === 'number' ? sayNumber(value) : value;
}
