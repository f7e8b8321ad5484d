import * as v from 'valibot';
import type { Saying } from '../wording/saying.ts';
import { calendarFault } from './calendar-fault.ts';
import { nearestWord } from './nearest-word.ts';
import { partialDateFault } from './partial-date.ts';
import { asText, slip } from './schema-slip.ts';
import { gateWordFault, termFault } from './term-fault.ts';

// The plain values that claim sets are made of. What is said of a slip is for people who write sets.

/** A text in which `faultOf` finds nothing wrong. */
function checkedText(faultOf: (text: string) => Saying | null) {
  return v.pipe(
    v.string(slip('fault_not_text')),
    v.rawCheck(({ dataset, addIssue }) => {
      const what = dataset.typed ? faultOf(dataset.value) : null;
      if (what !== null) addIssue({ message: asText(what) });
    }),
  );
}

/** In UTF-16 units. */
const LONGEST_TEXT = 2_000;

/** Signs that nobody sees and that change what stands beside them: controls, and those that turn the direction of writing. */
const UNSEEN = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Words for readers. Whoever wrote them, they stand in lists and cards beside ours: so they end somewhere, and turn nothing round. */
export const text = v.pipe(
  v.string(slip('fault_not_text')),
  v.trim(),
  v.minLength(1, slip('fault_must_not_be_empty')),
  v.maxLength(LONGEST_TEXT, slip('fault_too_long', { most: LONGEST_TEXT })),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed && UNSEEN.test(dataset.value)) addIssue({ message: slip('fault_control_character') });
  }),
);

/** What things of a set are called within it: small letters and digits, in parts joined by hyphens. */
export const id = v.pipe(v.string(slip('fault_id')), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, slip('fault_id')));

/** A day of the calendar, YYYY-MM-DD. */
export const date = checkedText(calendarFault);

/** A day, a month, a year or a decade: `2024-07-28`, `2024-07`, `2024`, `1980s`. */
export const partialDate = checkedText(partialDateFault);

/** A month, YYYY-MM. */
export const month = v.pipe(
  v.string(slip('fault_not_text')),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, slip('fault_month')),
);

/** A web address. */
export const url = v.pipe(
  v.string(slip('fault_not_text')),
  v.url(slip('fault_url')),
  v.regex(/^https?:/, slip('fault_url')),
);

export const flag = v.boolean(slip('fault_flag'));

export const number = v.pipe(v.number(slip('fault_not_number')), v.finite(slip('fault_not_number')));

/** The place of a number's last digit. */
export const precision = v.pipe(number, v.minValue(1e-9, slip('fault_not_positive')));

/** Which of an article's non-empty lines, the first being 1. */
export const paragraph = v.pipe(number, v.integer(slip('fault_not_whole')), v.minValue(1, slip('fault_not_from_1')));

export const gateWord = checkedText(gateWordFault);

/** A word or several, as `terms.ts` takes them. */
export const term = checkedText(termFault);

/** Words per language: `{ "en": ["protest*", "crackdown"] }`. */
export const perLanguage = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, slip('fault_language'))),
  filled(term),
  slip('fault_words'),
);

/** A list, which may be empty. */
export function listOf<T extends v.GenericSchema>(item: T) {
  return v.array(item, slip('fault_not_list'));
}

/** A list that is not empty. */
export function filled<T extends v.GenericSchema>(item: T) {
  return v.pipe(listOf(item), v.minLength(1, slip('fault_must_not_be_empty')));
}

/** One of a few words. */
export function oneOf<const T extends readonly string[]>(options: T) {
  return v.picklist(options, slip('fault_one_of', { words: options.join(', ') }));
}

/** An object that has these keys and no others. */
export function object<const T extends v.ObjectEntries>(entries: T) {
  const keys = Object.keys(entries);
  const known = keys.join(', ');
  return v.strictObject(entries, ({ expected, received, path }) => {
    const key = String(path?.at(-1)?.key);
    if (expected === 'never') {
      const near = nearestWord(key, keys);
      return near === null
        ? slip('fault_unknown_key', { keys: known })
        : slip('fault_unknown_key_near', { keys: known, near });
    }
    return received === 'undefined' && expected === JSON.stringify(key)
      ? slip('fault_missing')
      : slip('fault_not_object');
  });
}

/** What to say of an object of several kinds that is no object, or of no known kind. */
export function kindFault({ expected, received }: v.VariantIssue): string {
  if (expected === 'Object') return slip('fault_not_object');
  if (received === 'undefined') return slip('fault_missing');
  return slip('fault_one_of', { words: wordsIn(expected).join(', ') });
}

/** The quoted words of what the validator expects: `("exact" | "about")`. */
function wordsIn(expected: string | null): string[] {
  return [...(expected ?? '').matchAll(/"([^"]+)"/g)].map(([, word = '']) => word);
}
