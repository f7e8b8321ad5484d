import { writeFile } from 'node:fs/promises';
import { CLAIM_SET_SCHEMA } from './paths.ts';
import { sayHelp } from './say-help.ts';
import { claimSetJsonSchema } from './schema/claim-set-json-schema.ts';

sayHelp(`npm run schema

Writes docs/claim-set.schema.json anew. Run it when utils/claims/claim-set.ts has changed.`);

await writeFile(CLAIM_SET_SCHEMA, claimSetJsonSchema());
