import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { BROWSERS } from './browsers.ts';
import { ROOT, TARGETS } from './paths.ts';
import { sayHelp } from './say-help.ts';

sayHelp(`npm run build -- [--mode measure] [chromium|firefox]...

Builds the extension as readers get it, for both browsers where none is named: into .output/chrome-mv3 and .output/firefox-mv3.

  --mode measure  a build that leaves what it takes in the page's timeline (tallymark:start, tallymark:end, tallymark:read,
                  tallymark:match, tallymark:paint): into .output/chrome-mv3-measure and .output/firefox-mv3-measure`);

const options = { mode: { type: 'string', default: 'production' } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const named = BROWSERS.filter((name) => positionals.length === 0 || positionals.includes(name));
if (named.length < positionals.length || !['production', 'measure'].includes(values.mode)) {
  console.error(`Browsers are ${BROWSERS.join(' and ')}; the one mode is measure.`);
  process.exit(2);
}

// A test run sets another one, with which JSX is built for debugging, the machine's paths and all.
process.env['NODE_ENV'] = 'production';

for (const browser of named) await build({ root: ROOT, browser: TARGETS[browser], mode: values.mode });
