// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closedPage } from '../../components/closed-page.ts';
import { comparedWith } from '../../components/compared-with.ts';
import type { PageState } from '../../components/page-state.ts';
import { PageView } from '../../components/page-view.tsx';
import type { ListedMark } from '../../utils/messages/marks-on-page.ts';

const aMark = (mark: Partial<ListedMark> = {}): ListedMark => ({
  quote: '67 per cent',
  verdict: 'contested',
  before: 'gave González ',
  after: ' of the vote',
  inPicture: false,
  sets: ['venezuela-2024'],
  ...mark,
});

const read = (...marks: ListedMark[]): PageState => ({
  kind: 'read',
  page: { marks, hidden: 0, comparedWith: { articles: 2, latest: '2024-08-18' } },
});

describe('the view of a page', () => {
  const onShow = vi.fn();
  const onMarkNow = vi.fn();
  const onShowHidden = vi.fn();
  const onImportSet = vi.fn();
  const view = (state: PageState, isOff = false): HTMLElement => {
    render(
      <PageView
        state={state}
        isOff={isOff}
        onShow={onShow}
        onMarkNow={onMarkNow}
        onShowHidden={onShowHidden}
        onImportSet={onImportSet}
      />,
      document.body,
    );
    return document.body;
  };

  beforeEach(() => {
    render(null, document.body);
    vi.clearAllMocks();
  });

  it('says where the first part of a page alone was read, and nothing of it elsewhere', () => {
    const state = read(aMark());
    expect(view(state).textContent).not.toContain('too long');
    view(state.kind === 'read' ? { ...state, page: { ...state.page, isCut: true } } : state);
    expect(document.body.textContent).toContain('This page is too long: its first part is read.');
  });

  it('counts the marks of each verdict, those without any too', () => {
    view(read(aMark(), aMark({ verdict: 'agrees' }), aMark()));
    const cells = [...document.querySelectorAll('.tally-cell')].map((cell) => cell.textContent);
    expect(cells).toEqual([
      '=1Agrees with a source',
      '≈0Fits a source',
      '⇄2Sources disagree',
      '≠0Differs from the sources',
    ]);
  });

  it.each([
    [0, false, undefined],
    [1, false, '1 wrong match is hidden on this page. Show it again'],
    [3, true, '3 wrong matches are hidden on this page. Show them again'],
  ] as const)('says that %i marks are hidden, and shows them again', (hidden, isAlone, words) => {
    const state = read(...(isAlone ? [] : [aMark()]));
    if (state.kind === 'read') view({ ...state, page: { ...state.page, hidden } });
    expect(document.querySelector('.hidden-marks')?.textContent).toBe(words);
    expect(document.body.textContent.includes('No figure on this page')).toBe(false);
    document.querySelector<HTMLElement>('.hidden-marks button')?.click();
    expect(onShowHidden).toHaveBeenCalledTimes(words === undefined ? 0 : 1);
  });

  it('lists the marks in their order, each a button that says its verdict in words', () => {
    view(read(aMark(), aMark({ quote: '24', verdict: 'agrees', before: '', after: ' dead' })));
    const buttons = [...document.querySelectorAll<HTMLElement>('.mark')];
    expect(buttons.map((button) => button.textContent)).toEqual([
      '⇄Sources disagreegave González 67 per cent of the vote',
      '=Agrees with a source24 dead',
    ]);
    buttons[1]?.click();
    expect(onShow).toHaveBeenCalledWith(1);
  });

  it('says of a mark that it stands in the words for a picture', () => {
    view(read(aMark({ inPicture: true })));
    expect(document.querySelector('.mark-words')?.textContent).toBe('Sources disagree, in the words for a picture');
  });

  it('narrows the list to a verdict and widens it again, and still names each mark by its place among all', async () => {
    view(read(aMark(), aMark({ verdict: 'agrees' }), aMark()));
    const [agrees] = document.querySelectorAll<HTMLElement>('.tally-cell');
    agrees?.click();
    await vi.waitUntil(() => agrees?.getAttribute('aria-pressed') === 'true');
    const marks = document.querySelectorAll<HTMLElement>('.mark');
    expect(marks).toHaveLength(1);
    marks[0]?.click();
    expect(onShow).toHaveBeenCalledWith(1);
    agrees?.click();
    await vi.waitUntil(() => document.querySelectorAll('.mark').length === 3);
  });

  it('says what was compared with, and so where nothing was found', () => {
    expect(view(read()).textContent).toBe(
      'No figure on this page answers a question that the sources speak of.Compared with 2 articles, latest 18 August 2024 · Method and corrections',
    );
  });

  it('offers to mark a page that has not been read', () => {
    view({ kind: 'unread' }).querySelector('button')?.click();
    expect(onMarkNow).toHaveBeenCalledOnce();
  });

  it('offers nothing to mark where the reader has switched the site off', () => {
    expect(view({ kind: 'unread' }, true).textContent).toContain('switched off');
    expect(view({ kind: 'arriving' }, true).textContent).toContain('switched off');
    expect(document.querySelector('button')).toBeNull();
  });

  it('says that a page is still coming in, and offers nothing to do with it', () => {
    expect(view({ kind: 'arriving' }).textContent).toContain('still loading');
    expect(document.querySelector('button')).toBeNull();
  });

  it('leads on to the import where the browser shows JSON in its own way', () => {
    view({ kind: 'unreadable', why: 'json' }).querySelector('button')?.click();
    expect(onImportSet).toHaveBeenCalledOnce();
  });

  it.each([{ kind: 'unreadable', why: 'pdf' }, { kind: 'loading' }] as const)(
    'has a sentence and no button where it is $kind',
    (state) => {
      expect(view(state).textContent).toMatch(/\w+/);
      expect(document.querySelector('button')).toBeNull();
    },
  );
});

describe('what was compared with', () => {
  it.each([
    [{ articles: 2, latest: '2024-08-18' }, '2 articles, latest 18 August 2024'],
    [{ articles: 1, latest: '2025-01-01' }, '1 article, latest 1 January 2025'],
    [{ articles: 3, latest: null }, '3 articles'],
  ])('%j reads %s', (facts, words) => {
    expect(comparedWith(facts)).toBe(words);
  });
});

describe('why a page is closed', () => {
  it.each([
    [null, 'other'],
    ['chrome://settings/', 'browser'],
    ['about:addons', 'browser'],
    ['moz-extension://6ad1c0ce/options.html', 'browser'],
    ['view-source:https://www.cbc.ca/', 'browser'],
    ['about:reader?url=https%3A%2F%2Fwww.cbc.ca%2F', 'reader'],
    ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/category/extensions', 'store'],
    ['https://chrome.google.com/other', 'other'],
    ['https://www.example.org/report.pdf#page=2', 'pdf'],
    ['https://sets.example/flood.json', 'json'],
    ['https://sets.example/flood.JSON?raw', 'json'],
    ['https://sets.example/?file=flood.json', 'other'],
    ['file:///home/reader/flood.json', 'file'],
    ['file:///home/reader/report.PDF', 'pdf'],
    ['file:///home/reader/article.html', 'file'],
    ['https://www.example.org/?file=report.pdf', 'other'],
  ] as const)('%s is %s', (address, why) => {
    expect(closedPage(address)).toBe(why);
  });
});
