import { readPage as untimed, readSlices as untimedSlices } from '../../utils/page/read-page.ts';
import { READ, timed, timedSlices } from './timed.ts';

/** Stand in the engine's place for reading a page, and measure it. */
export const readPage: typeof untimed = (...args) => timed(READ, () => untimed(...args));
export const readSlices: typeof untimedSlices = (...args) => timedSlices(READ, untimedSlices(...args));
