// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { excerptOf } from '../../../components/notes/note-words.ts';
import type { NotesPort } from '../../../components/notes/notes-port.ts';
import type { NotesState } from '../../../components/notes/notes-state.ts';
import { NotesView } from '../../../components/notes/notes-view.tsx';
import type { Draft } from '../../../utils/notes/draft.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { summaryOf } from '../../../utils/notes/note-summary.ts';
import { searchNotes } from '../../../utils/notes/search.ts';
import { searchWordsOf } from '../../../utils/notes/search-words.ts';
import { aNote, aNotedMark, anAnchor } from '../../notes/builders.ts';
import { aPort } from './fake-port.ts';

// The port stands in for the browser.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const MANY: readonly Note[] = Array.from({ length: 1_000 }, (_, index) =>
  aNote({
    id: `note ${index}`,
    text: index % 100 === 0 ? 'about the <b>tortoise</b>' : `number ${index}`,
    created: new Date(Date.UTC(2024, 0, 1) - index * 60_000).toISOString(),
    anchor: anAnchor({ quote: `quote ${index}` }),
    mark: aNotedMark({ verdict: index % 2 === 0 ? 'contested' : 'agrees' }),
  }),
);

const aDraft = (parts: Partial<Draft> = {}): Draft => ({
  id: 'draft',
  target: 'note note 3',
  note: { ...aNote(), id: 'note 3', text: 'half a thought' },
  basedOn: '2024-01-01T00:00:00.000Z',
  editor: 'editor',
  typed: '2024-01-02T00:00:00.000Z',
  ...parts,
});

type Loaded = NotesState & { readonly kind: 'loaded' };
const loaded = (parts: Partial<Loaded> = {}): Loaded => ({
  kind: 'loaded',
  notes: MANY.map(summaryOf),
  search: { find: searchNotes(MANY.map(searchWordsOf)).find, complete: true, failed: false },
  claimReview: false,
  drafts: [],
  deleted: [],
  incognito: false,
  storage: { notes: MANY.length, persisted: true, usage: 3_400_000, quota: null, backedUp: null, risk: null },
  ...parts,
});

const onChanged = vi.fn(async () => undefined);

const notes = async (ids: readonly string[]) => ids.flatMap((id) => MANY.find((note) => note.id === id) ?? []);

function view(state: NotesState, port: NotesPort = aPort({ notes })): void {
  render(
    <NotesView
      state={state}
      pageNotes={{ page: null, found: new Map([['note 1', 'similar']]) }}
      port={port}
      onChanged={onChanged}
      asked={null}
      importing={false}
      onImportElsewhere={null}
    />,
    document.body,
  );
}

const texts = () => [...document.querySelectorAll('.note-row-text')].map((text) => text.textContent);
const count = () => document.querySelector('.notes-count')?.textContent;
const button = (words: string) =>
  [...document.querySelectorAll('button')].find(
    (found) => (found.getAttribute('aria-label') ?? found.textContent) === words,
  );

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
  vi.clearAllMocks();
});

