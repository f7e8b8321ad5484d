import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../utils/notes/note.ts';
import type { ImportReply, StageReply } from '../../utils/notes/save-reply.ts';
import { aNote } from '../notes/builders.ts';

const asked =
  vi.fn<(name: string, request: { notes: readonly Note[]; staging?: string }) => StageReply | ImportReply>();
vi.mock('../../utils/messages/speak.ts', () => ({
  askBackground: async (name: string, request: { notes: readonly Note[] }) => asked(name, request),
}));

const { importInParts } = await import('../../utils/messages/import-in-parts.ts');

const KEPT = { incognito: false };
const longNotes = (count: number) =>
  Array.from({ length: count }, (_, index) => aNote({ id: `note ${index}`, text: 'x'.repeat(150_000) }));

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation((name, { notes }) =>
    name === 'stageNotes' ? { kind: 'staged' } : { kind: 'imported', kept: notes.length, beside: 0 },
  );
});

describe('an import', () => {
  it('of a few notes is one message', async () => {
    expect(await importInParts([aNote()], {}, KEPT, vi.fn())).toEqual({ kind: 'imported', kept: 1, beside: 0 });
    expect(asked.mock.calls).toEqual([['importNotes', { ...KEPT, notes: [aNote()], seen: {} }]]);
  });

  it('tells with each part which notes of it were seen, and when', async () => {
    const notes = longNotes(7);
    await importInParts(notes, { 'note 0': 'noon', 'note 6': 'night' }, KEPT, vi.fn());
    const seen = (asked.mock.calls as readonly (readonly [string, object])[]).map(([, request]) => request);
    expect(seen).toMatchObject([{ seen: { 'note 0': 'noon' } }, { seen: { 'note 6': 'night' } }]);
  });

  it('of nothing is one too', async () => {
    expect(await importInParts([], {}, KEPT, vi.fn())).toEqual({ kind: 'imported', kept: 0, beside: 0 });
  });

  it('of many goes in parts under one name, none larger than a message may be, the last of which keeps all', async () => {
    const notes = longNotes(20);
    const onProgress = vi.fn();
    await importInParts(notes, {}, KEPT, onProgress);
    const requests = asked.mock.calls.map(([, request]) => request);
    expect(asked.mock.calls.map(([name]) => name)).toEqual(['stageNotes', 'stageNotes', 'stageNotes', 'importNotes']);
    expect(requests.flatMap((request) => request.notes)).toEqual(notes);
    expect(new Set(requests.map(({ staging }) => staging)).size).toBe(1);
    expect(requests.every((request) => JSON.stringify(request).length < 1_100_000)).toBe(true);
    expect(onProgress.mock.calls).toEqual([[6], [12], [18]]);
  });

  it('stops where a part is not kept, and says why', async () => {
    asked.mockImplementation(() => ({ kind: 'full' }));
    expect(await importInParts(longNotes(20), {}, KEPT, vi.fn())).toEqual({ kind: 'full' });
    expect(asked).toHaveBeenCalledOnce();
  });

  it('sends a note alone that is larger than a part', async () => {
    const notes = [aNote(), aNote({ text: 'x'.repeat(2_000_000) }), aNote()];
    await importInParts(notes, {}, KEPT, vi.fn());
    expect(asked.mock.calls.flatMap(([, request]) => request.notes)).toEqual(notes);
  });
});
