import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TypedDraft } from '../../utils/notes/draft.ts';
import { aNote } from '../notes/builders.ts';
import { ask, KeptProfile } from './kept-profile.ts';

const KEPT = { incognito: false };
const TOO_LONG = Array.from({ length: 200_000 }, () => Math.random().toString(36).slice(2, 12)).join(' ');

// Chromium lets no test make the room smaller that an extension may use without limit.
describe('storage without room in firefox', () => {
  const profile = new KeptProfile('firefox');
  beforeAll(() => profile.open({ 'dom.quotaManager.temporaryStorage.fixedLimit': 1_024 }));
  afterAll(() => profile.end());

  it('is told of plainly, takes nothing from what was kept before, and takes what fits afterwards', async () => {
    const view = await profile.view();
    const save = (id: string, text: string) =>
      ask(view, 'saveNote', { ...KEPT, note: aNote({ id, text }), basedOn: null, draft: null });
    const draft: TypedDraft = {
      id: 'draft',
      target: 'page',
      note: aNote({ text: TOO_LONG }),
      basedOn: null,
      editor: 'editor',
    };
    expect(await save('first', 'before')).toMatchObject({ kind: 'saved' });
    expect(await save('second', TOO_LONG)).toEqual({ kind: 'full' });
    expect((await ask(view, 'storageState', null)).risk).toBe('failing');
    expect(await ask(view, 'saveDraft', { ...KEPT, draft, seen: null })).toEqual({ kind: 'full' });
    const notes = [aNote({ id: 'third' }), aNote({ id: 'fourth', text: TOO_LONG })];
    expect(await ask(view, 'importNotes', { ...KEPT, notes })).toEqual({ kind: 'full' });
    expect(await save('fifth', 'after')).toMatchObject({ kind: 'saved' });
    expect((await ask(view, 'listNotes', KEPT)).map(({ text }) => text)).toEqual(['after', 'before']);
  });
});
