import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TypedDraft } from '../../utils/notes/draft.ts';
import { aNote } from '../notes/builders.ts';
import { ask, KeptProfile } from './kept-profile.ts';

const KEPT = { incognito: false };
const LONG = Array.from({ length: 18_000 }, () => Math.random().toString(36).slice(2, 12).padEnd(10, '0')).join(' ');
/** More than the room that the browser gives, in notes that are as long as a note may be. */
const MANY = 20;

const aLong = (text: string) => aNote({ id: crypto.randomUUID(), text });

// Chromium lets no test make the room smaller that an extension may use without limit.
describe('storage without room in firefox', () => {
  const profile = new KeptProfile('firefox');
  beforeAll(() =>
    profile.open({
      'dom.quotaManager.temporaryStorage.fixedLimit': 1_024,
      // It takes longer than a profile's background may idle to hand such notes over, and what meets one that is stopping is not answered.
      'extensions.background.idle.timeout': 60_000,
    }),
  );
  afterAll(() => profile.end());

  it('is told of plainly, takes nothing from what was kept before, and takes what fits afterwards', async () => {
    const view = await profile.view();
    const save = (text: string) => ask(view, 'saveNote', { ...KEPT, note: aLong(text), basedOn: null, draft: null });
    const texts = async () => (await ask(view, 'listNotes', KEPT)).map(({ text }) => text);
    expect(await save('before')).toMatchObject({ kind: 'saved' });
    const long = Array.from({ length: MANY }, () => aLong(LONG));
    expect(await ask(view, 'importNotes', { ...KEPT, notes: long })).toEqual({ kind: 'full' });
    expect((await ask(view, 'storageState', null)).risk).toBe('failing');
    expect(await texts()).toEqual(['before']);

    let kept = 0;
    let last: string = 'saved';
    while (last === 'saved' && kept < MANY) {
      last = (await save(LONG)).kind;
      if (last === 'saved') kept++;
    }
    expect(last).toBe('full');
    const draft: TypedDraft = { id: 'draft', target: 'page', note: aLong(LONG), basedOn: null, editor: 'editor' };
    expect(await ask(view, 'saveDraft', { ...KEPT, draft, seen: null })).toEqual({ kind: 'full' });
    expect(await texts()).toHaveLength(kept + 1);
    expect(await save('after')).toMatchObject({ kind: 'saved' });
    expect(await texts()).toContain('before');
  });
});
