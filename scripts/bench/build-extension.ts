import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { timedEngine } from '../measure/timed-engine.ts';
import { ROOT } from '../paths.ts';

const HERE = `${ROOT}scripts/bench/page/`;
const STYLES = 'marks.css';
const EVERYWHERE = 'http://*.localhost/*';
/** The other libraries are large: they are put into pages only that measure them. */
const LIBRARIES = 'http://*.localhost/libraries/*';

/** What measures calls one by one has each do all of it. */
const ANEW = { [`${ROOT}utils/claims/find-marks.ts`]: `${HERE}find-marks-anew.ts` };

/** A content script, and the module that it is built from. */
interface BenchScript {
  readonly entry: string;
  readonly runs: object;
}

const MEASURE: BenchScript = {
  entry: 'measure.ts',
  runs: { matches: [EVERYWHERE], exclude_matches: [LIBRARIES], css: [STYLES] },
};
const OTHERS: Readonly<Record<string, BenchScript>> = {
  'recognizers.js': {
    entry: 'recognizers.ts',
    runs: { matches: [LIBRARIES], include_globs: ['*recognizers=yes*'] },
  },
  'libraries.js': { entry: 'measure-libraries.ts', runs: { matches: [LIBRARIES], css: [STYLES] } },
};

const MANIFEST = {
  manifest_version: 3,
  name: 'Tallymark bench',
  version: '1.0.0',
  host_permissions: [EVERYWHERE],
  browser_specific_settings: { gecko: { id: 'tallymark-bench@extension' } },
};

/**
 * Builds an extension that does nothing but measure: the modules of the real one, in a content script on every page under `localhost`,
 * and the other libraries where they are measured. Answers its folder.
 */
export async function buildBenchExtension({ withLibraries }: { readonly withLibraries: boolean }): Promise<string> {
  const folder = `${ROOT}.tmp/bench-extension`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const scripts = Object.entries({ 'measure.js': MEASURE, ...(withLibraries ? OTHERS : {}) });
  for (const [script, { entry }] of scripts) {
    await build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [timedEngine(ANEW)],
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
  const contentScripts = scripts.map(([script, { runs }]) => ({ ...runs, js: [script], run_at: 'document_idle' }));
  writeFileSync(`${folder}/manifest.json`, JSON.stringify({ ...MANIFEST, content_scripts: contentScripts }));
  return folder;
}

/** Chromium takes no script that holds code points which Unicode gives to nobody, as patterns of libraries do. */
function writeAsAscii(file: string): void {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[\u0080-\uffff]/g, escaped));
}
