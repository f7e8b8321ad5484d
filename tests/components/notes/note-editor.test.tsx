// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteEditor } from '../../../components/notes/note-editor.tsx';
import type { Keeper, NotesPort } from '../../../components/notes/notes-port.ts';
import type { WritingStart } from '../../../components/notes/writing-start.ts';
import { draftTarget } from '../../../utils/notes/draft.ts';
import type { SaveReply } from '../../../utils/notes/save-reply.ts';
import { aNote } from '../../notes/builders.ts';
import { aPort } from './fake-port.ts';

// The port stands in for the browser.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const STORED = aNote({ text: 'As it was', tags: ['vote'] });
const START: WritingStart = {
  note: STORED,
  basedOn: STORED.changed,
  draft: null,
  target: draftTarget({ note: STORED.id }),
};

const onSaved = vi.fn();
const onDelete = vi.fn();
const onBack = vi.fn();

function edit(port: NotesPort, start = START): HTMLTextAreaElement {
  render(<NoteEditor start={start} port={port} onSaved={onSaved} onDelete={onDelete} onBack={onBack} />, document.body);
  const text = document.querySelector('textarea');
  if (text === null) throw new Error('There is no text field.');
  return text;
}

function type(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const save = () => document.querySelector<HTMLElement>('[type="submit"]')?.click();

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the editor of a note', () => {
  it('has every input kept as a draft, text and tags', async () => {
    const typed = vi.fn();
    const keeper: Keeper = { id: 'draft', typed, leave: vi.fn(), settled: async () => undefined };
    const text = edit(aPort({ keeper: () => keeper }));
    type(text, 'As it is');
    expect(typed).toHaveBeenLastCalledWith({ ...STORED, text: 'As it is' });
    await vi.waitUntil(() => document.querySelector('textarea')?.value === 'As it is');
    const tags = document.querySelector<HTMLInputElement>('input[type="text"]');
    if (tags !== null) type(tags, 'vote, #council');
    expect(typed).toHaveBeenLastCalledWith({ ...STORED, text: 'As it is', tags: ['vote', 'council'] });
  });

  it('goes on with the draft that it was opened with', () => {
    const port = aPort();
    edit(port);
    expect(port.keeper).toHaveBeenLastCalledWith(
      expect.objectContaining({ target: START.target, basedOn: STORED.changed, seen: null }),
      expect.anything(),
    );
    render(null, document.body);
    const draft = { id: 'old', target: 'elsewhere', note: STORED, basedOn: null, editor: 'e', typed: 'then' };
    edit(port, { ...START, basedOn: null, draft });
    expect(port.keeper).toHaveBeenLastCalledWith(
      { id: 'old', target: 'elsewhere', basedOn: null, seen: 'then' },
      expect.anything(),
    );
  });

  it('sends what waits when its document is left', async () => {
    const leave = vi.fn();
    edit(aPort({ keeper: () => ({ id: 'draft', typed: vi.fn(), leave, settled: async () => undefined }) }));
    await vi.waitUntil(() => document.activeElement?.tagName === 'TEXTAREA');
    window.dispatchEvent(new Event('pagehide'));
    expect(leave).toHaveBeenCalledOnce();
  });

  it('calls a note saved only when the reply says so', async () => {
    const answers: ((saved: SaveReply) => void)[] = [];
    const port = aPort({ save: vi.fn(() => new Promise<SaveReply>((resolve) => answers.push(resolve))) });
    type(edit(port), 'As it is');
    save();
    await vi.waitUntil(() => answers.length === 1);
    expect(onSaved).not.toHaveBeenCalled();
    expect(port.save).toHaveBeenCalledWith({ ...STORED, text: 'As it is' }, STORED.changed, 'draft');
    answers[0]?.({ kind: 'saved', note: STORED });
    await vi.waitUntil(() => onSaved.mock.calls.length === 1);
  });

  it.each([
    ['the disk is full', async () => ({ kind: 'full' }) as const, 'no room left'],
    ['the storage fails', async () => ({ kind: 'failed', reason: 'QuotaError' }) as const, 'QuotaError'],
    ['nobody answers', () => Promise.reject(new Error('Nobody answers "saveNote".')), 'Nobody answers'],
  ])('keeps the text on screen and offers to copy it where %s', async (_, reply, words) => {
    const text = edit(aPort({ save: reply }));
    type(text, 'A long thought');
    await vi.waitUntil(() => document.querySelector('textarea')?.value === 'A long thought');
    save();
    await vi.waitUntil(() => document.querySelector('[role="alert"]') !== null);
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('was not saved');
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(words);
    expect(document.querySelector('textarea')?.value).toBe('A long thought');
    expect(document.querySelector('[role="alert"] button')?.textContent).toBe('Copy the text');
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('shows both texts where another window has changed the note, and makes the reader’s choice true', async () => {
    const stored = { ...STORED, text: 'Theirs', changed: '2026-11-22T10:00:00.000Z' };
    const copy = { ...STORED, id: 'a copy', text: 'Mine' };
    const save2 = vi
      .fn<NotesPort['save']>()
      .mockResolvedValueOnce({ kind: 'conflict', stored, copy })
      .mockImplementation(async (note) => ({ kind: 'saved', note }));
    const port = aPort({ save: save2 });
    type(edit(port), 'Mine');
    save();
    await vi.waitUntil(() => document.querySelector('.conflict') !== null);
    expect([...document.querySelectorAll('.note-plain')].map((text) => text.textContent)).toEqual(['Mine', 'Theirs']);
    const mine = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Keep only mine');
    mine?.click();
    await vi.waitUntil(() => onBack.mock.calls.length === 1);
    expect(save2).toHaveBeenLastCalledWith({ ...stored, text: 'Mine', tags: copy.tags }, stored.changed, null);
    expect(port.remove).toHaveBeenCalledWith(['a copy']);
  });

  it('deletes this window’s text, where the other alone is wanted, as any note is deleted: so that it can be undone', async () => {
    const copy = { ...STORED, id: 'a copy', text: 'Mine' };
    const port = aPort({ save: async () => ({ kind: 'conflict', stored: STORED, copy }) });
    type(edit(port), 'Mine');
    save();
    await vi.waitUntil(() => document.querySelector('.conflict') !== null);
    [...document.querySelectorAll('button')].find((button) => button.textContent === 'Keep only the other')?.click();
    await vi.waitUntil(() => onDelete.mock.calls.length === 1);
    expect(onDelete).toHaveBeenCalledWith(copy);
    expect(port.remove).not.toHaveBeenCalled();
  });

  it('saves no note in which nothing is written', () => {
    edit(aPort(), { ...START, note: aNote({ text: ' ', tags: [] }), basedOn: null });
    expect(document.querySelector<HTMLButtonElement>('[type="submit"]')?.disabled).toBe(true);
  });

  it('shows hostile text as text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    edit(aPort(), {
      ...START,
      note: aNote({ text: hostile, tags: [hostile], anchor: { ...(STORED.anchor ?? never()), quote: hostile } }),
    });
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('.note-quote q')?.textContent).toBe(hostile);
  });
});

function never(): never {
  throw new Error('The note has no anchor.');
}
