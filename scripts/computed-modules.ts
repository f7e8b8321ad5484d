import type { Plugin } from 'vite';
import { ROOT } from './paths.ts';

/** Modules that hold plain data, worked out from what weighs much more. */
const COMPUTED: ReadonlySet<string> = new Set([`${ROOT}utils/figures/unit-names.ts`]);

/** Builds such modules in as the data that comes of them. */
export function computedModules(): Plugin {
  return {
    name: 'tallymark:computed-modules',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!COMPUTED.has(id)) return null;
      const module: Readonly<Record<string, unknown>> = await import(id);
      return Object.entries(module)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
