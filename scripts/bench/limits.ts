import type { ScriptSize } from './script-sizes.ts';
import type { Topic } from './sentences.ts';
import { growthByTopic, type PageSummary, type Part } from './summary.ts';

/** Something that was measured, and the most that it may come to. */
export interface Check {
  readonly name: string;
  readonly measured: number;
  readonly most: number;
}

/**
 * The most walks that a part may take warm, for pages of a topic. Two to three times what was measured, for machines are busy and differ: they
 * catch what has grown out of hand, while docs/performance.md tells how fast it is.
 */
const MOST_WALKS: readonly { readonly topic: Topic; readonly part: Part; readonly most: number }[] = [
  { topic: 'off', part: 'gate', most: 1 },
  { topic: 'on', part: 'gate', most: 1 },
  { topic: 'on', part: 'read', most: 8 },
  { topic: 'on', part: 'match', most: 60 },
  { topic: 'on', part: 'paint', most: 15 },
];

const MOST_GROWTH = 1.4;

/**
 * Bytes, compressed. The gate is on every page of the outlets, the engine only where the gate has opened, with what is known of the
 * languages that the page speaks; the card comes when the first one opens.
 */
const MOST_BYTES: Readonly<Record<ScriptSize['file'], number>> = {
  'gate.js': 10_000,
  'engine.js': 85_000,
  'card.js': 30_000,
  'language-en.js': 20_000,
  'language-es.js': 20_000,
  'language-fr.js': 20_000,
  'language-pt.js': 20_000,
};

/**
 * What the measured pages are held to: the ratios of the largest page of a topic, for on a busy machine the calls of short pages take long to
 * warm up, and the growth. No time.
 */
export function checksOf(summaries: readonly PageSummary[]): Check[] {
  const ratios = MOST_WALKS.flatMap(({ topic, part, most }) => {
    const largest = summaries.filter(({ page }) => page.topic === topic).sort((a, b) => b.page.words - a.page.words)[0];
    if (largest === undefined) return [];
    const { page, warm } = largest;
    return [
      { name: `${part} of a page ${topic} topic, ${page.words} words, in walks`, measured: warm.walks[part], most },
    ];
  });
  const slopes = growthByTopic(summaries).map(({ topic, all }) => ({
    name: `growth with the words of a page ${topic} topic`,
    measured: all,
    most: MOST_GROWTH,
  }));
  return [...ratios, ...slopes];
}

/** What the built scripts are held to. */
export function sizeChecksOf(sizes: readonly ScriptSize[]): Check[] {
  return sizes.map(({ file, bytes }) => ({
    name: `compressed bytes of ${file}`,
    measured: bytes,
    most: MOST_BYTES[file],
  }));
}

/** Whether a check is kept; one that came to no number is not. */
export function isKept({ measured, most }: Check): boolean {
  return measured <= most;
}
