import { gateWords } from '../../../utils/claims/gate-words.ts';
import { english as vocabulary } from '../../../utils/figures/en.ts';
import { compileGrammar } from '../../../utils/figures/grammar.ts';
import { readFigures } from '../../../utils/figures/read-figures.ts';
import { gateOpens, gatePattern } from '../../../utils/page/gate.ts';
import type { MarkedPage } from '../../measure/timed-marked-page.ts';
import type { LoadedPage, WarmTimes } from '../loaded.ts';
import { bundledSet, engineOn } from './engine-on-page.ts';
import { engineTimes } from './engine-times.ts';
import { rest, timeOf, WARM_UP } from './timing.ts';
import { walk } from './walk.ts';

/** Measures a load that begins with the walk (`first=walk`), or with the engine and goes on to `rounds` of warm calls. */
export async function measurePage(query: URLSearchParams): Promise<LoadedPage> {
  const sampleMs = Number(query.get('sampleMs'));
  const rounds = Number(query.get('rounds'));
  const warmUpMs = Number(query.get('warmUpMs'));
  const sets = [bundledSet()];
  const pattern = gatePattern(gateWords(sets));
  const whole = () => walk(document.documentElement);
  const gate = () => gateOpens(document, pattern);
  if (query.get('first') === 'walk') return { first: 'walk', cold: { walk: timeOf(whole, 0) } };
  const gateMs = timeOf(gate, 0);
  const start = performance.now();
  const page = engineOn(document, sets);
  const { longest, ...parts } = await engineTimes(page, 0, start);
  const warm = rounds === 0 ? [] : await takeTurns(whole, gate, page, { rounds, sampleMs, warmUpMs });
  const { length: marks } = page.listing.marks;
  return { first: 'engine', cold: { gate: gateMs, ...parts }, warm, marks, figures: figuresOn(page), longest };
}

/** How many figures a page in English states. */
function figuresOn({ reading }: MarkedPage): number {
  const grammar = compileGrammar(vocabulary);
  return reading.page.blocks.reduce((sum, { text }) => sum + readFigures(text, grammar).length, 0);
}

/** How warm calls are made: so many rounds of samples, behind so long a time of the engine's calls that are not counted. */
interface WarmPlan {
  readonly rounds: number;
  readonly sampleMs: number;
  readonly warmUpMs: number;
}

/** Rounds of warm calls, walk, gate and engine one after the other in each; the compilers are given their time before. */
export async function takeTurns(
  whole: () => unknown,
  gate: () => unknown,
  page: MarkedPage,
  { rounds, sampleMs, warmUpMs }: WarmPlan,
): Promise<readonly WarmTimes[]> {
  for (const call of [whole, gate]) timeOf(call, WARM_UP * sampleMs);
  await engineTimes(page, warmUpMs);
  const warm: WarmTimes[] = [];
  for (let round = 0; round < rounds; round++) {
    await rest();
    const walkMs = timeOf(whole, sampleMs);
    const gateMs = timeOf(gate, sampleMs);
    const { longest: _, ...parts } = await engineTimes(page, sampleMs);
    warm.push({ walk: walkMs, gate: gateMs, ...parts });
  }
  return warm;
}
