import { isCurrency } from './currencies.ts';
import { AGE } from './read-unit.ts';
import { NO_COUNTED_WORDS, UNIT_NAMES } from './unit-names.ts';

/** The kinds of figure that are nothing without their unit. */
export type MeasuredKind = 'money' | 'rate' | 'duration';

/**
 * Whether a figure of that kind can have the unit, as the grammar of any language reads it: `USD` and `USD/month` of money,
 * `barrel/day` and `people/day` of rates, `hour` of durations. What flows in a rate may be any noun in lower case, but a
 * noun that names a unit stands under the unit's own name: never `barrels/day`.
 */
export function isUnit(kind: MeasuredKind, unit: string): boolean {
  return UNIT_NAMES.some((names) => isUnitOf(names, kind, unit));
}

function isUnitOf(names: (typeof UNIT_NAMES)[number], kind: MeasuredKind, unit: string): boolean {
  const [what = '', per, ...more] = unit.split('/');
  if (more.length > 0) return false;
  const timed = per !== undefined && names.periods.includes(per);
  switch (kind) {
    case 'duration':
      return per === undefined && (what === AGE || names.durations.includes(what));
    case 'money':
      return (per === undefined || timed) && (isCurrency(what) || names.money.includes(what));
    case 'rate':
      return names.rates.includes(unit) || (timed && canFlow(names, what));
  }
}

function canFlow({ measures }: (typeof UNIT_NAMES)[number], what: string): boolean {
  if (what === 'basis-point' || measures.includes(what)) return true;
  return /^\p{Ll}+$/u.test(what) && !NO_COUNTED_WORDS.includes(what);
}
