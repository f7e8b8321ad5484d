import { BACKGROUND_READINGS as UNTIMED } from '../../entrypoints/engine/background-readings.ts';
import type { Readings } from '../../utils/messages/to-readings.ts';
import { MATCH, timedWait } from './timed.ts';

/** Stands in the engine's place for the background that finds marks, and measures how long its answers take. */
export const BACKGROUND_READINGS: Readings = {
  ...UNTIMED,
  beginReading: (request) => timedWait(MATCH, UNTIMED.beginReading(request)),
  addText: (request) => timedWait(MATCH, UNTIMED.addText(request)),
  findMarks: (request) => timedWait(MATCH, UNTIMED.findMarks(request)),
  changeText: (request) => timedWait(MATCH, UNTIMED.changeText(request)),
};
