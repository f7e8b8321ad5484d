import { MarkedPage } from '../../../entrypoints/engine/marked-page.ts';
import venezuela2024 from '../../../public/claim-sets/venezuela-2024.json';
import { gateWords } from '../../../utils/claims/gate-words.ts';
import { parseClaimSet } from '../../../utils/claims/parse-claim-set.ts';
import { gateOpens, gatePattern } from '../../../utils/page/gate.ts';
import { highlightRegistry } from '../../../utils/page/highlight-registry.ts';
import { type EngineTimes, type Loaded, type LoadPlan, OUTCOME, type WarmTimes } from '../loaded.ts';
import { MATCH, READ, takeMeasured } from './timed.ts';
import { walk } from './walk.ts';

/** After so many samples' time the JIT compilers have done most of their work. */
const WARM_UP = 25;
/** The page has come to rest by then. */
const REST_MS = 100;

const root = document.documentElement;

async function measure(): Promise<Loaded> {
  const { first, rounds, sampleMs } = planOf(new URLSearchParams(location.search));
  const parsed = parseClaimSet(venezuela2024);
  const port = highlightRegistry();
  if (!parsed.ok || port === null) throw new Error('The claim set or the registry of highlights is missing.');
  const sets = [parsed.value];
  const pattern = gatePattern(gateWords(sets));
  const { signal } = new AbortController();
  if (document.readyState !== 'complete')
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  await rest();

  const gate = () => gateOpens(document, pattern);
  const whole = () => walk(root);
  if (first === 'walk') return { first, cold: { walk: timeOf(whole, 0) } };
  const gateMs = timeOf(gate, 0);
  const start = performance.now();
  const page = new MarkedPage(document, sets, port, signal);
  page.read();
  const cold = { gate: gateMs, ...partsOf(performance.now() - start, 1) };
  const warm = rounds === 0 ? [] : await takeTurns(whole, gate, page, { rounds, sampleMs });
  return { first, cold, warm, marks: page.listing.marks.length };
}

async function takeTurns(
  whole: () => unknown,
  gate: () => unknown,
  page: MarkedPage,
  { rounds, sampleMs }: Pick<LoadPlan, 'rounds' | 'sampleMs'>,
): Promise<readonly WarmTimes[]> {
  for (const call of [whole, gate, () => page.read()]) timeOf(call, WARM_UP * sampleMs);
  takeMeasured(READ);
  takeMeasured(MATCH);
  const warm: WarmTimes[] = [];
  for (let round = 0; round < rounds; round++) {
    await rest();
    const walkMs = timeOf(whole, sampleMs);
    const gateMs = timeOf(gate, sampleMs);
    warm.push({ walk: walkMs, gate: gateMs, ...engineTimes(page, sampleMs) });
  }
  return warm;
}

function engineTimes(page: MarkedPage, sampleMs: number): EngineTimes {
  let calls = 0;
  const one = timeOf(() => {
    calls++;
    page.read();
  }, sampleMs);
  return partsOf(one * calls, calls);
}

/** Takes what so many calls have measured, and counts what is left of their time as painting. */
function partsOf(allMs: number, calls: number): EngineTimes {
  const [read, match] = [takeMeasured(READ), takeMeasured(MATCH)];
  return { read: read / calls, match: match / calls, paint: Math.max(0, allMs - read - match) / calls };
}

/** Milliseconds for one call, over as many calls as fill the time; one at least. */
function timeOf(call: () => unknown, sampleMs: number): number {
  const start = performance.now();
  let calls = 0;
  let spent = 0;
  do {
    call();
    calls++;
    spent = performance.now() - start;
  } while (spent < sampleMs);
  return spent / calls;
}

/** Lets the browser draw and collect what is left over. */
function rest(): Promise<void> {
  return new Promise((rested) => setTimeout(rested, REST_MS));
}

function planOf(query: URLSearchParams): LoadPlan {
  return {
    first: query.get('first') === 'walk' ? 'walk' : 'engine',
    rounds: Number(query.get('rounds')),
    sampleMs: Number(query.get('sampleMs')),
  };
}

measure().then(
  (loaded) => root.setAttribute(OUTCOME, JSON.stringify(loaded)),
  (error) => root.setAttribute(OUTCOME, JSON.stringify(String(error))),
);
