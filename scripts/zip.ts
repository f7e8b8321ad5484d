import { parseArgs } from 'node:util';
import { zip } from 'wxt';
import { BROWSERS } from './browsers.ts';
import { ROOT, TARGETS } from './paths.ts';
import { sayHelp } from './say-help.ts';

sayHelp(`npm run zip -- [--into FOLDER]

Builds the extension for both browsers and packs what their stores ask for: a zip for Chrome, which Edge takes too, one for
Firefox, and the sources that Firefox's reviewers build it from.

  --into FOLDER   a folder of the project, .output where none is named; what is built is written there too`);

const options = { into: { type: 'string', default: '.output' } } as const;
const { into } = parseArgs({ options }).values;

// A test run sets another one, with which JSX is built for debugging, the machine's paths and all.
process.env['NODE_ENV'] = 'production';

for (const browser of BROWSERS) await zip({ root: ROOT, browser: TARGETS[browser], outDir: into });
