import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CLAIM_SET_SCHEMA } from '../../scripts/paths.ts';
import { claimSetJsonSchema } from '../../scripts/schema/claim-set-json-schema.ts';

const schema = JSON.parse(claimSetJsonSchema());

it('stands in docs/ as the validator says it; otherwise `npm run schema`', () => {
  expect(JSON.parse(readFileSync(CLAIM_SET_SCHEMA, 'utf8'))).toEqual(schema);
});

it('knows every key of a set, and no other', () => {
  expect(schema.additionalProperties).toBe(false);
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['$schema', 'format', 'questions', 'claims']));
  expect(schema.required).not.toContain('$schema');
});

it.each([
  ['a date', schema.properties.updated, { type: 'string', format: 'date' }],
  ['a gate word', schema.properties.gate.items, { type: 'string', minLength: 3 }],
  ['a term', schema.properties.place.properties.home.additionalProperties.items, { type: 'string', minLength: 1 }],
  ['a measure', schema.properties.questions.items.properties.measure, { enum: expect.arrayContaining(['share']) }],
])('tells editors what %s is', (_, part, told) => {
  expect(part).toMatchObject(told);
});
