import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { timedEngine } from '../measure/timed-engine.ts';
import { ROOT } from '../paths.ts';

const HERE = `${ROOT}scripts/bench/page/`;
const STYLES = 'marks.css';
const EVERYWHERE = 'http://*.localhost/*';
/** The other libraries are large: they are put into pages only that measure them. */
const LIBRARIES = 'http://*.localhost/libraries/*';

const SCRIPTS = {
  'measure.js': 'measure.ts',
  'libraries.js': 'measure-libraries.ts',
  'recognizers.js': 'recognizers.ts',
} as const;

const MANIFEST = {
  manifest_version: 3,
  name: 'Tallymark bench',
  version: '1.0.0',
  host_permissions: [EVERYWHERE],
  content_scripts: [
    { matches: [EVERYWHERE], exclude_matches: [LIBRARIES], js: ['measure.js'], css: [STYLES], run_at: 'document_idle' },
    { matches: [LIBRARIES], include_globs: ['*recognizers=yes*'], js: ['recognizers.js'], run_at: 'document_idle' },
    { matches: [LIBRARIES], js: ['libraries.js'], css: [STYLES], run_at: 'document_idle' },
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
  for (const [script, entry] of Object.entries(SCRIPTS)) {
    await build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [timedEngine()],
      // What Recognizers-Text names for browsers is a script for a page, not a module.
      resolve: { mainFields: ['module', 'main'] },
      build: {
        target: 'es2023',
        outDir: folder,
        emptyOutDir: false,
        lib: { entry: `${HERE}${entry}`, formats: ['iife'], name: 'tallymarkBench', fileName: () => script },
      },
    });
    writeAsAscii(`${folder}/${script}`);
  }
  copyFileSync(`${ROOT}entrypoints/marks.css`, `${folder}/${STYLES}`);
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(MANIFEST));
  return folder;
}

/** Chromium takes no script that holds code points which Unicode gives to nobody, as patterns of libraries do. */
function writeAsAscii(file: string): void {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[\u0080-\uffff]/g, escaped));
}
