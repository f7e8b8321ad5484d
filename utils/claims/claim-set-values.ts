import * as v from 'valibot';
import { calendarFault } from './calendar-fault.ts';
import { hintOf } from './nearest-word.ts';
import { partialDateFault } from './partial-date.ts';
import { gateWordFault, termFault } from './term-fault.ts';

// The plain values that claim sets are made of. What is said of a slip is for people who write sets.

/** A text in which `faultOf` finds nothing wrong. */
function checkedText(faultOf: (text: string) => string | null) {
  return v.pipe(
    v.string('must be text'),
    v.rawCheck(({ dataset, addIssue }) => {
      const message = dataset.typed ? faultOf(dataset.value) : null;
      if (message !== null) addIssue({ message });
    }),
  );
}

/** Signs that nobody sees and that change what stands beside them: controls, and those that turn the direction of writing. */
const UNSEEN = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Words for readers. Whoever wrote them, they stand in lists and cards beside ours: so they end somewhere, and turn nothing round. */
export const text = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(2_000, 'has more than 2000 characters'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed && UNSEEN.test(dataset.value))
      addIssue({ message: 'has a control character, which nobody sees' });
  }),
);

export const id = v.pipe(
  v.string('must be an id'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);

/** A day of the calendar, YYYY-MM-DD. */
export const date = checkedText(calendarFault);

/** A day, a month, a year or a decade: `2024-07-28`, `2024-07`, `2024`, `1980s`. */
export const partialDate = checkedText(partialDateFault);

export const month = v.pipe(
  v.string('must be text'),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month is written YYYY-MM'),
);

export const url = v.pipe(
  v.string('must be text'),
  v.url('must be a web address'),
  v.regex(/^https?:/, 'must begin with http'),
);

export const flag = v.boolean('must be true or false');

export const number = v.pipe(v.number('must be a number'), v.finite('must be a number'));

/** The place of a number's last digit. */
export const precision = v.pipe(number, v.minValue(1e-9, 'must be above zero'));

/** Which of an article's non-empty lines, the first being 1. */
export const paragraph = v.pipe(number, v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more'));

export const gateWord = checkedText(gateWordFault);

/** A word or several, as `terms.ts` takes them. */
export const term = checkedText(termFault);

/** Words per language: `{ "en": ["protest*", "crackdown"] }`. */
export const perLanguage = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language is its code of two or three letters')),
  filled(term),
  'must be lists of words by language: { "en": ["word"] }',
);

/** A list, which may be empty. */
export function listOf<T extends v.GenericSchema>(item: T) {
  return v.array(item, 'must be a list');
}

/** A list that is not empty. */
export function filled<T extends v.GenericSchema>(item: T) {
  return v.pipe(listOf(item), v.minLength(1, 'must not be empty'));
}

/** One of a few words. */
export function oneOf<const T extends readonly string[]>(options: T) {
  return v.picklist(options, `must be one of ${options.join(', ')}`);
}

/** An object that has these keys and no others. */
export function object<const T extends v.ObjectEntries>(entries: T) {
  const keys = Object.keys(entries);
  const known = keys.join(', ');
  return v.strictObject(entries, ({ expected, received, path }) => {
    const key = String(path?.at(-1)?.key);
    if (expected === 'never') return `there is no key ${key} here; the keys are ${known}${hintOf(key, keys)}`;
    return received === 'undefined' && expected === JSON.stringify(key) ? `${key} is missing` : 'must be an object';
  });
}

/** What to say of an object of several kinds that is no object, or of no known kind. */
export function kindFault({ expected, received, path }: v.VariantIssue): string {
  if (expected === 'Object') return 'must be an object';
  if (received === 'undefined') return `${String(path?.at(-1)?.key)} is missing`;
  return `must be one of ${wordsIn(expected).join(', ')}`;
}

/** The quoted words of what the validator expects: `("exact" | "about")`. */
function wordsIn(expected: string | null): string[] {
  return [...(expected ?? '').matchAll(/"([^"]+)"/g)].map(([, word = '']) => word);
}
