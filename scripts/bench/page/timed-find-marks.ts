import { findMarks as untimed } from '../../../utils/claims/find-marks.ts';
import { MATCH, timed } from './timed.ts';

/** Stands in the engine's place for finding the marks of a page, and measures it. */
export const findMarks: typeof untimed = (...args) => timed(MATCH, () => untimed(...args));
