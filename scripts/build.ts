import { build } from 'wxt';
import { BROWSERS } from './browsers.ts';
import { ROOT, TARGETS } from './paths.ts';
import { sayHelp } from './say-help.ts';

sayHelp(`npm run build -- [chromium|firefox]...

Builds the extension as readers get it, for both browsers where none is named: into .output/chrome-mv3 and .output/firefox-mv3.`);

const wanted = process.argv.slice(2);
const named = BROWSERS.filter((name) => wanted.length === 0 || wanted.includes(name));
if (named.length < wanted.length) {
  console.error(`Browsers are ${BROWSERS.join(' and ')}.`);
  process.exit(2);
}

// A test run sets another one, with which JSX is built for debugging, the machine's paths and all.
process.env['NODE_ENV'] = 'production';

for (const browser of named) await build({ root: ROOT, browser: TARGETS[browser] });
