import { readPage as untimed } from '../../../utils/page/read-page.ts';
import { READ, timed } from './timed.ts';

export { EMPTY_PAGE } from '../../../utils/page/read-page.ts';

/** Stands in the engine's place for reading a page, and measures it. */
export const readPage: typeof untimed = (...args) => timed(READ, () => untimed(...args));
