import type { Evidence } from '../../utils/claims/evidence.ts';
import { axisOver, placeOn, ticksOn } from '../../utils/claims/figure-axis.ts';
import type { Quantity } from '../../utils/claims/quantity.ts';
import type { Relation } from '../../utils/claims/verdict.ts';
import type { Interval } from '../../utils/figures/interval.ts';

/** Where a figure stands on the scale; places go from 0 (left end) to 1 (right end). */
export interface Stretch {
  /** The number itself; null for a range or a vague figure. */
  readonly at: number | null;
  readonly from: number;
  readonly to: number;
  /** Whether it goes on without end beyond the scale. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

export interface Lane extends Stretch {
  /** The row of the evidence; null for the page's own figure. */
  readonly row: number | null;
  readonly relation: Relation | null;
  /** Whether another camp of claims begins with it. */
  readonly apart: boolean;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface ScaleLayout {
  readonly ticks: readonly Tick[];
  readonly lanes: readonly Lane[];
  /** Where zero divides the two candidates of a lead; null where it does not. */
  readonly zero: number | null;
}

/** What the whole scale takes at its narrowest, in CSS pixels. */
const NARROWEST = 250;

/**
 * Lays a mark's figures out on one axis, one lane each: the page's first, then the claims, camp by camp. Null where figures have
 * no common axis, because they count on with time.
 */
export function layOutScale(evidence: Evidence): ScaleLayout | null {
  const { measure } = evidence.measured;
  if (evidence.elapses || evidence.rows.length === 0 || measure === 'date' || measure === 'fact') return null;
  const quantities = [evidence.quantity, ...evidence.rows.map(({ quantity }) => quantity)];
  const isSigned = measure === 'points' && evidence.subjects.length === 2;
  const isOpen = quantities.some(({ strict }) => strict !== null);
  const axis = axisOver(quantities.flatMap(statedIn), { isShare: measure === 'share', isSigned, isOpen });
  const place = (number: number) => placeOn(axis, number);
  const stretch = (quantity: Quantity): Stretch => stretchOf(quantity, place);
  const { rows } = evidence;
  return {
    ticks: ticksOn(axis, NARROWEST).map(({ number, label }) => ({
      at: place(number),
      label: isSigned ? label.replace('−', '') : label,
    })),
    lanes: [
      { ...stretch(evidence.quantity), row: null, relation: null, apart: false },
      ...rows.map(({ quantity, relation, camp }, row) => ({
        ...stretch(quantity),
        row,
        relation,
        apart: row > 0 && rows[row - 1]?.camp !== camp,
      })),
    ],
    zero: isSigned && axis.low < 0 && axis.high > 0 ? place(0) : null,
  };
}

/** The numbers that are stated, the ends of intervals among them. */
function statedIn(quantity: Quantity): readonly number[] {
  const { low, high } = shownEnds(quantity);
  return [...(quantity.number === null ? [] : [quantity.number]), low, high].filter(Number.isFinite);
}

/** The ends of an interval as they are drawn: one that is open, or goes on to twice the number, goes on without end. */
function shownEnds({ interval, number, strict }: Quantity): Pick<Interval, 'low' | 'high'> {
  if (number === null || strict === null) return { low: interval.low, high: interval.high };
  return strict === 'low' ? { low: number, high: Infinity } : { low: -Infinity, high: number };
}

function stretchOf(quantity: Quantity, place: (number: number) => number): Stretch {
  const { low, high } = shownEnds(quantity);
  const openLeft = !Number.isFinite(low);
  const openRight = !Number.isFinite(high);
  return {
    at: quantity.number === null ? null : clamp(place(quantity.number)),
    from: openLeft ? 0 : clamp(place(low)),
    to: openRight ? 1 : clamp(place(high)),
    openLeft,
    openRight,
  };
}

const clamp = (place: number) => Math.min(1, Math.max(0, place));
