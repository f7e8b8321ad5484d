import { build } from 'wxt';
import { BROWSERS, type BrowserName } from './browsers.ts';
import { ROOT, TARGETS } from './paths.ts';

// `build.ts [chromium|firefox]...`: builds the extension into .output/, for both browsers where none is named.
const named = process.argv.slice(2).filter((name): name is BrowserName => BROWSERS.some((known) => known === name));

// A test run sets another one, with which JSX is built for debugging, the machine's paths and all.
process.env['NODE_ENV'] = 'production';

for (const browser of named.length === 0 ? BROWSERS : named) await build({ root: ROOT, browser: TARGETS[browser] });
