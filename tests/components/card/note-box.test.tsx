// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteBox } from '../../../components/card/note-box.tsx';
import type { NoteBoxPort } from '../../../components/card/note-box-port.ts';
import type { TypedDraft } from '../../../utils/notes/draft.ts';
import { aNote } from '../../notes/builders.ts';
import { aPort } from '../notes/fake-port.ts';

// The port stands in for the browser.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const ONE = aNote({ id: 'one', text: 'the first' });
const OTHER = aNote({ id: 'other', text: 'the second' });

function show(parts: Partial<NoteBoxPort> = {}): void {
  const port: NoteBoxPort = { ...aPort(), drafts: async () => [], ...parts };
  render(<NoteBox place={ONE} notes={[ONE, OTHER]} draft={null} isPrivate={false} port={port} />, document.body);
}

const press = (words: string) =>
  [...document.querySelectorAll('button')]
    .find((button) => (button.getAttribute('aria-label') ?? button.textContent) === words)
    ?.click();
const type = async (text: string) => {
  const field = document.querySelector('textarea');
  if (field === null) throw new Error('There is nothing to write in.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitUntil(() => document.querySelector('.note-form-foot') !== null && written() === text);
};
const written = () => document.querySelector('textarea')?.value;
const said = () => document.querySelector('.notice-line')?.textContent?.trim();

beforeEach(() => render(null, document.body));

describe('the note box', () => {
  it('edits the note that was asked for last', async () => {
    let found = (): void => undefined;
    const waiting = new Promise<readonly []>((resolve) => {
      found = () => resolve([]);
    });
    show({ drafts: (target) => (target === 'note other' ? waiting : Promise.resolve([])) });
    press('Edit the note the first');
    press('Edit the note the second');
    await vi.waitUntil(() => written() === 'the first');
    found();
    await vi.waitUntil(() => written() === 'the second');
  });

  it('deletes a note and brings it back', async () => {
    show();
    press('Delete the note the first');
    await vi.waitUntil(() => said()?.startsWith('Note deleted.'));
    press('Undo');
    await vi.waitUntil(() => said() === undefined);
  });

  it.each<[string, Partial<NoteBoxPort>]>([
    ['is too old', { restore: async () => false }],
    ['fails', { restore: () => Promise.reject(new Error('the disk')) }],
  ])('says so where the undoing %s', async (_, parts) => {
    show(parts);
    press('Delete the note the first');
    await vi.waitUntil(() => said()?.startsWith('Note deleted.'));
    press('Undo');
    await vi.waitUntil(() => said() === 'The note could not be brought back.');
  });

  it.each([
    ['a new note', null, 'Discard', 'Draft discarded.'],
    ['an edit', 'Edit the note the first', 'Cancel', 'Changes discarded.'],
  ])('brings back what was typed of %s and thrown away', async (_, edit, button, words) => {
    const bringDraftBack = vi.fn(async (_draft: TypedDraft) => true);
    show({ bringDraftBack });
    if (edit !== null) {
      press(edit);
      await vi.waitUntil(() => written() === 'the first');
    }
    await type('typed and not saved');
    press(button);
    await vi.waitUntil(() => said()?.startsWith(words));
    press('Undo');
    await vi.waitUntil(() => said() === undefined);
    expect(bringDraftBack.mock.calls.map(([{ note }]) => note.text)).toEqual(['typed and not saved']);
  });

  it('says nothing of an edit that changed nothing', async () => {
    show();
    press('Edit the note the first');
    await vi.waitUntil(() => written() === 'the first');
    press('Cancel');
    await vi.waitUntil(() => written() === '');
    expect(said()).toBeUndefined();
  });

  it('says so where a draft could not be thrown away, and leaves what was typed', async () => {
    show({ discardDraft: () => Promise.reject(new Error('the disk')) });
    await type('typed');
    press('Discard');
    await vi.waitUntil(() => said() === 'The draft could not be thrown away.');
    expect(written()).toBe('typed');
  });

  it('says so where a draft could not be brought back, and offers it again', async () => {
    show({ bringDraftBack: async () => false });
    await type('typed');
    press('Discard');
    await vi.waitUntil(() => said()?.startsWith('Draft discarded.'));
    press('Undo');
    await vi.waitUntil(() => said() === 'The draft could not be brought back. Undo');
  });

  it('says so where a note could not be deleted', async () => {
    show({ remove: async () => ({ kind: 'full' }) });
    press('Delete the note the first');
    await vi.waitUntil(() => said()?.startsWith('The note was not deleted. There is no room left'));
  });
});
