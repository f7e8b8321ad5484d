import { settleSlices as untimed } from '../../utils/page/settle-page.ts';
import { MATCH, timedSlices } from './timed.ts';

export { settlePage } from '../../utils/page/settle-page.ts';

/** Stands in the background's place for what reading its figures tells of a page's text, and measures it as a part of finding marks. */
export const settleSlices: typeof untimed = (...args) => timedSlices(MATCH, untimed(...args));
