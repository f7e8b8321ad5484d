import type { Plugin } from 'vite';
import { ROOT } from '../paths.ts';

const HERE = `${ROOT}scripts/measure/`;

/** The engine's own modules that are measured, each by the file that stands in for it. */
const STAND_INS: Readonly<Record<string, string>> = {
  [`${ROOT}entrypoints/engine/life.ts`]: `${HERE}timed-life.ts`,
  [`${ROOT}entrypoints/engine/marked-page.ts`]: `${HERE}timed-marked-page.ts`,
  [`${ROOT}entrypoints/engine/background-readings.ts`]: `${HERE}timed-background-readings.ts`,
  [`${ROOT}entrypoints/engine/place-mark.ts`]: `${HERE}timed-place-mark.ts`,
  [`${ROOT}entrypoints/engine/shown-marks.ts`]: `${HERE}timed-shown-marks.ts`,
  [`${ROOT}utils/page/highlight-registry.ts`]: `${HERE}timed-highlight-registry.ts`,
  [`${ROOT}utils/page/in-slices.ts`]: `${HERE}timed-in-slices.ts`,
  [`${ROOT}utils/page/gather-page.ts`]: `${HERE}timed-gather-page.ts`,
};

/**
 * Leads the entrypoints' imports to the stand-ins, and to others by the files that those stand in for, so that the product itself holds
 * nothing that measures.
 */
export function timedEngine(others: Readonly<Record<string, string>> = {}): Plugin {
  const standIns = { ...STAND_INS, ...others };
  return {
    name: 'timed-engine',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer?.startsWith(`${ROOT}entrypoints/`)) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved === null ? null : (standIns[resolved.id] ?? null);
    },
  };
}
