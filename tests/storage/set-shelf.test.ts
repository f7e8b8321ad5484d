import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { NOTES_DATABASE } from '../../utils/storage/notes-schema.ts';
import { aDraft } from '../claim-sets/a-draft.ts';
import { aClaimSetFile } from '../claims/a-claim-set.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { NotesConnection } = await import('../../utils/storage/notes-connection.ts');
const { SetShelf } = await import('../../utils/storage/set-shelf.ts');

const NOON = '2026-11-22T12:00:00.000Z';
const ADDRESS = 'https://sets.example/harbour.json';

const aText = (parts: object = {}) => JSON.stringify({ ...aClaimSetFile(), ...parts });
const aSet = (parts: object = {}) => {
  const parsed = parseClaimSet({ ...aClaimSetFile(), ...parts });
  if (!parsed.ok) throw new Error('The set of the tests has a slip.');
  return parsed.value;
};
const BUNDLED = [aSet({ id: 'first' }), aSet({ id: 'second' })];

describe('the shelf of claim sets', () => {
  const connection = new NotesConnection();
  let clock = new Date(NOON);
  const aShelf = () =>
    new SetShelf(
      connection,
      () => BUNDLED,
      () => clock,
    );
  const order = async () => (await aShelf().list()).map(({ id }) => id);
  const active = async () => (await aShelf().active()).map(({ id }) => id);
  const version = async (id: string) => (await aShelf().list()).find((set) => set.id === id)?.version;

  beforeEach(() => {
    clock = new Date(NOON);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await connection.close();
    await deleteDB(NOTES_DATABASE);
  });

  it('has the bundled sets, on and first', async () => {
    expect(await order()).toEqual(['first', 'second']);
    expect(await active()).toEqual(['first', 'second']);
    expect(await aShelf().list()).toMatchObject([
      { id: 'first', bundled: true, on: true, address: null, imported: null, former: null, questions: 6, claims: 7 },
      { id: 'second' },
    ]);
  });

  it('keeps a set behind the others, with its text to the letter and where it came from', async () => {
    const text = aText({ license: 'CC0-1.0' });
    expect(await aShelf().save(text, ADDRESS, null)).toEqual({ kind: 'saved', id: 'harbour-2020' });
    expect(await active()).toEqual(['first', 'second', 'harbour-2020']);
    expect(await aShelf().text('harbour-2020')).toBe(text);
    expect((await aShelf().list()).at(-1)).toMatchObject({ bundled: false, address: ADDRESS, imported: NOON });
  });

  it('keeps nothing that is no set, and says why', async () => {
    expect(await aShelf().save('{', null, null)).toMatchObject({ kind: 'refused' });
    expect(await aShelf().save(aText({ gate: [] }), null, null)).toMatchObject({
      kind: 'refused',
      faults: [{ path: 'gate' }],
    });
    expect(await order()).toEqual(['first', 'second']);
  });

  it('updates a set that was looked at, and no other', async () => {
    const shelf = aShelf();
    await shelf.save(aText(), ADDRESS, null);
    expect(await shelf.save(aText({ version: '1.1.0' }), ADDRESS, null)).toEqual({ kind: 'changed' });
    expect(await shelf.save(aText({ version: '1.1.0' }), ADDRESS, NOON)).toMatchObject({ kind: 'saved' });
    expect(await shelf.save(aText({ version: '1.2.0' }), ADDRESS, NOON)).toEqual({ kind: 'changed' });
    expect(await version('harbour-2020')).toBe('1.1.0');
  });

  it('goes back to the version before an update, and forth again', async () => {
    const shelf = aShelf();
    await shelf.save(aText(), null, null);
    expect(await shelf.undoUpdate('harbour-2020')).toBe(false);
    await shelf.save(aText({ version: '1.1.0' }), ADDRESS, NOON);
    expect((await shelf.list()).at(-1)).toMatchObject({ version: '1.1.0', former: '1.0.0' });
    expect(await shelf.undoUpdate('harbour-2020')).toBe(true);
    expect((await shelf.list()).at(-1)).toMatchObject({ version: '1.0.0', former: '1.1.0', address: null });
    expect(await shelf.undoUpdate('harbour-2020')).toBe(true);
    expect(await version('harbour-2020')).toBe('1.1.0');
  });

  it('does not call the same text an update', async () => {
    const shelf = aShelf();
    await shelf.save(aText(), null, null);
    await shelf.save(aText(), ADDRESS, NOON);
    expect((await shelf.list()).at(-1)).toMatchObject({ address: ADDRESS, imported: NOON, former: null });
  });

  it('lets a set take the place of a bundled one, which is back when that is deleted', async () => {
    const shelf = aShelf();
    await shelf.save(aText({ id: 'first', version: '9.0.0' }), null, null);
    expect(await order()).toEqual(['first', 'second']);
    expect((await shelf.list())[0]).toMatchObject({ bundled: false, version: '9.0.0' });
    await shelf.remove('first');
    expect((await shelf.list())[0]).toMatchObject({ bundled: true, version: '1.0.0' });
  });

  it('switches sets off and on, bundled ones too', async () => {
    const shelf = aShelf();
    await shelf.save(aText(), null, null);
    await shelf.turn('first', false);
    await shelf.turn('harbour-2020', false);
    await shelf.turn('no-such-set', false);
    expect(await active()).toEqual(['second']);
    expect(await order()).toEqual(['first', 'second', 'harbour-2020']);
    await shelf.turn('first', true);
    expect(await active()).toEqual(['first', 'second']);
  });

  it('keeps a switch and a place through an update', async () => {
    const shelf = aShelf();
    await shelf.save(aText(), null, null);
    await shelf.move('harbour-2020', -1);
    await shelf.turn('harbour-2020', false);
    await shelf.save(aText({ version: '1.1.0' }), null, NOON);
    expect(await order()).toEqual(['first', 'harbour-2020', 'second']);
    expect(await active()).toEqual(['first', 'second']);
  });

  it('moves sets up and down, and none beyond the ends', async () => {
    const shelf = aShelf();
    await shelf.move('first', 1);
    expect(await order()).toEqual(['second', 'first']);
    await shelf.move('first', 1);
    await shelf.move('second', -1);
    await shelf.move('no-such-set', -1);
    expect(await order()).toEqual(['second', 'first']);
  });

  it('brings a deleted set back where it was, on another day of the browser too', async () => {
    const shelf = aShelf();
    await shelf.save(aText(), ADDRESS, null);
    await shelf.move('harbour-2020', -1);
    const reply = await shelf.remove('harbour-2020');
    expect(await order()).toEqual(['first', 'second']);
    expect(await aShelf().deleted()).toMatchObject([{ title: 'The vote on the harbour', when: NOON }]);
    expect(await aShelf().restore(reply.kind === 'deleted' ? reply.undo : '')).toBe(true);
    expect(await order()).toEqual(['first', 'harbour-2020', 'second']);
    expect(await aShelf().deleted()).toEqual([]);
  });

  it('deletes no bundled set, nor one that is not there', async () => {
    expect(await aShelf().remove('first')).toEqual({ kind: 'none' });
    expect(await aShelf().remove('no-such-set')).toEqual({ kind: 'none' });
  });

  it('brings nothing back over a set that has come meanwhile', async () => {
    const shelf = aShelf();
    await shelf.save(aText(), null, null);
    const reply = await shelf.remove('harbour-2020');
    await shelf.save(aText({ version: '2.0.0' }), null, null);
    expect(await shelf.restore(reply.kind === 'deleted' ? reply.undo : '')).toBe(false);
    expect(await version('harbour-2020')).toBe('2.0.0');
  });

  it('forgets for good what was deleted a day before', async () => {
    const shelf = aShelf();
    await shelf.save(aText(), null, null);
    const reply = await shelf.remove('harbour-2020');
    clock = new Date('2026-11-23T13:00:00.000Z');
    await shelf.forgetOld();
    expect(await shelf.restore(reply.kind === 'deleted' ? reply.undo : '')).toBe(false);
  });

  it('adds claims to a set of the reader, as a next version that can be undone', async () => {
    const shelf = aShelf();
    await shelf.save(aText(), ADDRESS, null);
    expect(await shelf.addClaims('harbour-2020', [aDraft()])).toEqual({ kind: 'saved', id: 'harbour-2020' });
    expect((await shelf.list()).at(-1)).toMatchObject({
      version: '1.0.1',
      former: '1.0.0',
      claims: 8,
      address: ADDRESS,
    });
    expect(await shelf.addClaims('harbour-2020', [aDraft({ asOf: null })])).toMatchObject({ kind: 'refused' });
    expect(await shelf.addClaims('first', [aDraft()])).toMatchObject({ kind: 'refused' });
  });

  it('leaves a kept set aside that this version can not read, says why, and uses the others', async () => {
    await aShelf().save(aText(), null, null);
    await connection.use(async (database) => {
      const [stored] = await database.getAll('claimSets');
      if (stored?.version != null)
        await database.put('claimSets', { ...stored, version: { ...stored.version, text: '{}' } });
    });
    expect(await active()).toEqual(['first', 'second']);
    expect((await aShelf().list()).at(-1)).toMatchObject({
      id: 'harbour-2020',
      title: 'harbour-2020',
      faults: expect.arrayContaining([expect.objectContaining({ path: 'format' })]),
    });
    expect(await aShelf().remove('harbour-2020')).toMatchObject({ kind: 'deleted' });
  });

  it('compares with the bundled sets where the database does not open', async () => {
    vi.spyOn(connection, 'use').mockRejectedValue(new Error('broken'));
    const shelf = aShelf();
    expect((await shelf.active()).map(({ id }) => id)).toEqual(['first', 'second']);
    await expect(shelf.list()).rejects.toThrow('broken');
    vi.restoreAllMocks();
    expect(await shelf.list()).toHaveLength(2);
  });

  it('says that the disk is full, and leaves all as it was', async () => {
    const shelf = aShelf();
    await shelf.save(aText(), null, null);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk has no room.', 'QuotaExceededError');
    });
    expect(await shelf.save(aText({ version: '1.1.0' }), null, NOON)).toEqual({ kind: 'full' });
    expect(await shelf.remove('harbour-2020')).toEqual({ kind: 'full' });
    vi.restoreAllMocks();
    expect(await version('harbour-2020')).toBe('1.0.0');
  });
});
