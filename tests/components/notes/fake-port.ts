import { vi } from 'vitest';
import type { NotesPort } from '../../../components/notes/notes-port.ts';
import type { Note } from '../../../utils/notes/note.ts';

/** A port that does all it is asked; a test replaces what shall go otherwise. */
export function aPort(parts: Partial<NotesPort> = {}): NotesPort {
  return {
    save: vi.fn(async (note: Note) => ({ kind: 'saved', note }) as const),
    remove: vi.fn(async (ids: readonly string[]) => ({ kind: 'deleted', count: ids.length, undo: 'token' }) as const),
    restore: vi.fn(async () => true),
    takeIn: vi.fn(async (notes: readonly Note[]) => ({ kind: 'imported', kept: notes.length, beside: 0 }) as const),
    notes: vi.fn(async () => []),
    keeper: vi.fn(() => ({ id: 'draft', typed: vi.fn(), leave: vi.fn(), settled: async () => undefined })),
    discardDraft: vi.fn(async () => undefined),
    bringDraftBack: vi.fn(async () => true),
    describePage: vi.fn(async () => null),
    show: vi.fn(async () => null),
    backupTaken: vi.fn(async () => undefined),
    offerClaimReview: vi.fn(async () => undefined),
    ...parts,
  };
}
