import { sayDecimals, sayShort } from '../wording/say-number.ts';

/** A stretch of numbers over which figures are drawn; its ends are finite, and not the same. */
export interface FigureAxis {
  readonly low: number;
  readonly high: number;
}

/** A round number on an axis. */
export interface AxisTick {
  readonly number: number;
  readonly label: string;
}

interface Numbers {
  /** Shares stay within the whole. */
  readonly isShare: boolean;
  /** Numbers fall below zero though none that is stated does: leads that may turn. */
  readonly isSigned: boolean;
  /** A figure goes on without end, and needs room for that. */
  readonly isOpen: boolean;
}

/** What a label's character takes, in CSS pixels. */
const CHARACTER = 6.5;

/** How near to an end of the axis no tick stands, as a share of its length. */
const MARGIN = 0.02;

/** Steps are so long that there are no more, but of numbers that can't be told apart. */
const MOST_TICKS = 12;

/** From the least to the greatest number stated, with some room at both ends. Shares stay within the whole, counts above zero. */
export function axisOver(stated: readonly number[], { isShare, isSigned, isOpen }: Numbers): FigureAxis {
  const least = Math.min(...stated);
  const most = Math.max(...stated);
  const spread = most - least;
  const room = spread > 0 ? spread * 0.15 : Math.max(Math.abs(most) * 0.2, isShare ? 5 : 1);
  const openRoom = isOpen ? Math.max(room, Math.abs(most) * 0.2) : room;
  const low = least - openRoom;
  const high = most + openRoom;
  return {
    low: isSigned || least < 0 ? low : Math.max(0, low),
    high: isShare && most <= 100 ? Math.min(100, high) : high,
  };
}

/** Where a number stands, from 0 (the axis's low end) to 1; beyond them where it is none of the axis's. */
export function placeOn({ low, high }: FigureAxis, number: number): number {
  return (number - low) / (high - low);
}

/** Round numbers, as many as can be read side by side on so many CSS pixels; at least two where there are two. */
export function ticksOn(axis: FigureAxis, width: number): readonly AxisTick[] {
  const length = axis.high - axis.low;
  for (const wanted of [6, 5, 4, 3, 2]) {
    const ticks = ticksBy(roundStep(length / wanted), axis);
    const longest = Math.max(...ticks.map(({ label }) => label.length));
    if (ticks.length <= 2 || ticks.length * (longest + 2) * CHARACTER <= width) return ticks;
  }
  return ticksBy(roundStep(length), axis);
}

function ticksBy(step: number, { low, high }: FigureAxis): readonly AxisTick[] {
  const room = (high - low) * MARGIN;
  const first = Math.ceil((low + room) / step);
  const count = Math.floor((high - room) / step) - first + 1;
  return Array.from({ length: Math.min(Math.max(count, 0), MOST_TICKS) }, (_, index) => {
    const number = Math.round((first + index) * step * 1e9) / 1e9;
    return { number, label: tickInWords(number, step) };
  });
}

/** The number with as many decimals as the step between two ticks has, a large one in few signs. */
function tickInWords(number: number, step: number): string {
  if (Math.abs(number) >= 1e6 && step >= 1e5) return sayShort(number);
  return sayDecimals(number, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
}

/** The next of 1, 2 and 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}
