import { parseArgs } from 'node:util';
import { reasonOf } from '../utils/wording/reason-of.ts';
import { ensureBrowsers } from './browsers.ts';
import { type ChosenPage, chosenPage, PAGE_OPTIONS } from './chosen-page.ts';
import { hasDisplay } from './has-display.ts';
import { servePages } from './page-server.ts';
import { paintedMarks, untilMarked } from './painted-marks.ts';
import { builtExtension, PAGES, ROOT } from './paths.ts';
import { openBrowser } from './real-browser.ts';
import { runQuietly } from './run-quietly.ts';
import { sayHelp } from './say-help.ts';

const HOST = 'www.cbc.ca';
const PICTURE = 'demo.png';
const MARKS_WITHIN_MS = 20_000;
sayHelp(`npm run demo -- [--browser chromium|firefox] [--page NAME] [--stay]

Builds the extension, opens a sample page in a real browser with the extension in it, prints the marks and saves
${PICTURE}. Where there is no display the browser runs unseen and closes by itself; where there is one it stays open until
you close it.

  --browser NAME   chromium (the default) or firefox
  --page NAME      a file of tests/pages, without .html
  --stay           keeps the browser open wherever it runs`);

interface Wishes extends ChosenPage {
  readonly stay: boolean;
}

/** The command line; a wish that can't be met is one line and exit code 2. */
function readWishes(): Wishes {
  try {
    const { values } = parseArgs({ options: { ...PAGE_OPTIONS, stay: { type: 'boolean', default: false } } });
    return { ...chosenPage(values), stay: values.stay };
  } catch (error) {
    return stop(reasonOf(error));
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Builds, opens, prints and takes the picture; the exit code is 1 where the page holds no mark. */
async function show({ browser: name, page: pageName, stay }: Wishes): Promise<number> {
  const [found] = ensureBrowsers([name]);
  if (found === undefined) return 2;
  console.log(`Building the extension for ${found.version} ...`);
  const built = await runQuietly('scripts/build.ts', [name]);
  if (built.code !== 0) stop(built.output);

  const server = await servePages(PAGES);
  const headless = !hasDisplay();
  const { browser } = await openBrowser(found, {
    extension: builtExtension(name),
    headless,
    hosts: [HOST],
    height: 1000,
    deviceScaleFactor: 2,
  });
  try {
    const page = await browser.newPage();
    const address = `http://${HOST}:${server.port}/${pageName}.html`;
    await page.goto(address);
    await untilMarked(page, MARKS_WITHIN_MS);
    const marks = await paintedMarks(page);
    console.log(`${address}: ${marks.length} marks`);
    for (const { verdict, text } of marks) console.log(`  ${verdict.padEnd(10)}  ${text.replace(/\s+/g, ' ')}`);
    await page.screenshot({ path: `${ROOT}${PICTURE}`, fullPage: true });
    console.log(`Picture: ${PICTURE}`);
    // Someone has to be there to close it: a pipe or a log is nobody.
    if (stay || (!headless && process.stdout.isTTY)) await untilClosed(browser);
    return marks.length > 0 ? 0 : 1;
  } finally {
    await browser.close().catch(() => null);
    await server.close();
  }
}

/** Waits until the reader closes the browser or stops the command. */
function untilClosed(browser: Awaited<ReturnType<typeof openBrowser>>['browser']): Promise<void> {
  console.log('The browser stays open: close it, or press Ctrl+C here.');
  return new Promise((closed) => {
    browser.once('disconnected', () => closed());
    process.once('SIGINT', () => closed());
    process.once('SIGTERM', () => closed());
  });
}

try {
  process.exitCode = await show(readWishes());
} catch (error) {
  stop(reasonOf(error));
}
