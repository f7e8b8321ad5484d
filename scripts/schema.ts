import { writeFile } from 'node:fs/promises';
import { CLAIM_SET_SCHEMA } from './paths.ts';
import { claimSetJsonSchema } from './schema/claim-set-json-schema.ts';

// Writes docs/claim-set.schema.json anew; run it when utils/claims/claim-set.ts has changed.
await writeFile(CLAIM_SET_SCHEMA, claimSetJsonSchema());
