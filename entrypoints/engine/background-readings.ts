import { askOnce, askUntilAnswered } from '../../utils/messages/speak.ts';
import type { Readings } from '../../utils/messages/to-readings.ts';

/**
 * The background, as who finds the marks of pages. Stopped before it could answer it is asked again; but what a turn has found it gives
 * once, and where that was lost on its way, as a page's answers are that goes into the back/forward cache, the page is not known any more.
 */
export const BACKGROUND_READINGS: Readings = {
  beginReading: (request) => askUntilAnswered('beginReading', request),
  addText: (request) => askUntilAnswered('addText', request),
  findMarks: (request) => askOnce('findMarks', request),
  changeText: (request) => askOnce('changeText', request),
  explainMark: (request) => askUntilAnswered('explainMark', request),
  notableFigures: (request) => askUntilAnswered('notableFigures', request),
};
