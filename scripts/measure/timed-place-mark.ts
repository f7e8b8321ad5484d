import { placeMark as untimed, placedSlices as untimedSlices } from '../../entrypoints/engine/place-mark.ts';
import { PAINT, timed, timedSlices } from './timed.ts';

/** Stand in the engine's place for finding out where marks stand, and measure it as a part of painting. */
export const placedSlices: typeof untimedSlices = (...args) => timedSlices(PAINT, untimedSlices(...args));
export const placeMark: typeof untimed = (...args) => timed(PAINT, () => untimed(...args));
