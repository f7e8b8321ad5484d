// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../../components/panel/panel.tsx';
import { summaryOf } from '../../../utils/notes/note-summary.ts';
import { aNote } from '../../notes/builders.ts';
import { aPort } from '../notes/fake-port.ts';

// The port stands in for the browser.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const SITE = { host: 'www.example.org', on: true, always: false, wanted: ['*://www.example.org/*'] };

const given = (parts: Partial<PanelProps> = {}): PanelProps => ({
  page: { kind: 'unread' },
  site: SITE,
  carried: { kind: 'nothing' },
  incognito: false,
  onImportSet: vi.fn(),
  notes: {
    kind: 'loaded',
    notes: [summaryOf(aNote())],
    search: { find: () => null, complete: true, failed: false },
    claimReview: false,
    drafts: [],
    deleted: [],
    incognito: false,
    storage: { notes: 1, persisted: true, usage: null, quota: null, backedUp: null, risk: null },
  },
  pageNotes: { page: null, found: new Map() },
  port: aPort({ notes: async () => [aNote()] }),
  onShow: vi.fn(),
  onMarkNow: vi.fn(),
  onSwitchSite: vi.fn(),
  onAlways: vi.fn(),
  onNotesChanged: vi.fn(async () => undefined),
  asked: null,
  onShowHidden: vi.fn(),
  unchecked: false,
  onUnchecked: vi.fn(),
  onBuild: vi.fn(async () => true),
  shortcuts: [],
  onChangeShortcuts: vi.fn(),
  onOpenSide: null,
  importing: false,
  onImportElsewhere: null,
  ...parts,
});

const tab = (name: string) => document.getElementById(`tab-${name}`);
const named = (words: string) => [...document.querySelectorAll('button')].find((found) => found.textContent === words);

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

describe('the tabs', () => {
  it('say what they hold and how much', () => {
    render(<Panel {...given()} />, document.body);
    expect([...document.querySelectorAll('[role="tab"]')].map((found) => found.textContent)).toEqual([
      'Marks',
      'Notes1',
    ]);
    expect(document.querySelector('[role="tabpanel"]')?.getAttribute('aria-labelledby')).toBe('tab-marks');
  });

  it('are gone through by the arrow keys, round and round, and one alone is reached by Tab', async () => {
    render(<Panel {...given()} />, document.body);
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    tab('marks')?.focus();
    for (const [key, chosen] of [
      ['ArrowRight', 'notes'],
      ['ArrowRight', 'marks'],
      ['ArrowLeft', 'notes'],
      ['Home', 'marks'],
      ['End', 'notes'],
    ] as const) {
      press(key);
      await vi.waitUntil(() => tab(chosen)?.getAttribute('aria-selected') === 'true');
      expect(document.activeElement).toBe(tab(chosen));
      expect(
        [...document.querySelectorAll('[role="tab"]')].filter((found) => found.getAttribute('tabindex') === '0'),
      ).toEqual([tab(chosen)]);
    }
  });

  it('keep what is being written while the other one is looked at', async () => {
    render(<Panel {...given()} />, document.body);
    tab('notes')?.click();
    await vi.waitUntil(() => document.querySelector('.note-row-open') !== null);
    document.querySelector<HTMLElement>('.note-row-open')?.click();
    await vi.waitUntil(() => document.querySelector('textarea') !== null);
    const text = document.querySelector('textarea');
    tab('marks')?.click();
    await vi.waitUntil(() => document.querySelector('.notes-tab')?.hasAttribute('hidden'));
    tab('notes')?.click();
    await vi.waitUntil(() => !document.querySelector('.notes-tab')?.hasAttribute('hidden'));
    expect(document.querySelector('textarea')).toBe(text);
  });

  it('say where something was typed and not saved', () => {
    const { notes } = given();
    const draft = {
      id: 'd',
      target: 't',
      note: aNote(),
      basedOn: null,
      editor: 'e',
      typed: '2026-01-01T00:00:00.000Z',
    };
    if (notes.kind === 'loaded') render(<Panel {...given({ notes: { ...notes, drafts: [draft] } })} />, document.body);
    expect(tab('notes')?.textContent).toBe('Notes1draft');
  });

  it('begin with the import where they were opened for it', async () => {
    render(<Panel {...given({ importing: true })} />, document.body);
    expect(tab('notes')?.getAttribute('aria-selected')).toBe('true');
    expect(document.querySelector('input[type="file"]')).not.toBeNull();
  });
});

describe('the switch of the site', () => {
  it('turns it off, and asks for it always within the click', () => {
    const props = given();
    render(<Panel {...props} />, document.body);
    document.querySelector<HTMLElement>('.switch input')?.click();
    expect(props.onSwitchSite).toHaveBeenCalledWith(false);
    named('Always mark this site')?.click();
    expect(props.onAlways).toHaveBeenCalledOnce();
  });

  it.each([
    ['that is marked by itself already', { ...SITE, always: true, wanted: [] }],
    ['that is switched off', { ...SITE, on: false }],
  ])('offers no more of a site %s', (_, site) => {
    render(<Panel {...given({ site })} />, document.body);
    expect(named('Always mark this site')).toBeUndefined();
  });

  it('is not there where the page is no web page', () => {
    render(<Panel {...given({ site: { host: null, on: true, always: false, wanted: [] } })} />, document.body);
    expect(document.querySelector('.switch')).toBeNull();
  });
});