describe('the list of notes', () => {
  it('draws a few rows of many, and says which of how many each is', () => {
    view(loaded());
    const rows = [...document.querySelectorAll('.long-list-row')];
    expect(rows.length).toBeLessThan(20);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('1000');
    expect(rows[1]?.getAttribute('aria-posinset')).toBe('2');
    expect(count()).toBe('1,000 notes');
  });

  it('shows text as text', () => {
    view(loaded());
    expect(texts()[0]).toBe('about the <b>tortoise</b>');
    expect(document.querySelector('.note-row b')).toBeNull();
  });

  it('calls a near match similar text', () => {
    view(loaded());
    expect(document.querySelectorAll('.note-row')[1]?.textContent).toContain('similar text');
    expect(document.querySelectorAll('.note-row')[2]?.textContent).not.toContain('similar text');
  });

  it('finds the notes with the words searched for', async () => {
    view(loaded());
    const search = document.querySelector<HTMLInputElement>('.notes-search');
    if (search === null) throw new Error('There is no search.');
    search.value = 'torto';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitUntil(() => count() === '10 of 1,000 notes', { timeout: 5_000 });
    expect(new Set(texts())).toEqual(new Set(['about the <b>tortoise</b>']));
    search.value = 'nothing like it';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitUntil(() => document.body.textContent.includes('No note fits'));
  });

  it('filters by verdict', async () => {
    view(loaded());
    button('Filter')?.click();
    await vi.waitUntil(() => document.querySelector('.filter-bar') !== null);
    const verdict = document.querySelectorAll<HTMLSelectElement>('.filter-bar select')[1];
    if (verdict === undefined) throw new Error('There is no choice of verdicts.');
    verdict.value = 'agrees';
    verdict.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitUntil(() => count() === '500 of 1,000 notes');
  });

  it('goes from row to row by the arrow keys, to the last one too', async () => {
    view(loaded());
    document.querySelector<HTMLElement>('.note-row-open')?.focus();
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('ArrowDown');
    await vi.waitUntil(() => document.activeElement?.textContent.includes('quote 1'));
    press('ArrowUp');
    await vi.waitUntil(() => document.activeElement?.textContent.includes('quote 0'));
  });

  it('says so where not all words could be read, in place of searching for good', async () => {
    view(loaded({ search: { find: () => null, complete: false, failed: true } }));
    const field = document.querySelector<HTMLInputElement>('.notes-search');
    if (field !== null) field.value = 'tortoise';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitUntil(() => document.querySelector('.notes-count')?.textContent.includes('not all can be searched'));
  });

  it('offers what was deleted before it was opened, and nothing where nothing was', async () => {
    view(loaded());
    expect(document.querySelector('.deleted-notes')).toBeNull();
    const port = aPort({ notes, restore: vi.fn(async () => true) });
    const [first, second] = MANY.map(summaryOf);
    if (first === undefined || second === undefined) throw new Error('There are no notes.');
    const when = '2024-08-18T09:30:00.000Z';
    view(
      loaded({
        deleted: [
          { undo: 'last', when, count: 1, first },
          { undo: 'before', when, count: 3, first: second },
        ],
      }),
      port,
    );
    const heads = [...document.querySelectorAll('.deleted-note-head')].map(({ textContent }) => textContent);
    expect(heads).toEqual([excerptOf(first.excerpt), '3 notes']);
    document.querySelectorAll<HTMLButtonElement>('.deleted-notes button')[1]?.click();
    await vi.waitFor(() => expect(port.restore).toHaveBeenCalledWith('before'));
    await vi.waitFor(() => expect(onChanged).toHaveBeenCalledWith(null));
  });

  it('lists all that was deleted lately, twenty at a time, and says how long it is kept', async () => {
    const [first] = MANY.map(summaryOf);
    if (first === undefined) throw new Error('There are no notes.');
    const deleted = Array.from({ length: 45 }, (_, index) => {
      return { undo: `undo ${index}`, when: '2024-08-18T09:30:00.000Z', count: 2, first };
    });
    view(loaded({ deleted, incognito: true }));
    const listed = () => document.querySelectorAll('.deleted-notes li').length;
    expect(listed()).toBe(20);
    expect(document.querySelector('.deleted-notes')?.textContent).toContain('until the last private window closes');
    button('Show 20 more')?.click();
    await vi.waitFor(() => expect(listed()).toBe(40));
    button('Show 5 more')?.click();
    await vi.waitFor(() => expect(listed()).toBe(45));
    expect(document.querySelector('.deleted-notes')?.textContent).not.toContain('Show');
    view(loaded({ deleted }));
    await vi.waitFor(() => expect(document.querySelector('.deleted-notes')?.textContent).toContain('Kept for a day'));
  });

  it('brings back a draft that was discarded', async () => {
    const bringDraftBack = vi.fn(async () => true);
    view(loaded({ drafts: [aDraft()] }), aPort({ notes, bringDraftBack }));
    button('Discard')?.click();
    await vi.waitUntil(() => document.querySelector('.undo-bar')?.textContent.includes('Draft discarded.'));
    button('Undo')?.click();
    await vi.waitUntil(() => document.querySelector('.undo-bar')?.textContent === '');
    expect(bringDraftBack).toHaveBeenCalledWith(aDraft());
  });

  it('deletes a note, leads the focus to the next one, and undoes it', async () => {
    const port = aPort();
    view(loaded(), port);
    button('Delete the note on quote 1')?.click();
    await vi.waitUntil(() => document.querySelector('.undo-bar')?.textContent.includes('1 note deleted'));
    expect(port.remove).toHaveBeenCalledWith(['note 1']);
    await vi.waitUntil(() => document.activeElement?.textContent.includes('quote 2'));
    button('Undo')?.click();
    await vi.waitUntil(() => document.querySelector('.undo-bar')?.textContent === '');
    expect(port.restore).toHaveBeenCalledWith('token');
    await vi.waitUntil(() => document.activeElement?.textContent.includes('quote 1'));
  });

  it('says so where a note could not be deleted', async () => {
    view(loaded(), aPort({ remove: async () => ({ kind: 'failed', reason: 'the disk' }) }));
    button('Delete the note on quote 1')?.click();
    await vi.waitUntil(() => document.querySelector('[role="alert"]')?.textContent.includes('was not deleted'));
    expect(document.querySelector('.undo-bar')?.textContent).toBe('');
  });

  it('says so beside the editor too, and where a draft could not be thrown away', async () => {
    const broken = async () => Promise.reject(new Error('the disk'));
    view(loaded({ drafts: [aDraft()] }), aPort({ notes, remove: broken, discardDraft: broken }));
    button('Discard')?.click();
    await vi.waitUntil(() => document.body.textContent.includes('The draft could not be thrown away.'));
    button('Go on writing')?.click();
    await vi.waitUntil(() => document.querySelector('textarea') !== null);
    expect(document.querySelector('.notes-screen[hidden] ~ .failure')).toBeNull();
    button('Delete')?.click();
    await vi.waitUntil(() => document.querySelector('.notes-screen[hidden] ~ .failure') !== null);
    expect(document.querySelector('textarea')?.value).toBe('half a thought');
  });

  it('offers what was typed and not saved, and goes on with it', async () => {
    view(loaded({ drafts: [aDraft(), aDraft({ id: 'empty', note: aNote({ text: ' ', tags: [] }) })] }));
    expect(document.querySelectorAll('.draft')).toHaveLength(1);
    button('Go on writing')?.click();
    await vi.waitUntil(() => document.querySelector('textarea')?.value === 'half a thought');
  });

  it('opens a note with what was typed in it before', async () => {
    view(loaded({ drafts: [aDraft()] }));
    document.querySelectorAll<HTMLElement>('.note-row-open')[3]?.click();
    await vi.waitUntil(() => document.querySelector('textarea')?.value === 'half a thought');
  });

  it('leaves on the screen what is being written where the notes can no longer be read', async () => {
    view(loaded({ drafts: [aDraft()] }));
    button('Go on writing')?.click();
    await vi.waitUntil(() => document.querySelector('textarea')?.value === 'half a thought');
    const written = document.querySelector('textarea');
    view({ kind: 'failed', reason: 'the disk' });
    expect(document.body.textContent).toContain('Nothing was deleted.');
    expect(document.querySelector('textarea')).toBe(written);
    view(loaded());
    expect(document.querySelector('textarea')).toBe(written);
  });

  it('says where a page can hold no note', async () => {
    view(loaded());
    button('New note')?.click();
    await vi.waitUntil(() => document.querySelector('[role="alert"]')?.textContent.includes('can’t be read'));
  });
});

