import { BACKGROUND_READINGS as UNTIMED } from '../../entrypoints/engine/background-readings.ts';
import type { Readings } from '../../utils/messages/to-readings.ts';
import { MATCH, SEND, SENT, timed, timedWait } from './timed.ts';

/**
 * Stands in the engine's place for the background that finds marks: measures how long the page is busy with asking it and how long it
 * waits for the answers, and marks when all of the text has been sent.
 */
export const BACKGROUND_READINGS: Readings = {
  ...UNTIMED,
  beginReading: (request) => sendText(request, UNTIMED.beginReading),
  addText: (request) => sendText(request, UNTIMED.addText),
  findMarks: (request) => askFor(request, UNTIMED.findMarks),
  changeText: (request) => askFor(request, UNTIMED.changeText),
};

function sendText<Request extends { readonly isWhole: boolean }, Reply>(
  request: Request,
  ask: (request: Request) => Promise<Reply>,
): Promise<Reply> {
  const reply = askFor(request, ask);
  if (request.isWhole) performance.mark(SENT);
  return reply;
}

/** A message is written before its sender goes on. */
function askFor<Request, Reply>(request: Request, ask: (request: Request) => Promise<Reply>): Promise<Reply> {
  const asked = timed(SEND, () => ask(request));
  return timedWait(MATCH, () => asked);
}
