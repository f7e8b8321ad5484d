import { beginLife as untimed } from '../../entrypoints/engine/life.ts';
import { LIVES } from './timed.ts';

export { endWithExtension } from '../../entrypoints/engine/life.ts';

/** Stands in the entrypoints' place for beginning a life, and marks when. */
export const beginLife: typeof untimed = (world, part) => {
  performance.mark(LIVES[part]);
  return untimed(world, part);
};
