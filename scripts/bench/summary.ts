import { type BenchPage, SHAPES, type Shape } from './generate-page.ts';
import type { LoadedPage, Longest, WarmTimes } from './loaded.ts';
import { TOPICS, type Topic } from './sentences.ts';
import { growth, median } from './statistics.ts';

/**
 * The parts of the extension in the order in which a page meets them: `match` is the background's, all others the page's own. `but paint`
 * is what both do before anything is painted, `all` is painting together with that.
 */
export const PARTS = ['gate', 'read', 'send', 'in the page, but paint', 'match', 'but paint', 'paint', 'all'] as const;

export type Part = (typeof PARTS)[number];

/** A page with all that its loads have shown. */
export interface MeasuredPage {
  readonly page: BenchPage;
  readonly loaded: readonly LoadedPage[];
}

/** Medians for a page: the walk in milliseconds for one call, and each part in walks. */
export interface Times {
  readonly walkMs: number;
  readonly walks: Readonly<Record<Part, number>>;
}

export interface PageSummary {
  readonly page: BenchPage;
  readonly marks: number;
  readonly figures: number;
  readonly cold: Times;
  readonly warm: Times;
  /** Of the first reading, in milliseconds. */
  readonly longest: Longest;
}

/** The slopes of the logarithms of warm time against words, over pages of one topic and shape. */
export interface Growth {
  readonly topic: Topic;
  readonly shape: Shape;
  readonly walk: number;
  readonly all: number;
}

/**
 * Sums up the loads of a page. A first call is held against the median of the walk's first calls, a warm one against the walk of its own
 * round, so that a machine that is busy for a while slows both. Throws where there are no warm calls, or no first ones of walk or engine.
 */
export function summarize({ page, loaded }: MeasuredPage): PageSummary {
  const engines = loaded.flatMap((load) => (load.first === 'engine' ? [load] : []));
  const warm = engines.flatMap((engine) => engine.warm);
  const marks = median(engines.map((engine) => engine.marks));
  const coldWalk = median(loaded.flatMap((load) => (load.first === 'walk' ? [load.cold.walk] : [])));
  const warmWalk = median(warm.map(({ walk }) => walk));
  const figures = median(engines.map((engine) => engine.figures));
  if (marks === null || figures === null || coldWalk === null || warmWalk === null) {
    throw new Error(`Too few loads of the page of ${page.words} words.`);
  }
  const cold = engines.map((engine) => ({ ...engine.cold, walk: coldWalk }));
  return {
    page,
    marks,
    figures,
    cold: { walkMs: coldWalk, walks: inWalks(cold) },
    warm: { walkMs: warmWalk, walks: inWalks(warm) },
    longest: {
      page: median(engines.map(({ longest }) => longest.page)) ?? Number.NaN,
      background: median(engines.map(({ longest }) => longest.background)) ?? Number.NaN,
    },
  };
}

/** How time grows with words, for each topic and shape that has pages of two sizes or more. */
export function growthOf(summaries: readonly PageSummary[]): Growth[] {
  const kinds = TOPICS.flatMap((topic) => SHAPES.map((shape) => ({ topic, shape })));
  return kinds.flatMap(({ topic, shape }) => {
    const own = summaries.filter(({ page }) => page.topic === topic && page.shape === shape);
    const walk = growth(own.map(({ page, warm }) => ({ x: page.words, y: warm.walkMs })));
    const all = growth(own.map(({ page, warm }) => ({ x: page.words, y: warm.walkMs * warm.walks.all })));
    return walk === null || all === null ? [] : [{ topic, shape, walk, all }];
  });
}

/** Medians of each part in walks, over rounds that each hold a walk of their own. */
export function inWalks(samples: readonly WarmTimes[]): Times['walks'] {
  const ratio = (of: (sample: WarmTimes) => number) =>
    median(samples.map((sample) => of(sample) / sample.walk)) ?? Number.NaN;
  return {
    gate: ratio(({ gate }) => gate),
    read: ratio(({ read }) => read),
    send: ratio(({ send }) => send),
    'in the page, but paint': ratio(({ inPage }) => inPage),
    match: ratio(({ match }) => match),
    'but paint': ratio(({ inPage, match }) => inPage + match),
    paint: ratio(({ paint }) => paint),
    all: ratio(({ inPage, match, paint }) => inPage + match + paint),
  };
}
