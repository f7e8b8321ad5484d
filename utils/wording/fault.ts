import type { FormField } from './form-field.ts';
import type { MessageKey, ValueArguments } from './messages.ts';
import { said, say } from './say.ts';
import type { Sayable, Saying } from './saying.ts';

/** A place in a file. */
export interface FaultPlace {
  /** By its keys, `questions[3].cues.en[0]`, or in a table by the header of its column; empty for the whole. */
  readonly path: string;
  /** What the path leads on from, where that is not the whole file: a line, a row, a script of a page. */
  readonly within?: Saying;
  /** In which field of a form it was typed, where it was. */
  readonly field?: FormField;
}

/** A slip in what a file or a form holds: where it is, and what is wrong there. */
export interface Fault extends FaultPlace {
  readonly what: Saying;
}

/** A slip at a place, or at a path of the whole file. */
export function fault<Key extends MessageKey>(
  place: string | FaultPlace,
  key: Key,
  ...values: ValueArguments<Key, Sayable>
): Fault;
export function fault(place: string | FaultPlace, key: MessageKey, values: Saying['values'] = {}): Fault {
  return slipAt(place, { key, values });
}

/** A slip that was told of without its place, at its place. */
function slipAt(place: string | FaultPlace, what: Saying): Fault {
  return { ...(typeof place === 'string' ? { path: place } : place), what };
}

/** `row 3, figure`; empty for a whole file. A field of a form has the word by which forms know it, not its label there. */
export function placeInWords({ path, within, field }: FaultPlace): string {
  return [within === undefined ? '' : said(within), path, field].filter(Boolean).join(', ');
}

/** What one place of a file is known by, in whatever language it is read: `row 3 figure`. */
export function placeKey({ path, within }: FaultPlace): string {
  const steps = within === undefined ? [] : [within.key.replace(/^place_/, ''), ...Object.values(within.values)];
  return [...steps, path].join(' ').trim();
}

/** `row 3, figure: must not be empty`, or `The file is not JSON`. */
export function faultInWords(slip: Fault): string {
  const place = placeInWords(slip);
  const what = said(slip.what);
  return place === '' ? say('fault_of_file', { what }) : say('fault_at', { place, what });
}

/** Several slips in a row. */
export function faultsInWords(faults: readonly Fault[]): string {
  return faults.map(faultInWords).join('; ');
}
