import { gateWords } from '../../../utils/claims/gate-words.ts';
import { parseClaimSet } from '../../../utils/claims/parse-claim-set.ts';
import { gateOpens, gatePattern } from '../../../utils/page/gate.ts';
import type { LoadedSets } from '../loaded.ts';
import { madeSet } from '../made-set.ts';
import { bundledSet, engineOn } from './engine-on-page.ts';
import { takeTurns } from './measure-page.ts';
import { timeOf, WARM_UP } from './timing.ts';
import { walk } from './walk.ts';

/**
 * Reads the page with so many claim sets active (`sets`), the bundled one among them and the others of so many `claims` each. It speaks
 * of the bundled one, and of the others where `spoken` says so.
 */
export async function measureSets(query: URLSearchParams): Promise<LoadedSets> {
  const [count, claims] = [Number(query.get('sets')), Number(query.get('claims'))];
  const bundled = bundledSet();
  const sets = [bundled];
  for (let index = 1; index < count; index++) {
    const parsed = parseClaimSet(madeSet(index, claims));
    if (!parsed.ok) throw new Error(`A made claim set is refused: ${JSON.stringify(parsed.faults[0])}`);
    sets.push(query.get('spoken') === 'all' ? { ...parsed.value, gate: bundled.gate } : parsed.value);
  }
  const pattern = gatePattern(gateWords(sets));
  const gate = () => gateOpens(document, pattern);
  const gateMs = timeOf(gate, 0);
  const start = performance.now();
  const page = engineOn(document, sets);
  await page.read();
  const first = performance.now() - start;
  const sampleMs = Number(query.get('sampleMs'));
  const whole = () => walk(document.documentElement);
  const warm = await takeTurns(whole, gate, page, {
    rounds: Number(query.get('rounds')),
    sampleMs,
    warmUpMs: WARM_UP * sampleMs,
  });
  return { claims: sets.reduce((sum, set) => sum + set.claims.length, 0), gate: gateMs, first, warm };
}
