import { askUntilAnswered } from '../../utils/messages/speak.ts';
import type { Readings } from '../../utils/messages/to-readings.ts';

/** The background, as who finds the marks of pages: stopped before it could answer, it is asked again. */
export const BACKGROUND_READINGS: Readings = {
  beginReading: (request) => askUntilAnswered('beginReading', request),
  addText: (request) => askUntilAnswered('addText', request),
  findMarks: (request) => askUntilAnswered('findMarks', request),
  changeText: (request) => askUntilAnswered('changeText', request),
  explainMark: (request) => askUntilAnswered('explainMark', request),
  notableFigures: (request) => askUntilAnswered('notableFigures', request),
};
