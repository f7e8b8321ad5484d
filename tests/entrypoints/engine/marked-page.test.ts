import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MarkedPage } from '../../../entrypoints/engine/marked-page.ts';
import { PageLanguages } from '../../../entrypoints/engine/page-languages.ts';
import type { Language } from '../../../utils/claims/language.ts';
import { parseClaimSet } from '../../../utils/claims/parse-claim-set.ts';
import { english as rhetoric } from '../../../utils/claims/rhetoric-en.ts';
import { spanish as spanishRhetoric } from '../../../utils/claims/rhetoric-es.ts';
import { withWordsIn } from '../../../utils/claims/set-words.ts';
import { english as vocabulary } from '../../../utils/figures/en.ts';
import { spanish } from '../../../utils/figures/es.ts';
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

function aPage(sets = [SET]) {
  const window = new Window({ url: 'https://paper.example/story' });
  vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
  window.document.body.innerHTML = `<article><p>${FORTY}</p><p>Nothing else was counted in Harbourtown.</p></article>`;
  const document = window.document as unknown as Document;
  const languages = new PageLanguages(new Map([['en', { vocabulary, rhetoric }]]), async () => null);
  const page = new MarkedPage(document, sets, languages, PORT, new AbortController().signal);
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

  it('is read again with a language that comes late, and the words of its sets in it', async () => {
    const file = aClaimSetFile();
    Object.assign(file.questions.find(({ id }) => id === 'boats') ?? {}, { counts: { en: ['boats'], es: ['barcos'] } });
    Object.assign(file.place.home, { es: ['Harbourtown'] });
    const set = parseClaimSet(file);
    if (!set.ok) throw new Error('the set has a slip');
    const window = new Window({ url: 'https://paper.example/story' });
    vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
    window.document.body.innerHTML = `<article><p>${FORTY}</p><p lang="es">En Harbourtown contaron 40 barcos.</p></article>`;
    const atHand = new Map<string, Language>([['en', { vocabulary, rhetoric }]]);
    const bring = vi.fn(async () => {
      atHand.set('es', { vocabulary: spanish, rhetoric: spanishRhetoric });
      // As they come: a moment later.
      await null;
      page.useSets([set.value], {});
    });
    const languages = new PageLanguages(atHand, bring);
    const document = window.document as unknown as Document;
    const page = new MarkedPage(
      document,
      [withWordsIn(set.value, ['en'])],
      languages,
      PORT,
      new AbortController().signal,
    );
    expect(await page.read()).toBe(true);
    expect(page.marks.map(({ mark }) => mark.quote)).toEqual(['40 boats', '40 barcos']);
    expect(bring).toHaveBeenCalledExactlyOnceWith(['es']);
  });

  it('keeps the marks of a set that is switched on while it follows a change', async () => {
    const { page, change, quotes } = aPage([]);
    await page.read();
    const following = page.follow(change());
    page.useSets([SET], {});
    await Promise.all([page.read(), following]);
    expect(quotes()).toEqual(['60 boats']);
  });
});
