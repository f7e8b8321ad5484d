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

/** What the command line asks for, or a line that says what is wrong with it. */
export function readOptions(args: readonly string[]): ScoreOptions | { readonly fault: string } {
  const cases: string[] = [];
  const sets: string[] = [];
  let tiers: readonly Tier[] = TIERS;
  let misses = false;
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--misses') misses = true;
    else if (arg === '--cases') {
      const end = rest.findIndex((value) => value.startsWith('--'));
      const files = rest.splice(0, end < 0 ? rest.length : end);
      if (files.length === 0) return { fault: `--cases needs a file. ${USAGE}` };
      cases.push(...files);
    } else if (arg === '--set') {
      const file = rest.shift();
      if (file === undefined || file.startsWith('--')) return { fault: `--set needs a file. ${USAGE}` };
      sets.push(file);
    } else if (arg === '--tiers') {
      const named = (rest.shift() ?? '').split(',');
      tiers = TIERS.filter((tier) => named.includes(tier));
      if (tiers.length !== named.length) return { fault: `--tiers is some of ${TIERS.join(',')}. ${USAGE}` };
    } else return { fault: `there is no option ${arg}. ${USAGE}` };
  }
  if (sets.length > 0 && cases.length === 0)
    return { fault: `--set needs --cases, for our own are about the bundled set. ${USAGE}` };
  return { cases, sets, tiers, misses };
}
