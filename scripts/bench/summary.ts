import type { BenchPage } from './generate-page.ts';
import type { MeasuredPage } from './load-pages.ts';
import type { EngineTimes } from './loaded.ts';
import { TOPICS, type Topic } from './sentences.ts';
import { growth, median } from './statistics.ts';

/** The parts of the extension in the order in which a page meets them; `all` is read, match and paint together. */
export const PARTS = ['gate', 'read', 'match', 'paint', 'all'] as const;

export type Part = (typeof PARTS)[number];

/** Medians for a page: the walk in milliseconds for one call, and each part in walks. */
export interface Times {
  readonly walkMs: number;
  readonly walks: Readonly<Record<Part, number>>;
}

export interface PageSummary {
  readonly page: BenchPage;
  readonly marks: number;
  readonly cold: Times;
  readonly warm: Times;
}

/** The slopes of the logarithms of warm time against words, over a topic's pages. */
export interface TopicGrowth {
  readonly topic: Topic;
  readonly walk: number;
  readonly all: number;
}

/** Sums up the loads of a page. Throws where they lack warm calls, or the first calls of the walk or of the engine. */
export function summarize({ page, loaded }: MeasuredPage): PageSummary {
  const walks = loaded.flatMap((load) => (load.first === 'walk' ? [load.cold.walk] : []));
  const engines = loaded.flatMap((load) => (load.first === 'engine' ? [load] : []));
  const warm = engines.flatMap((engine) => engine.warm);
  const marks = median(engines.map((engine) => engine.marks));
  const cold = timesOf(
    walks,
    engines.map((engine) => engine.cold),
  );
  const warmTimes = timesOf(
    warm.map(({ walk }) => walk),
    warm,
  );
  if (marks === null || cold === null || warmTimes === null) {
    throw new Error(`Too few loads of the page of ${page.words} words.`);
  }
  return { page, marks, cold, warm: warmTimes };
}

/** How time grows with words, for each topic that has pages of two sizes or more. */
export function growthByTopic(summaries: readonly PageSummary[]): TopicGrowth[] {
  return TOPICS.flatMap((topic) => {
    const own = summaries.filter(({ page }) => page.topic === topic);
    const walk = growth(own.map(({ page, warm }) => ({ x: page.words, y: warm.walkMs })));
    const all = growth(own.map(({ page, warm }) => ({ x: page.words, y: warm.walkMs * warm.walks.all })));
    return walk === null || all === null ? [] : [{ topic, walk, all }];
  });
}

function timesOf(walks: readonly number[], samples: readonly (EngineTimes & { gate: number })[]): Times | null {
  const walkMs = median(walks);
  if (walkMs === null || walkMs === 0 || samples.length === 0) return null;
  const inWalks = (of: (sample: EngineTimes & { gate: number }) => number) => (median(samples.map(of)) ?? 0) / walkMs;
  return {
    walkMs,
    walks: {
      gate: inWalks(({ gate }) => gate),
      read: inWalks(({ read }) => read),
      match: inWalks(({ match }) => match),
      paint: inWalks(({ paint }) => paint),
      all: inWalks(({ read, match, paint }) => read + match + paint),
    },
  };
}
