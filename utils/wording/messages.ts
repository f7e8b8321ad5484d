import type english from '../../public/_locales/en/messages.json';

/** Every message of the interface, as the English file has it; the other languages are held to it by a test. */
type Messages = typeof english;

/** The name of a message. */
export type MessageKey = keyof Messages;

/** The name of a message that has a form for each kind of number: `hidden_marks` for `hidden_marks_one` and `hidden_marks_other`. */
export type CountedKey = BaseOf<'one'> & BaseOf<'other'>;

type BaseOf<Form extends string> = MessageKey extends infer Key
  ? Key extends `${infer Base}_${Form}`
    ? Base
    : never
  : never;

type PlaceholdersOf<Key> = Key extends MessageKey
  ? Messages[Key] extends { readonly placeholders: infer Placeholders }
    ? Placeholders
    : never
  : never;

/** What stands for the placeholders of a message, by their names. */
export type ValuesOf<Key, Value> = { readonly [Name in keyof PlaceholdersOf<Key>]: Value };

/** The arguments behind a key: none for a message without placeholders. */
export type ValueArguments<Key, Value> = [PlaceholdersOf<Key>] extends [never] ? [] : [ValuesOf<Key, Value>];

type NamesBesideCount<Base extends CountedKey> = Exclude<keyof PlaceholdersOf<`${Base}_other`>, 'count'>;

/** The arguments behind the key of a counted message and its number: `count` may be given in other words. */
export type CountedArguments<Base extends CountedKey, Value> = [NamesBesideCount<Base>] extends [never]
  ? [{ readonly count: Value }?]
  : [{ readonly [Name in NamesBesideCount<Base>]: Value } & { readonly count?: Value }];
