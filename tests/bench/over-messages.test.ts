import { beforeEach, expect, it } from 'vitest';
import { overMessages } from '../../scripts/bench/page/over-messages.ts';
import { ANSWER, SEND, takeMeasured } from '../../scripts/measure/timed.ts';
import type { Readings } from '../../utils/messages/to-readings.ts';

const BUSY_MS = 15;

/** A background that is busy for a while before it first waits for anything, as it is with most of what it is asked. */
function aBackground(asked: unknown[]): Readings {
  const answer = async (request: unknown) => {
    asked.push(request);
    const end = performance.now() + BUSY_MS;
    while (performance.now() < end);
    return null;
  };
  return {
    beginReading: answer,
    addText: answer,
    findMarks: answer,
    changeText: answer,
    explainMark: answer,
    notableFigures: answer,
  };
}

beforeEach(() => performance.clearMeasures());

it('what is said comes over as a copy', async () => {
  const asked: unknown[] = [];
  const request = { reading: 'one' };
  expect(await overMessages(aBackground(asked)).findMarks(request)).toBeNull();
  expect(asked).toEqual([request]);
  expect(asked[0]).not.toBe(request);
});

it('the page pays for its messages alone, and the background for all that it does for the answer', async () => {
  await overMessages(aBackground([])).findMarks({ reading: 'one' });
  const [[asking, reading], answers] = [takeMeasured(SEND), takeMeasured(ANSWER)];
  expect(answers).toHaveLength(1);
  const [{ startTime, duration } = { startTime: 0, duration: 0 }] = answers;
  expect(duration).toBeGreaterThanOrEqual(BUSY_MS - 1);
  expect((asking?.startTime ?? Number.NaN) + (asking?.duration ?? Number.NaN)).toBeLessThanOrEqual(startTime);
  expect(reading?.startTime).toBeGreaterThanOrEqual(startTime + duration);
});
