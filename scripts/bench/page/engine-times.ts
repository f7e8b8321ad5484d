import { ANSWER, PAINT, READ, SEND, TURN, takeMeasured } from '../../measure/timed.ts';
import type { MarkedPage } from '../../measure/timed-marked-page.ts';
import type { EngineTimes, Longest } from '../loaded.ts';
import { longestBetween, sumOf } from '../stretches.ts';

/** What readings one after the other have taken: for each of them, and at a time. */
interface ReadingTimes extends EngineTimes {
  readonly longest: Longest;
}

/** Reads a page as often as fills the time, once at least, and tells what page and background pay for it. Throws where nothing of it is measured. */
export async function engineTimes(
  page: MarkedPage,
  sampleMs: number,
  start = performance.now(),
): Promise<ReadingTimes> {
  takeOwn();
  let calls = 0;
  do {
    await page.read();
    calls++;
  } while (performance.now() - start < sampleMs);
  const end = performance.now();
  const { turns, answers, read, send, paint } = takeOwn();
  if (read === 0 || answers.length === 0) throw new Error('Nobody measures.');
  const match = sumOf(answers);
  return {
    read: read / calls,
    send: send / calls,
    inPage: (end - start - sumOf(turns) - match - paint) / calls,
    match: match / calls,
    paint: paint / calls,
    longest: {
      page: longestBetween([...turns, ...answers], start, end),
      background: Math.max(...answers.map(({ duration }) => duration)),
    },
  };
}

/** What has been measured since this was last asked. */
export function takeOwn() {
  return {
    turns: takeMeasured(TURN),
    answers: takeMeasured(ANSWER),
    read: sumOf(takeMeasured(READ)),
    send: sumOf(takeMeasured(SEND)),
    paint: sumOf(takeMeasured(PAINT)),
  };
}
