import { parseArgs } from 'node:util';
import { TIERS, type Tier } from './tier.ts';

export interface ScoreOptions {
  /** Paths of case files; none for all of the project's own. */
  readonly cases: readonly string[];
  /** Paths of claim sets to score in place of the bundled one; none for that one. */
  readonly sets: readonly string[];
  readonly tiers: readonly Tier[];
  readonly misses: boolean;
}

const USAGE = 'Usage: npm run --silent score -- [--cases FILE...] [--set FILE]... [--tiers A,B,C] [--misses]';

/** Reads the command line; a wish that can't be met is thrown as one line. */
export function readOptions(args: readonly string[]): ScoreOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      cases: { type: 'string', multiple: true, default: [] },
      set: { type: 'string', multiple: true, default: [] },
      tiers: { type: 'string', default: TIERS.join(',') },
      misses: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const { set: sets, misses } = values;
  // More files may follow the first one.
  if (positionals.length > 0 && values.cases.length === 0) throw new Error(`Files stand behind --cases. ${USAGE}`);
  const cases = [...values.cases, ...positionals];
  if (sets.length > 0 && cases.length === 0)
    throw new Error(`--set needs --cases, for our own are about the bundled set. ${USAGE}`);
  const named = values.tiers.split(',');
  const tiers = TIERS.filter((tier) => named.includes(tier));
  if (tiers.length !== named.length) throw new Error(`--tiers is some of ${TIERS.join(',')}. ${USAGE}`);
  return { cases, sets, tiers, misses };
}
