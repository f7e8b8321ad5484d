import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build, type Plugin } from 'vite';
import { ROOT } from '../paths.ts';

const HERE = `${ROOT}scripts/bench/page/`;
const SCRIPT = 'measure.js';
const STYLES = 'marks.css';

/** The engine's own calls that are measured on their way, each by the file that stands in for it. */
const STAND_INS: Readonly<Record<string, string>> = {
  [`${ROOT}utils/page/read-page.ts`]: `${HERE}timed-read-page.ts`,
  [`${ROOT}utils/claims/find-marks.ts`]: `${HERE}timed-find-marks.ts`,
  [`${ROOT}utils/page/in-slices.ts`]: `${HERE}timed-in-slices.ts`,
};

const MANIFEST = {
  manifest_version: 3,
  name: 'Tallymark bench',
  version: '1.0.0',
  host_permissions: ['http://*.localhost/*'],
  content_scripts: [
    { matches: ['http://*.localhost/*'], js: [SCRIPT], css: [STYLES], run_at: 'document_idle', all_frames: false },
  ],
  browser_specific_settings: { gecko: { id: 'tallymark-bench@extension' } },
};

/**
 * Builds an extension that does nothing but measure: the modules of the real one, in a content script on every page under `localhost`.
 * Answers its folder.
 */
export async function buildBenchExtension(): Promise<string> {
  const folder = `${ROOT}.tmp/bench-extension`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [timedEngine()],
    build: {
      target: 'es2023',
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: `${HERE}measure.ts`, formats: ['iife'], name: 'tallymarkBench', fileName: () => SCRIPT },
    },
  });
  copyFileSync(`${ROOT}entrypoints/marks.css`, `${folder}/${STYLES}`);
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(MANIFEST));
  return folder;
}

/** Leads the engine's imports to the stand-ins. */
function timedEngine(): Plugin {
  return {
    name: 'timed-engine',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer?.startsWith(`${ROOT}entrypoints/`)) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved === null ? null : (STAND_INS[resolved.id] ?? null);
    },
  };
}
