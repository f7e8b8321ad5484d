import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageSets } from '../../../entrypoints/engine/page-sets.ts';

const askUntilAnswered = vi.hoisted(() => vi.fn());
const readGate = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/messages/speak.ts', () => ({ askUntilAnswered }));
vi.mock('../../../utils/storage/stored-gate.ts', () => ({ readGate }));

function aDocument(html: string): Document {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document as unknown as Document;
}

/** Of a page that holds this, and whose last reading had this text. */
function setsOf(html: string, leftOut: readonly string[] | null, read = '') {
  return new PageSets(
    aDocument(html),
    () => ['en'],
    leftOut,
    () => read,
    ['en'],
  );
}

describe('the claim sets of a page', () => {
  beforeEach(() => {
    askUntilAnswered.mockReset();
    askUntilAnswered.mockResolvedValue({ sets: [], leftOut: ['storm'] });
    readGate.mockReset();
    readGate.mockResolvedValue({ words: ['harbour', 'storm'], languages: ['en'] });
  });

  it('are missed once a change speaks of one that was left out', () => {
    const document = aDocument('<p>The harbour.</p><p>A storm.</p>');
    const sets = new PageSets(
      document,
      () => ['en'],
      ['storm'],
      () => '',
      ['en'],
    );
    const [first, second] = document.querySelectorAll('p');
    const missed = (...words: (Node | undefined)[]) =>
      sets.areMissedAfter({ words: new Set(words.filter((node) => node !== undefined)), looks: null });
    expect(missed(first)).toBe(false);
    expect(missed()).toBe(false);
    expect(missed(first, second)).toBe(true);
    expect(sets.areMissedAfter({ words: null, looks: null })).toBe(true);
  });

  it('are never missed where none was left out, or where the page is compared with all', () => {
    const read = vi.fn(() => 'A storm in the harbour');
    const change = { words: null, looks: null };
    for (const leftOut of [[], null]) {
      const sets = new PageSets(aDocument('<p>A storm.</p>'), () => ['en'], leftOut, read, ['en']);
      expect([sets.areMissed(), sets.areMissedAfter(change)]).toEqual([false, false]);
    }
    expect(read).not.toHaveBeenCalled();
  });

  it('are asked for by the words that the page has now', async () => {
    const sets = setsOf('<p>The harbour.</p>', ['storm']);
    expect(sets.areMissed()).toBe(false);
    await sets.ask();
    expect(askUntilAnswered).toHaveBeenLastCalledWith('setsOfPage', { words: ['harbour'], languages: ['en'] });
  });

  it('are asked for by words that were read where the gate does not look, those of sets switched on since too', async () => {
    let read = '';
    const sets = new PageSets(
      aDocument('<p>The harbour.</p>'),
      () => ['en'],
      ['storm'],
      () => read,
      ['en'],
    );
    read = 'Stormy weather over the lighthouse';
    expect(sets.areMissed()).toBe(true);
    readGate.mockResolvedValue({ words: ['harbour', 'storm', 'lighthouse'] });
    await sets.ask();
    expect(new Set(askUntilAnswered.mock.lastCall?.[1].words)).toEqual(new Set(['harbour', 'storm', 'lighthouse']));
  });

  it('are asked for by the words of a change that is yet to be read', async () => {
    const sets = setsOf('<p>The harbour.</p>', ['storm']);
    expect(sets.areMissedAfter({ words: new Set([aDocument('<p>A storm.</p>').body]), looks: null })).toBe(true);
    await sets.ask();
    expect(askUntilAnswered).toHaveBeenLastCalledWith('setsOfPage', { words: ['harbour', 'storm'], languages: ['en'] });
  });

  it('are missed until somebody has answered', async () => {
    const sets = setsOf('<p>The harbour.</p>', []);
    const change = { words: new Set<Node>(), looks: new Set<Node>() };
    askUntilAnswered.mockRejectedValueOnce(new Error('nobody answers'));
    await expect(sets.ask()).rejects.toThrow('nobody answers');
    expect([sets.areMissed(), sets.areMissedAfter(change)]).toEqual([true, true]);
    readGate.mockRejectedValueOnce(new Error('the storage is shut'));
    await expect(sets.ask()).rejects.toThrow('the storage is shut');
    expect(sets.areMissedAfter(change)).toBe(true);
    await sets.ask();
    expect([sets.areMissed(), sets.areMissedAfter(change)]).toEqual([false, false]);
  });

  it('are missed where a language has come that they have come without, until they have its words', async () => {
    const languages = ['en'];
    const change = { words: new Set<Node>(), looks: new Set<Node>() };
    const document = aDocument('<p>The harbour.</p>');
    for (const leftOut of [['storm'], [], null]) {
      const sets = new PageSets(
        document,
        () => [...languages],
        leftOut,
        () => '',
        ['en'],
      );
      expect([sets.areMissed(), sets.areMissedAfter(change)]).toEqual([false, false]);
      languages.push('es');
      expect([sets.areMissed(), sets.areMissedAfter(change)]).toEqual([true, true]);
      await sets.ask();
      expect(askUntilAnswered.mock.lastCall?.[1].languages).toEqual(['en', 'es']);
      expect([sets.areMissed(), sets.areMissedAfter(change)]).toEqual([false, false]);
      languages.pop();
    }
  });

  it('are those that were asked for last, whatever comes first', async () => {
    const sets = setsOf('<p>The harbour.</p>', []);
    const answers: ((answer: object) => void)[] = [];
    askUntilAnswered.mockImplementation(() => new Promise((answered) => answers.push(answered)));
    const [first, second, third] = [sets.ask(), sets.ask(), sets.ask()];
    await vi.waitFor(() => expect(answers).toHaveLength(3));
    answers[1]?.({ sets: [], leftOut: ['second'] });
    expect(await second).toEqual({ sets: [], leftOut: ['second'] });
    answers[0]?.({ sets: [], leftOut: ['first'] });
    expect(await first).toBeNull();
    answers[2]?.({ sets: [], leftOut: ['third'] });
    expect(await third).toEqual({ sets: [], leftOut: ['third'] });
  });

  it('are all of them where the page is marked whatever its words are', async () => {
    await setsOf('<p>The harbour.</p>', null, 'A storm').ask();
    expect(askUntilAnswered).toHaveBeenLastCalledWith('setsOfPage', { words: null, languages: ['en'] });
  });
});
