import { beginLife as untimed } from '../../entrypoints/engine/life.ts';
import { LIVES } from './timed.ts';

export { endWithExtension } from '../../entrypoints/engine/life.ts';

/** Stands in the entrypoints' place for beginning a life, and marks when. */
export const beginLife: typeof untimed = (world, part) => {
  // An engine begins when its script does, and takes over later.
  if (part !== 'engine') performance.mark(part === 'coming' ? LIVES.engine : LIVES.gate);
  return untimed(world, part);
};
