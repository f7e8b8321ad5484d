import { MarkedPage } from '../../../entrypoints/engine/marked-page.ts';
import { PageLanguages } from '../../../entrypoints/engine/page-languages.ts';
import venezuela2024 from '../../../public/claim-sets/venezuela-2024.json';
import { gateWords } from '../../../utils/claims/gate-words.ts';
import type { Languages } from '../../../utils/claims/language.ts';
import { parseClaimSet } from '../../../utils/claims/parse-claim-set.ts';
import { english as rhetoric } from '../../../utils/claims/rhetoric-en.ts';
import { english as vocabulary } from '../../../utils/figures/en.ts';
import { gateOpens, gatePattern } from '../../../utils/page/gate.ts';
import { highlightRegistry } from '../../../utils/page/highlight-registry.ts';
import type { HighlightPort } from '../../../utils/page/painter.ts';
import { type EngineTimes, type Loaded, type LoadPlan, OUTCOME, type WarmTimes } from '../loaded.ts';
import { MATCH, READ, TURN, takeMeasured, takeSum } from './timed.ts';
import { reuse } from './timed-find-marks.ts';
import { walk } from './walk.ts';

/** After so many samples' time the JIT compilers have done most of their work. */
const WARM_UP = 25;
/** The page has come to rest by then. */
const REST_MS = 100;

/** The pages' language. */
const ENGLISH: Languages = new Map([['en', { vocabulary, rhetoric }]]);

const root = document.documentElement;

async function measure(): Promise<Loaded> {
  const { first, rounds, sampleMs } = planOf(new URLSearchParams(location.search));
  const parsed = parseClaimSet(venezuela2024);
  const registry = highlightRegistry();
  if (!parsed.ok || registry === null) throw new Error('The claim set or the registry of highlights is missing.');
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
  let shown = Number.NaN;
  const port: HighlightPort = {
    ...registry,
    show: (...args) => {
      registry.show(...args);
      if (Number.isNaN(shown)) shown = performance.now();
    },
  };
  const start = performance.now();
  const page = new MarkedPage(document, sets, new PageLanguages(ENGLISH, async () => null), port, signal);
  const { longestTask, ...parts } = await engineTimes(page, 0, start);
  const cold = { gate: gateMs, ...parts };
  const again = await changedTimes(page);
  const warm = rounds === 0 ? [] : await takeTurns(whole, gate, page, { rounds, sampleMs });
  const { length: marks } = page.listing.marks;
  return { first, cold, warm, marks, longestTask, firstMarks: marks === 0 ? null : shown - start, ...again };
}

async function takeTurns(
  whole: () => unknown,
  gate: () => unknown,
  page: MarkedPage,
  { rounds, sampleMs }: Pick<LoadPlan, 'rounds' | 'sampleMs'>,
): Promise<readonly WarmTimes[]> {
  for (const call of [whole, gate]) timeOf(call, WARM_UP * sampleMs);
  await engineTimes(page, WARM_UP * sampleMs);
  const warm: WarmTimes[] = [];
  for (let round = 0; round < rounds; round++) {
    await rest();
    const walkMs = timeOf(whole, sampleMs);
    const gateMs = timeOf(gate, sampleMs);
    const { longestTask: _, ...parts } = await engineTimes(page, sampleMs);
    warm.push({ walk: walkMs, gate: gateMs, ...parts });
  }
  return warm;
}

/** Milliseconds for one reading, part by part, over as many as fill the time, one at least; and the longest task of them all. */
async function engineTimes(
  page: MarkedPage,
  sampleMs: number,
  start = performance.now(),
): Promise<EngineTimes & { readonly longestTask: number }> {
  for (const name of [READ, MATCH, TURN]) takeMeasured(name);
  let calls = 0;
  do {
    await page.read();
    calls++;
  } while (performance.now() - start < sampleMs);
  const end = performance.now();
  const [read, match, turns] = [takeSum(READ), takeSum(MATCH), takeMeasured(TURN)];
  let [worked, longestTask, from] = [0, 0, start];
  for (const { startTime, duration } of [...turns, { startTime: end, duration: 0 }]) {
    worked += startTime - from;
    longestTask = Math.max(longestTask, startTime - from);
    from = startTime + duration;
  }
  const paint = Math.max(0, worked - read - match);
  return { read: read / calls, match: match / calls, paint: paint / calls, longestTask };
}

/** Milliseconds for following the change of one paragraph: for matching, and for all else. */
async function changedTimes(page: MarkedPage): Promise<{ readonly changed: { read: number; match: number } }> {
  const paragraphs = document.querySelectorAll('main p');
  const paragraph = paragraphs[paragraphs.length >> 1];
  if (paragraph === undefined) throw new Error('The page has no paragraph.');
  reuse.isOn = true;
  await page.read();
  paragraph.append(' At least 24 people were killed in the crackdown on the protests.');
  for (const name of [MATCH, TURN]) takeMeasured(name);
  const start = performance.now();
  if (!(await page.follow({ words: new Set([paragraph]), looks: new Set() }))) await page.read();
  const turns = takeMeasured(TURN).reduce((sum, { duration }) => sum + duration, 0);
  const all = performance.now() - start - turns;
  const match = takeSum(MATCH);
  reuse.isOn = false;
  return { changed: { read: all - match, match } };
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
