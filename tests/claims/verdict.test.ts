import { expect, it } from 'vitest';
import { type Relation, verdictOf } from '../../utils/claims/verdict.ts';

it.each<readonly [Relation[], string | null]>([
  [[], null],
  [['agrees'], 'agrees'],
  [['consistent'], 'consistent'],
  [['disagrees'], 'disagrees'],
  [['agrees', 'agrees'], 'agrees'],
  [['agrees', 'consistent'], 'agrees'],
  [['consistent', 'consistent'], 'consistent'],
  [['disagrees', 'disagrees'], 'disagrees'],
  [['agrees', 'disagrees'], 'contested'],
  [['disagrees', 'consistent'], 'contested'],
  [['disagrees', 'consistent', 'agrees'], 'contested'],
])('%j comes to %s', (relations, verdict) => {
  expect(verdictOf(relations)).toBe(verdict);
  expect(verdictOf(relations.toReversed())).toBe(verdict);
});
