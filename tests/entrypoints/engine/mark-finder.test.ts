import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MarkFinder } from '../../../entrypoints/engine/mark-finder.ts';
import { parseHtml } from '../../../scripts/html/parse-html.ts';
import type { Mark } from '../../../utils/claims/mark.ts';
import type { Readings } from '../../../utils/messages/to-readings.ts';
import { gatherPage } from '../../../utils/page/gather-page.ts';
import type { GatheredText } from '../../../utils/page/gathered-text.ts';
import { atTime, Background } from './a-background.ts';

const boats = (count: number) => `In the vote Harbourtown counted ${count} boats.`;
const REST = 'Nothing else was counted in Harbourtown.';

const aText = (...paragraphs: readonly string[]): GatheredText =>
  gatherPage(parseHtml(`<html lang="en"><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`))
    .gathered;

const TEXT = aText(boats(40), REST, boats(50), boats(60));

describe('who has the marks of a page found', () => {
  let background: Background;
  let finder: MarkFinder;
  let found: Mark[];
  const onMarks = async (marks: readonly Mark[]) => void found.push(...marks);
  const search = (text = TEXT, signal = new AbortController().signal) =>
    finder.find(text, { from: 0, signal, onMarks });
  const change = (text: string) => finder.findChanged([[0, text]], new AbortController().signal);
  const quotes = () => found.map(({ quote }) => quote);
  const ALL = ['40 boats', '50 boats', '60 boats'];

  beforeEach(() => {
    // One step is one turn.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1_000;
      return now;
    });
    background = new Background();
    finder = new MarkFinder(background.readings);
    found = [];
    return () => vi.restoreAllMocks();
  });

  it('gives them as they are found, asks on meanwhile, and tells in the end what the page is', async () => {
    const settled = await search();
    expect(settled).toEqual({ language: 'en', cells: [] });
    expect(quotes()).toEqual(ALL);
    expect(background.asked[0]).toBe('beginReading');
    expect(finder.sets.map(({ id }) => id)).toEqual(['harbour-2020']);
  });

  it.each<readonly [string, string, number]>([
    ['before the first marks', 'findMarks', 1],
    ['in the midst', 'findMarks', 6],
    ['in the midst, later', 'findMarks', 9],
  ])('gives each once though the background is stopped %s', async (_when, name, time) => {
    background.before = atTime(name, time, () => background.stop());
    expect(await search()).not.toBeNull();
    expect(background.begun).toHaveLength(2);
    expect(quotes().sort()).toEqual(ALL);
  });

  it('gives each once though the background is stopped right before the last answer', async () => {
    await search();
    const turns = background.asked.filter((name) => name === 'findMarks').length;
    const begun = background.begun.length;
    found = [];
    background.stop();
    background.before = atTime('findMarks', turns, () => background.stop());
    expect(await search()).not.toBeNull();
    expect(background.begun.length - begun).toBe(2);
    expect(quotes().sort()).toEqual(ALL);
  });

  it('gives up where the background forgets again and again', async () => {
    background.before = (name) => (name === 'findMarks' ? background.stop() : null);
    await expect(search()).rejects.toThrow('forgets');
    expect(background.begun).toHaveLength(3);
  });

  it.each(['beginReading', 'findMarks'])(
    'fails where nobody answers %s, and does better the next time',
    async (name) => {
      background.before = atTime(name, 1, () => {
        throw new Error('Nobody answers.');
      });
      await expect(search()).rejects.toThrow('Nobody answers.');
      found = [];
      expect(await search()).not.toBeNull();
      expect(quotes().sort()).toEqual(ALL);
      expect(finder.sets).toHaveLength(1);
    },
  );

  it.each<readonly [string, string, number]>([
    ['while it is sent', 'beginReading', 1],
    ['while marks are sought', 'findMarks', 4],
  ])('asks no more once the signal has ended the search: %s', async (_when, name, time) => {
    const life = new AbortController();
    background.before = atTime(name, time, () => life.abort());
    expect(await search(TEXT, life.signal)).toBeNull();
    expect(background.asked.at(-1)).toBe(name);
    expect(background.begun).toHaveLength(1);
  });

  it('asks for nothing where the signal has ended the search before, or while marks are painted', async () => {
    expect(await search(TEXT, AbortSignal.abort())).toBeNull();
    expect(background.asked).toEqual([]);
    const life = new AbortController();
    const painting = finder.find(TEXT, { from: 0, signal: life.signal, onMarks: async () => life.abort() });
    expect(await painting).toBeNull();
    expect(background.begun).toHaveLength(1);
  });

  it.each(['beginReading', 'findMarks'])(
    'waits no longer once the signal has ended it where no answer to %s ever comes',
    async (name) => {
      const life = new AbortController();
      background.before = atTime(name, 1, () => {
        queueMicrotask(() => life.abort());
        return new Promise(() => null);
      });
      expect(await search(TEXT, life.signal)).toBeNull();
      found = [];
      expect(await search()).not.toBeNull();
      expect(quotes().sort()).toEqual(ALL);
      const other = new AbortController();
      background.before = atTime('changeText', 1, () => {
        queueMicrotask(() => other.abort());
        return new Promise(() => null);
      });
      expect(await finder.findChanged([[0, boats(80)]], other.signal)).toBeNull();
    },
  );

  it('has the later of two searches answered, each by its own name', async () => {
    const life = new AbortController();
    const other = aText(boats(70), REST);
    let second: Promise<unknown> | null = null;
    background.before = atTime('findMarks', 3, () => {
      life.abort();
      found = [];
      second = search(other);
    });
    expect(await search(TEXT, life.signal)).toBeNull();
    expect(await second).not.toBeNull();
    expect(quotes()).toEqual(['70 boats']);
    const [[first], [, instead]] = background.begun as [[string, null], [string, string]];
    expect(instead).toBe(first);
    expect(await change(boats(80))).toMatchObject([[0, [{ quote: '80 boats' }]]]);
  });

  it('knows what the page is compared with though the answer that told of it went astray', async () => {
    let isLost = true;
    const lossy = new Proxy(background.readings, {
      get: (readings, name: keyof Readings) => async (request: never) => {
        const answer = await readings[name](request);
        if (!isLost) return answer;
        isLost = false;
        throw new Error('The page was put aside.');
      },
    });
    finder = new MarkFinder(lossy);
    await expect(search()).rejects.toThrow('put aside');
    expect(await search()).not.toBeNull();
    expect(finder.sets.map(({ id }) => id)).toEqual(['harbour-2020']);
  });

  describe('sends a long page in parts', () => {
    const long = aText(boats(40), ...Array.from({ length: 20 }, () => `${REST} `.repeat(800)), boats(50), boats(60));
    const parts = () => background.asked.filter((name) => name === 'addText').length;

    /** The parts in which a page is sent. */
    const partsOf = async (text: GatheredText) => {
      vi.restoreAllMocks();
      const sent: GatheredText['blocks'][] = [];
      const { readings } = background;
      finder = new MarkFinder({
        ...background.handlers,
        beginReading: (request) => {
          sent.push(request.text.blocks);
          return readings.beginReading(request);
        },
        addText: (request) => {
          sent.push(request.blocks);
          return readings.addText(request);
        },
      });
      expect(await search(text)).not.toBeNull();
      expect(sent.flat()).toEqual(text.blocks);
      return sent;
    };

    it('each of which is no longer than a few hundred thousand units', async () => {
      const sent = await partsOf(long);
      expect(quotes()).toEqual(ALL);
      expect(sent.length).toBeGreaterThan(2);
      for (const part of sent) expect(part.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(300_000);
    });

    it('short ones where very many blocks make up little text', async () => {
      const block = {
        kind: 'paragraph',
        text: 'Sun',
        language: 'en',
        headings: [],
        headers: [],
        entryDate: null,
      } as const;
      const blocks = Array.from({ length: 5_000 }, (_, index) => ({ ...block, start: index * 4 }));
      const sent = await partsOf({ ...TEXT, blocks, numbers: [] });
      expect(sent.length).toBeGreaterThan(2);
      expect(Math.max(...sent.map(({ length }) => length))).toBeLessThan(2_000);
    });

    it('and from the first again where the background is stopped between two', async () => {
      vi.restoreAllMocks();
      background.before = atTime('addText', 2, () => background.stop());
      expect(await search(long)).not.toBeNull();
      expect(background.begun).toHaveLength(2);
      expect(quotes()).toEqual(ALL);
    });

    it('and no more of them once the signal has ended the search', async () => {
      const life = new AbortController();
      background.before = atTime('addText', 1, () => life.abort());
      expect(await search(long, life.signal)).toBeNull();
      expect(parts()).toBe(1);
    });
  });

  describe('asks for reasons and figures', () => {
    const explain = async (text = TEXT) => finder.reasonsFor(found.at(-1) as Mark, text);
    const figures = async (text = TEXT) =>
      (await finder.notableFigures(text)).map(({ start, end }) =>
        text.blocks
          .map((block) => block.text)
          .join('\n')
          .slice(start, end),
      );

    it('of the page as it was sent', async () => {
      await search();
      expect(await explain()).not.toEqual([]);
      expect(await figures()).toEqual(['40', '50', '60']);
      expect(background.begun).toHaveLength(1);
    });

    it.each(['reasons', 'figures'])('and sends the page again where it was forgotten: %s', async (what) => {
      await search();
      background.stop();
      expect(what === 'reasons' ? await explain() : await figures()).not.toEqual([]);
      expect(background.begun).toHaveLength(2);
    });

    it('at once, and sends a forgotten page once for both', async () => {
      await search();
      background.stop();
      const [reasons, all] = await Promise.all([explain(), figures()]);
      expect(reasons).not.toEqual([]);
      expect(all).toHaveLength(3);
      expect(background.begun).toHaveLength(2);
    });

    it('of a page whose marks nobody has sought', async () => {
      expect(await figures()).toEqual(['40', '50', '60']);
    });

    it('and leaves the search alone that is sending another text meanwhile', async () => {
      await search();
      let asking: Promise<unknown> | null = null;
      background.before = atTime('beginReading', 1, () => {
        asking = figures();
      });
      found = [];
      expect(await search(aText(boats(70), REST))).not.toBeNull();
      await asking;
      expect(quotes()).toEqual(['70 boats']);
      expect(background.begun).toHaveLength(2);
    });

    it('of the text that is meant where a search for another one has failed', async () => {
      await search();
      background.before = atTime('findMarks', 1, () => {
        throw new Error('Nobody answers.');
      });
      await expect(search(aText(REST, boats(70)))).rejects.toThrow();
      expect(await change(REST)).toBeNull();
      expect(await figures()).toEqual(['40', '50', '60']);
    });

    it('and fails where nobody answers', async () => {
      await search();
      background.before = () => {
        throw new Error('Nobody answers.');
      };
      await expect(explain()).rejects.toThrow();
      background.before = () => null;
      expect(await explain()).not.toEqual([]);
    });
  });

  it('follows no change of a page that was not read, or that the background has forgotten', async () => {
    expect(await change(boats(70))).toBeNull();
    await search();
    background.stop();
    expect(await change(boats(70))).toBeNull();
  });
});
