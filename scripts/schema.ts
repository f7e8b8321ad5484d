import { writeFile } from 'node:fs/promises';
import { CLAIM_SET_SCHEMA } from './paths.ts';
import { runQuietly } from './run-quietly.ts';
import { sayHelp } from './say-help.ts';
import { claimSetJsonSchema } from './schema/claim-set-json-schema.ts';

sayHelp(`npm run schema

Writes docs/claim-set.schema.json anew. Run it when utils/claims/claim-set.ts has changed.`);

await writeFile(CLAIM_SET_SCHEMA, claimSetJsonSchema());
const { code, output } = await runQuietly('node_modules/@biomejs/biome/bin/biome', [
  'format',
  '--write',
  CLAIM_SET_SCHEMA,
]);
if (code !== 0) console.error(output);
process.exitCode = code;
