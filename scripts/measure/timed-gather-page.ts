import { gatherPageSlices as untimed } from '../../utils/page/gather-page.ts';
import { READ, timedSlices } from './timed.ts';

/** Stands in the engine's place for gathering a page's text, and measures it. */
export const gatherPageSlices: typeof untimed = (...args) => timedSlices(READ, untimed(...args));
