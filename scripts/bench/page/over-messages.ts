import type { Readings } from '../../../utils/messages/to-readings.ts';
import { ANSWER, SEND, timed, timedWait } from '../../measure/timed.ts';

/**
 * Has page and background speak as they do across processes, and leaves measures of what either pays: the page writes what it asks and
 * reads what it is answered, all between is the background's. As JSON, which is how Chromium sends it; Firefox clones instead.
 */
export function overMessages(background: Readings): Readings {
  return {
    beginReading: (request) => ask(background.beginReading, request),
    addText: (request) => ask(background.addText, request),
    findMarks: (request) => ask(background.findMarks, request),
    changeText: (request) => ask(background.changeText, request),
    explainMark: (request) => ask(background.explainMark, request),
    notableFigures: (request) => ask(background.notableFigures, request),
  };
}

async function ask<Request, Reply>(handle: (request: Request) => Promise<Reply>, request: Request): Promise<Reply> {
  const asked = timed(SEND, () => JSON.stringify(request));
  const answered = await timedWait(ANSWER, () => answerTo(handle, asked));
  return timed(SEND, () => JSON.parse(answered) as Reply);
}

async function answerTo<Request>(handle: (request: Request) => Promise<unknown>, asked: string): Promise<string> {
  return JSON.stringify(await handle(JSON.parse(asked) as Request));
}