describe('how the notes are kept', () => {
  it('is said, and that uninstalling deletes them', () => {
    view(loaded());
    expect(document.querySelector('.storage')?.textContent).toContain('Uninstalling Tallymark deletes the notes');
    expect(document.querySelector('.storage')?.textContent).toContain('3.4 MB');
    expect(button('Back up now')).toBeUndefined();
  });

  it('comes with an offer of a backup where they are at risk', async () => {
    view(loaded({ storage: { ...loaded().storage, persisted: false, risk: 'not-persisted' } }));
    button('Back up now')?.click();
    await vi.waitUntil(() => document.querySelector('.transfer select')?.getAttribute('value') !== undefined);
    expect(document.querySelector<HTMLSelectElement>('.transfer select')?.value).toBe('json');
  });

  it('is another matter in a private window', () => {
    view(loaded({ incognito: true }));
    expect(document.body.textContent).toContain('gone when the last private window is closed');
    expect(document.querySelector('.storage')).toBeNull();
  });

  it('says that nothing was deleted where the notes can not be read', () => {
    view({ kind: 'failed', reason: 'blocked' });
    expect(document.body.textContent).toContain('Nothing was deleted');
    button('Try again')?.click();
    expect(onChanged).toHaveBeenCalledOnce();
  });
});
