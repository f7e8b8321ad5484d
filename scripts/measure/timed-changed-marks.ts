import { marksAfterChange as untimed } from '../../utils/claims/changed-marks.ts';
import { MATCH, timed } from './timed.ts';

/** Stands in the engine's place for finding the marks of changed blocks, and measures it. */
export const marksAfterChange: typeof untimed = (...args) => timed(MATCH, () => untimed(...args));
