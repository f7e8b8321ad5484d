import { textOf } from '../../../utils/claims/page-text.ts';
import { describeAnchor } from '../../../utils/notes/describe-anchor.ts';
import type { Anchor } from '../../../utils/notes/note.ts';
import { PassageFinder } from '../../../utils/notes/passage-finder.ts';
import { readPage } from '../../../utils/page/read-page.ts';
import type { LoadedAnchors } from '../loaded.ts';
import { median } from '../statistics.ts';
import { rest, timeOf } from './timing.ts';
import { walk } from './walk.ts';

const ROUNDS = 5;
const A_FIGURE = 12;
const A_SENTENCE = 150;

/** What may become of a page between two visits. */
const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  'a new opening': (text) => `A new opening of the page. ${text}`,
  'a sentence in each paragraph': (text) => text.replace(/\n/g, ' One more sentence was added.\n'),
  'every figure edited': (text) => text.replace(/ \d/g, ' 9'),
  'none of its words left': (text) => text.replace(/[aeiou]/g, 'z'),
};

/** Finds so many notes (`notes`) again that were taken on the page as it is, and on what may have become of it. */
export async function measureAnchors(query: URLSearchParams): Promise<LoadedAnchors> {
  const { page } = readPage(document);
  const text = textOf(page);
  const noted = anchorsIn(text, Number(query.get('notes'))).map((anchor, index) => ({ id: String(index), anchor }));
  const find = (now: string) => {
    const finder = new PassageFinder();
    const readings: number[] = [];
    do {
      const start = performance.now();
      finder.find(now, noted);
      readings.push(performance.now() - start);
    } while (finder.isUnfinished);
    return { longest: Math.max(...readings), times: readings.length };
  };
  const medians = async (now: () => string) => {
    const rounds: ReturnType<typeof find>[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await rest();
      rounds.push(find(now()));
    }
    return {
      longest: median(rounds.map(({ longest }) => longest)) ?? Number.NaN,
      times: median(rounds.map(({ times }) => times)) ?? Number.NaN,
    };
  };
  const changed: Record<string, Awaited<ReturnType<typeof medians>>> = {};
  for (const [what, change] of Object.entries(CHANGES)) {
    const now = change(text);
    changed[what] = await medians(() => now);
  }
  const unchanged = await medians(() => textOf(page));
  const walks: number[] = [];
  for (let round = 0; round < ROUNDS; round++) walks.push(timeOf(() => walk(document.documentElement), 20));
  return { walk: median(walks) ?? Number.NaN, unchanged: unchanged.longest, changed };
}

/** Notes spread over a text, on figures and on whole sentences in turns. */
function anchorsIn(text: string, count: number): readonly Anchor[] {
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor(((index + 0.5) / count) * (text.length - 2 * A_SENTENCE));
    return describeAnchor(text, start, start + (index % 2 === 0 ? A_FIGURE : A_SENTENCE));
  });
}
