import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MarkFinder } from '../../../entrypoints/engine/mark-finder.ts';
import { MarkedPage } from '../../../entrypoints/engine/marked-page.ts';
import type { PlacedMark } from '../../../entrypoints/engine/placed-marks.ts';
import { textOf } from '../../../utils/claims/page-text.ts';
import type { HighlightPort } from '../../../utils/page/painter.ts';
import { wordsAt } from '../../../utils/page/place-words.ts';
import { atTime, Background } from './a-background.ts';

const boats = (count: number) => `In the vote Harbourtown counted ${count} boats.`;
const FORTY = boats(40);
const SIXTY = 'In the vote Harbourtown counted all of its 60 boats.';
const REST = 'Nothing else was counted in Harbourtown.';

let background: Background;

/** A page whose first paragraph may change, with a memory of all words that were ever painted on it. */
function aPage(paragraphs: readonly string[] = [FORTY, REST]) {
  const window = new Window({ url: 'https://paper.example/story' });
  vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
  vi.stubGlobal('Node', window.Node);
  window.document.body.innerHTML = `<article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const document = window.document as unknown as Document;
  const painted = new Set<string>();
  const port: HighlightPort = {
    show: (_name, places) => {
      for (const place of places) painted.add(wordsAt(place));
    },
    exchange: () => null,
    rename: () => {},
    isShown: () => true,
    remove: () => {},
  };
  const page = new MarkedPage(document, new MarkFinder(background.readings), port, new AbortController().signal);
  const paragraph = (at: number): Element => {
    const found = document.querySelectorAll('p')[at];
    if (found === undefined) throw new Error('the page has no such paragraph');
    return found;
  };
  const change = (text = SIXTY, at = 0) => {
    paragraph(at).textContent = text;
    return { words: new Set<Node>([paragraph(at)]), looks: new Set<Node>() };
  };
  const edit = (text: string, at = 0) => {
    (paragraph(at).firstChild as Text).data = text;
  };
  const quotes = () => page.marks.map(({ mark }) => mark.quote);
  return { page, paragraph, change, edit, quotes, painted };
}

describe('a marked page', () => {
  beforeEach(() => {
    background = new Background();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('follows a change', async () => {
    const { page, change, quotes } = aPage();
    await page.read();
    expect(quotes()).toEqual(['40 boats']);
    expect(await page.follow(change())).toBe(true);
    expect(quotes()).toEqual(['60 boats']);
  });

  it('is read as a whole where it changes while it is being read', async () => {
    const { page, change, quotes } = aPage();
    await page.read();
    const first = page.read();
    const isFollowed = await page.follow(change());
    expect(isFollowed).toBe(false);
    expect(await page.read()).toBe(true);
    expect(await first).toBe(false);
    expect(quotes()).toEqual(['60 boats']);
    expect(await page.follow({ words: new Set(), looks: new Set() })).toBe(true);
  });

  it('keeps the marks of a set that is switched on while it follows a change', async () => {
    const { page, change, quotes } = aPage();
    const sets = background.sets.splice(0);
    await page.read();
    const following = page.follow(change());
    background.sets.push(...sets);
    await Promise.all([page.read(), following]);
    expect(quotes()).toEqual(['60 boats']);
  });

  it.each<readonly [string, boolean]>([
    ['the first one', true],
    ['a later one', false],
  ])('never shows marks of a reading that another has overtaken: %s', async (_which, isFirst) => {
    const { page, change, quotes, painted } = aPage();
    if (!isFirst) await page.read();
    let second: Promise<boolean> | null = null;
    background.before = atTime('beginReading', 1, () => {
      change();
      second = page.read();
    });
    expect(await page.read()).toBe(false);
    expect(await second).toBe(true);
    expect(quotes()).toEqual(['60 boats']);
    expect(painted.has('40 boats')).toBe(!isFirst);
  });

  it.each(['beginReading', 'findMarks'])(
    'keeps its marks where nobody answers %s, and gets others once somebody does',
    async (name) => {
      // One turn finds all of so little text, unless the clock runs.
      let now = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => {
        now += 1_000;
        return now;
      });
      const { page, change, quotes } = aPage();
      await page.read();
      const { reading } = page;
      background.before = (asked) => {
        if (asked === name) throw new Error('Nobody answers.');
      };
      const changed = change();
      expect(await page.read()).toBe(false);
      expect([quotes(), page.reading]).toEqual([['40 boats'], reading]);
      background.before = () => null;
      expect(await page.follow(changed)).toBe(false);
      expect(await page.read()).toBe(true);
      expect(quotes()).toEqual(['60 boats']);
    },
  );

  it('is read as a whole where the background has forgotten it when it changes', async () => {
    const { page, change, quotes } = aPage();
    await page.read();
    background.stop();
    const changed = change();
    expect(await page.follow(changed)).toBe(false);
    expect(await page.read()).toBe(true);
    expect(quotes()).toEqual(['60 boats']);
    expect(await page.follow(change(boats(70)))).toBe(true);
    expect(quotes()).toEqual(['70 boats']);
  });

  describe('whose paragraph has grown or shrunk', () => {
    const STORY = [FORTY, REST, boats(50), REST, boats(60)];
    const LONG = `${REST} ${'The harbour lay still all day. '.repeat(8)}${boats(70)}`;
    const at = (page: MarkedPage, { start, end }: { readonly start: number; readonly end: number }) =>
      textOf(page.reading.page).slice(start, end);

    it.each<readonly [string, readonly (readonly [string, number])[], readonly string[]]>([
      ['one', [[LONG, 1]], ['40 boats', '70 boats', '50 boats', '60 boats']],
      [
        'two',
        [
          [LONG, 1],
          [LONG, 3],
        ],
        ['40 boats', '70 boats', '50 boats', '70 boats', '60 boats'],
      ],
      [
        'and back',
        [
          [LONG, 1],
          ['No.', 1],
        ],
        ['40 boats', '50 boats', '60 boats'],
      ],
      [
        'to nothing but a mark',
        [
          ['', 2],
          [boats(80), 2],
        ],
        ['40 boats', '80 boats', '60 boats'],
      ],
    ])('has its marks, reasons and unchecked figures where they stand: %s', async (_what, changes, expected) => {
      const { page, change, quotes } = aPage(STORY);
      await page.read();
      for (const [text, paragraph] of changes) if (!(await page.follow(change(text, paragraph)))) await page.read();
      expect(quotes()).toEqual(expected);
      for (let time = 0; time < 2; time++) {
        for (const { mark, places } of page.marks) {
          expect([at(page, mark), places.map(wordsAt)]).toEqual([mark.quote, [mark.quote]]);
          expect(await page.reasonsFor(mark)).not.toEqual([]);
        }
        const figures = await page.notableFigures();
        expect(figures.map((figure) => at(page, figure))).toEqual(expected.map((quote) => quote.split(' ')[0]));
        const words = figures.map(({ start, end }) => page.reading.placesOf(start, end).map(wordsAt).join());
        expect(words).toEqual(expected.map((quote) => quote.split(' ')[0]));
        // And once more, sent again as it stands now.
        background.stop();
      }
    });
  });

  describe('that changes between the reading and the painting', () => {
    const wordsOf = ({ places }: PlacedMark) => places.map(wordsAt).join();

    it.each<readonly [string, boolean, string]>([
      ['words are edited, the first time', true, 'edit'],
      ['words are edited', false, 'edit'],
      ['a paragraph is removed, the first time', true, 'remove'],
      ['a paragraph is removed', false, 'remove'],
    ])('has no mark on other words: %s', async (_what, isFirst, what) => {
      const { page, paragraph, edit, change, painted } = aPage([FORTY, REST, boats(50)]);
      if (!isFirst) {
        await page.read();
        await page.follow(change(boats(45)));
      }
      background.before = atTime('beginReading', 1, () => {
        if (what === 'edit') edit(`At last: ${boats(30)}`);
        else paragraph(0).remove();
      });
      await page.read();
      expect(page.marks.map(wordsOf)).toEqual(['50 boats']);
      expect([...painted].filter((words) => !/^\d+ boats$/.test(words))).toEqual([]);
    });

    it('has none on words that change after they were found a place, either', async () => {
      const { page, edit } = aPage([FORTY, REST, boats(50)]);
      await page.read();
      // One step is one turn: by the last one all marks have their places.
      let now = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => {
        now += 1_000;
        return now;
      });
      background.asked.length = 0;
      await page.read();
      const all = background.asked.filter((name) => name === 'findMarks').length;
      background.before = atTime('findMarks', all, () => edit(`At last: ${boats(30)}`));
      await page.read();
      expect(page.marks.map(wordsOf)).toEqual(['50 boats']);
    });

    it('keeps a mark before which words were added in another node', async () => {
      const { page, paragraph } = aPage([FORTY, REST]);
      background.before = atTime('beginReading', 1, () => paragraph(0).prepend('At last: '));
      await page.read();
      expect(page.marks.map(wordsOf)).toEqual(['40 boats']);
    });

    it('has no mark of a change whose words have changed again', async () => {
      const { page, change, edit } = aPage([FORTY, REST, boats(50)]);
      await page.read();
      background.before = atTime('changeText', 1, () => edit(`At last: ${boats(30)}`));
      expect(await page.follow(change(boats(45)))).toBe(true);
      expect(page.marks.map(wordsOf)).toEqual(['50 boats']);
    });
  });
});
