import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { reasonOf } from '../utils/wording/reason-of.ts';
import { ensureBrowsers } from './browsers.ts';
import { type ChosenPage, chosenPage, PAGE_OPTIONS } from './chosen-page.ts';
import { hasDisplay } from './has-display.ts';
import { servePages } from './page-server.ts';
import { builtExtension, PAGES, ROOT } from './paths.ts';
import { openBrowser } from './real-browser.ts';
import { runQuietly } from './run-quietly.ts';
import { sayHelp } from './say-help.ts';

const HOST = 'www.cbc.ca';
/** What the build reads, and the sample pages. */
const WATCHED = ['components', 'entrypoints', 'public', 'utils', 'tests/pages', 'wxt.config.ts'];
/** Editors write a file in several steps, and one change often touches several files. */
const SETTLED_MS = 200;

sayHelp(`npm run dev -- [--browser chromium|firefox] [--page NAME] [--headless]

Opens a sample page in a real browser with the extension in it. At every change of a file builds anew, puts the new build
into the browser and loads the page again. Ends when the browser is closed, or on Ctrl+C.

  --browser NAME   chromium (the default) or firefox
  --page NAME      a file of tests/pages, without .html
  --headless       shows no window, as where there is no display`);

/** The command line; a wish that can't be met is one line and exit code 2. */
function readWishes(): ChosenPage & { readonly headless: boolean } {
  try {
    const unseen = { type: 'boolean', default: !hasDisplay() } as const;
    const { values } = parseArgs({ options: { ...PAGE_OPTIONS, headless: unseen } });
    return { ...chosenPage(values), headless: values.headless };
  } catch (error) {
    console.error(reasonOf(error));
    process.exit(2);
  }
}

const { browser: name, page: pageName, headless } = readWishes();
const [found] = ensureBrowsers([name]);
if (found === undefined) process.exit(2);
const extension = builtExtension(name);

/** Builds, and says how that ended; a build that fails leaves the browser as it is. */
async function builds(): Promise<boolean> {
  const { code, output } = await runQuietly('scripts/build.ts', [name]);
  if (code !== 0) console.error(output);
  return code === 0;
}

console.log(`Building the extension for ${found.version} ...`);
if (!(await builds())) process.exit(1);

const server = await servePages(PAGES);
const { browser } = await openBrowser(found, { extension, headless, hosts: [HOST] });
const page = await browser.newPage();
await page.goto(`http://${HOST}:${server.port}/${pageName}.html`);
console.log(`${page.url()} is open. It follows ${WATCHED.join(', ')}.`);

let isBuilding = false;
let isStale = false;

/** One build at a time; what changes meanwhile calls for another one. */
async function renew(file: string): Promise<void> {
  isStale = true;
  if (isBuilding) return;
  isBuilding = true;
  while (isStale) {
    isStale = false;
    const began = performance.now();
    if (!(await builds())) continue;
    await browser.installExtension(extension);
    await page.reload();
    console.log(`${file}: renewed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  isBuilding = false;
}

let settling: NodeJS.Timeout | undefined;
const watchers = WATCHED.map((path) =>
  watch(`${ROOT}${path}`, { recursive: true }, (_event, file) => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      renew(file === null ? path : `${path}/${file}`).catch((error: unknown) => console.error(String(error)));
    }, SETTLED_MS);
  }),
);

await new Promise<void>((ended) => {
  browser.once('disconnected', () => ended());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended());
});
for (const watcher of watchers) watcher.close();
clearTimeout(settling);
await browser.close().catch(() => null);
await server.close();
