// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, it, vi } from 'vitest';
import { NoteBox } from '../../../components/card/note-box.tsx';
import type { NoteBoxPort } from '../../../components/card/note-box-port.ts';
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

  it('says so where a note could not be deleted', async () => {
    show({ remove: async () => ({ kind: 'full' }) });
    press('Delete the note the first');
    await vi.waitUntil(() => said()?.startsWith('The note was not deleted. There is no room left'));
  });
});
