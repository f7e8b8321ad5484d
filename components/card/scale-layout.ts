import type { Evidence } from '../../utils/claims/evidence.ts';
import type { Quantity } from '../../utils/claims/quantity.ts';
import type { Relation } from '../../utils/claims/verdict.ts';
import { numberInWords } from '../../utils/claims/words-figure.ts';
import { sayShort } from '../../utils/wording/say-number.ts';

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

/** What a label's character and the whole scale take at their narrowest, in CSS pixels. */
const CHARACTER = 6.5;
const NARROWEST = 250;
const MARGIN = 0.08;

/**
 * Lays a mark's figures out on one axis, one lane each: the page's first, then the claims, camp by camp. Null where figures have
 * no common axis, because they count on with time.
 */
export function layOutScale(evidence: Evidence): ScaleLayout | null {
  const { measure } = evidence.measured;
  if (evidence.elapses || evidence.rows.length === 0 || measure === 'date' || measure === 'fact') return null;
  const quantities = [evidence.quantity, ...evidence.rows.map(({ quantity }) => quantity)];
  const isSigned = evidence.measured.measure === 'points' && evidence.subjects.length === 2;
  const domain = domainOf(quantities, evidence.measured.measure === 'share', isSigned);
  const place = (number: number) => (number - domain.low) / (domain.high - domain.low);
  const stretch = (quantity: Quantity): Stretch => stretchOf(quantity, place);
  const { rows } = evidence;
  return {
    ticks: ticksOf(domain).map(({ number, label }) => ({
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
    zero: isSigned && domain.low < 0 && domain.high > 0 ? place(0) : null,
  };
}

interface Domain {
  readonly low: number;
  readonly high: number;
}

/** From the least to the greatest number stated, with some room at both ends. Shares stay within the whole, counts above zero. */
function domainOf(quantities: readonly Quantity[], isShare: boolean, isSigned: boolean): Domain {
  const stated = quantities.flatMap((quantity) => {
    const { low, high } = shownEnds(quantity);
    return [...(quantity.number === null ? [] : [quantity.number]), low, high].filter(Number.isFinite);
  });
  const least = Math.min(...stated);
  const most = Math.max(...stated);
  const spread = most - least;
  const room = spread > 0 ? spread * 0.15 : Math.max(Math.abs(most) * 0.2, isShare ? 5 : 1);
  const openRoom = quantities.some(({ strict }) => strict !== null) ? Math.max(room, Math.abs(most) * 0.2) : room;
  const low = least - openRoom;
  const high = most + openRoom;
  return {
    low: isSigned || least < 0 ? low : Math.max(0, low),
    high: isShare && most <= 100 ? Math.min(100, high) : high,
  };
}

/** The ends of an interval as they are drawn: one that is open, or goes on to twice the number, goes on without end. */
function shownEnds({ interval, number, strict }: Quantity): Domain {
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

/** Round numbers, as many as can be read side by side on the narrowest scale; at least two. */
function ticksOf({ low, high }: Domain): { readonly number: number; readonly label: string }[] {
  for (const wanted of [6, 5, 4, 3, 2]) {
    const step = niceStep((high - low) / wanted);
    const ticks = ticksBy(step, low, high);
    const longest = Math.max(...ticks.map(({ label }) => label.length));
    if (ticks.length <= 2 || ticks.length * (longest + 2) * CHARACTER <= NARROWEST) return ticks;
  }
  return ticksBy(niceStep(high - low), low, high);
}

function ticksBy(step: number, low: number, high: number): { readonly number: number; readonly label: string }[] {
  const room = (high - low) * MARGIN * 0.25;
  const ticks: { readonly number: number; readonly label: string }[] = [];
  for (let index = Math.ceil((low + room) / step); index * step <= high - room; index++) {
    const number = Math.round(index * step * 1e9) / 1e9;
    ticks.push({ number, label: tickLabel(number, step) });
  }
  return ticks;
}

function tickLabel(number: number, step: number): string {
  if (Math.abs(number) >= 1e6 && step >= 1e5) return sayShort(number);
  return numberInWords(number, Math.min(1, step));
}

/** The next of 1, 2 and 5 times a power of ten. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}
