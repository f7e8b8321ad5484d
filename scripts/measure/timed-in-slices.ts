import { inSlices as untimed } from '../../utils/page/in-slices.ts';
import { TURN } from './timed.ts';

/** Stands in the engine's place for doing work in slices, and measures the turns that are left to the page in between. */
export const inSlices: typeof untimed = (work, slicing) => {
  let left: number | null = performance.now();
  function* watched() {
    for (;;) {
      if (left !== null) performance.measure(TURN, { start: left, end: performance.now() });
      left = null;
      const step = work.next();
      if (step.done) return step.value;
      yield step.value;
    }
  }
  return untimed(watched(), {
    ...slicing,
    onSlice: (parts) => {
      slicing.onSlice?.(parts);
      left = performance.now();
    },
  });
};
