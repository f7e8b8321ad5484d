import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, DraftReply, TypedDraft } from '../../utils/notes/draft.ts';
import { aNote } from '../notes/builders.ts';

/** What reaches the background, each to be answered by the test. */
const sent: { readonly draft: TypedDraft; readonly seen: string | null; answer(reply: DraftReply | Error): void }[] =
  [];

vi.mock('../../utils/messages/speak.ts', () => ({
  askBackground: (_name: string, { draft, seen }: { draft: TypedDraft; seen: string | null }) =>
    new Promise((resolve, reject) => {
      sent.push({ draft, seen, answer: (reply) => (reply instanceof Error ? reject(reply) : resolve(reply)) });
    }),
}));

const { DraftKeeper, startDraft } = await import('../../utils/messages/draft-keeper.ts');

const note = (text: string) => aNote({ text });
const kept = (at: number, typed: string, id?: string): DraftReply => {
  const { draft } = sent[at] as (typeof sent)[number];
  return { kind: 'kept', draft: { ...draft, id: id ?? draft.id, typed } };
};
const texts = () => sent.map(({ draft }) => draft.note.text);
const settled = () => new Promise((done) => setTimeout(done));

describe('a keeper of drafts', () => {
  const replies: DraftReply[] = [];
  const aKeeper = (found: Draft | null = null) =>
    new DraftKeeper(startDraft(found, 'page a', null), { incognito: false }, (reply) => replies.push(reply));

  beforeEach(() => {
    sent.length = 0;
    replies.length = 0;
  });

  it('sends the first letter at once', () => {
    aKeeper().typed(note('a'));
    expect(texts()).toEqual(['a']);
    expect(sent[0]?.seen).toBeNull();
  });

  it('sends only the newest of what was typed meanwhile, as the same draft', async () => {
    const keeper = aKeeper();
    for (const text of ['a', 'ab', 'abc']) keeper.typed(note(text));
    sent[0]?.answer(kept(0, '1'));
    await settled();
    expect(texts()).toEqual(['a', 'abc']);
    expect(sent[1]).toMatchObject({ seen: '1', draft: { id: sent[0]?.draft.id, editor: sent[0]?.draft.editor } });
  });

  it('sends again after a pause', async () => {
    const keeper = aKeeper();
    keeper.typed(note('a'));
    sent[0]?.answer(kept(0, '1'));
    await settled();
    keeper.typed(note('b'));
    expect(texts()).toEqual(['a', 'b']);
  });

  it('does not wait for an answer when its document goes', () => {
    const keeper = aKeeper();
    keeper.typed(note('a'));
    keeper.typed(note('all of it'));
    keeper.leave();
    expect(texts()).toEqual(['a', 'all of it']);
    keeper.leave();
    expect(sent).toHaveLength(2);
  });

  it('is settled when all that was typed has been answered', async () => {
    const keeper = aKeeper();
    keeper.typed(note('a'));
    keeper.typed(note('b'));
    const done = vi.fn();
    void keeper.settled().then(done);
    sent[0]?.answer(kept(0, '1'));
    await settled();
    expect(done).not.toHaveBeenCalled();
    sent[1]?.answer(kept(1, '2'));
    await settled();
    expect(done).toHaveBeenCalled();
  });

  it('goes on under a new id where another window has taken the draft over', async () => {
    const keeper = aKeeper();
    keeper.typed(note('a'));
    sent[0]?.answer(kept(0, '1', 'another'));
    await settled();
    expect(keeper.id).toBe('another');
    keeper.typed(note('b'));
    expect(sent[1]?.draft.id).toBe('another');
  });

  it('says what went wrong, and tries again with the next letter', async () => {
    const keeper = aKeeper();
    keeper.typed(note('a'));
    sent[0]?.answer({ kind: 'full' });
    await settled();
    keeper.typed(note('b'));
    sent[1]?.answer(new Error('gone'));
    await settled();
    expect(replies).toEqual([{ kind: 'full' }, { kind: 'failed', reason: 'gone' }]);
    keeper.typed(note('c'));
    expect(texts()).toEqual(['a', 'b', 'c']);
  });

  it('goes on with a draft of before, and with the note that it was based on', () => {
    const found: Draft = {
      id: 'd',
      target: 'page a',
      note: note('half'),
      basedOn: '2026-01-01T00:00:00.000Z',
      editor: 'gone',
      typed: '7',
    };
    aKeeper(found).typed(note('whole'));
    expect(sent[0]).toMatchObject({ seen: '7', draft: { id: 'd', basedOn: found.basedOn } });
    expect(sent[0]?.draft.editor).not.toBe('gone');
  });
});
