import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readingHandlers } from '../../../entrypoints/background/reading-handlers.ts';
import { MarkFinder } from '../../../entrypoints/engine/mark-finder.ts';
import { MarkedPage } from '../../../entrypoints/engine/marked-page.ts';
import { ALL_LANGUAGES } from '../../../utils/claims/all-languages.ts';
import type { ClaimSet } from '../../../utils/claims/claim-set.ts';
import { parseClaimSet } from '../../../utils/claims/parse-claim-set.ts';
import type { HighlightPort } from '../../../utils/page/painter.ts';
import { aClaimSetFile } from '../../claims/a-claim-set.ts';

const parsed = parseClaimSet(aClaimSetFile());
if (!parsed.ok) throw new Error('the set has a slip');
const SET = parsed.value;

const PORT: HighlightPort = {
  show: () => {},
  exchange: () => null,
  rename: () => {},
  isShown: () => true,
  remove: () => {},
};

const FORTY = 'In the vote Harbourtown counted 40 boats.';
const SIXTY = 'In the vote Harbourtown counted all of its 60 boats.';

/** Who finds marks by these sets, which may become others. */
function finderWith(sets: readonly ClaimSet[]) {
  return new MarkFinder(readingHandlers(async () => sets, ALL_LANGUAGES, new AbortController().signal));
}

function aPage(sets = [SET]) {
  const window = new Window({ url: 'https://paper.example/story' });
  vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
  window.document.body.innerHTML = `<article><p>${FORTY}</p><p>Nothing else was counted in Harbourtown.</p></article>`;
  const document = window.document as unknown as Document;
  const page = new MarkedPage(document, finderWith(sets), PORT, new AbortController().signal);
  const paragraph = document.querySelector('p');
  if (paragraph === null) throw new Error('the page has no paragraph');
  const change = () => {
    paragraph.textContent = SIXTY;
    return { words: new Set<Node>([paragraph]), looks: new Set<Node>() };
  };
  const quotes = () => page.marks.map(({ mark }) => mark.quote);
  return { page, change, quotes };
}

describe('a marked page', () => {
  afterEach(() => vi.unstubAllGlobals());

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
    const sets: ClaimSet[] = [];
    const { page, change, quotes } = aPage(sets);
    await page.read();
    const following = page.follow(change());
    sets.push(SET);
    await Promise.all([page.read(), following]);
    expect(quotes()).toEqual(['60 boats']);
  });
});

it('is sent in parts, short ones where very many blocks make up little text', async () => {
  const background = readingHandlers(async () => [SET], ALL_LANGUAGES, new AbortController().signal);
  const sent: number[] = [];
  const finder = new MarkFinder({
    ...background,
    beginReading(request) {
      sent.push(request.text.blocks.length);
      return background.beginReading(request);
    },
    addText(request) {
      sent.push(request.blocks.length);
      return background.addText(request);
    },
  });
  const block = { kind: 'paragraph', text: 'Sun', language: 'en', headings: [], headers: [], entryDate: null } as const;
  const blocks = Array.from({ length: 5_000 }, (_, index) => ({ ...block, start: index * 4 }));
  const page = { blocks, title: '', language: 'en', published: null, languageGiven: false };
  const text = { ...page, stated: 'en', updates: [], numbers: [] };
  const { signal } = new AbortController();
  expect(await finder.find(text, { from: 0, signal, onMarks: async () => null })).not.toBeNull();
  expect(sent.reduce((sum, count) => sum + count)).toBe(5_000);
  expect(sent.length).toBeGreaterThan(2);
  expect(Math.max(...sent)).toBeLessThan(2_000);
});
