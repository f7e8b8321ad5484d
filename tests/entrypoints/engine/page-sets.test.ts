import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageSets } from '../../../entrypoints/engine/page-sets.ts';

const askBackground = vi.hoisted(() => vi.fn());
const readGate = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/messages/speak.ts', () => ({ askBackground }));
vi.mock('../../../utils/storage/stored-gate.ts', () => ({ readGate }));

function aDocument(html: string): Document {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document as unknown as Document;
}

describe('the claim sets of a page', () => {
  beforeEach(() => {
    askBackground.mockReset();
    askBackground.mockResolvedValue({ sets: [], leftOut: ['storm'] });
    readGate.mockReset();
    readGate.mockResolvedValue({ words: ['harbour', 'storm'] });
  });

  it('are missed once a change speaks of one that was left out', () => {
    const document = aDocument('<p>The harbour.</p><p>A storm.</p>');
    const sets = new PageSets(document, ['storm']);
    const [first, second] = document.querySelectorAll('p');
    const missed = (...words: (Node | undefined)[]) =>
      sets.areMissedAfter({ words: new Set(words.filter((node) => node !== undefined)), looks: null });
    expect(missed(first)).toBe(false);
    expect(missed()).toBe(false);
    expect(missed(first, second)).toBe(true);
    expect(sets.areMissedAfter({ words: null, looks: null })).toBe(true);
  });

  it('are never missed where none was left out, or where the page is compared with all', () => {
    const texts = ['A storm in the harbour'];
    expect(new PageSets(aDocument(''), []).areMissedBy(texts)).toBe(false);
    expect(new PageSets(aDocument(''), null).areMissedBy(texts)).toBe(false);
  });

  it('are asked for by the words that the page has now, and by those that were found where the gate does not look', async () => {
    const sets = new PageSets(aDocument('<p>The harbour.</p>'), ['storm']);
    await sets.ask();
    expect(askBackground).toHaveBeenLastCalledWith('setsOfPage', { words: ['harbour'] });
    expect(sets.areMissedBy(['Stormy weather'])).toBe(true);
    await sets.ask();
    expect(askBackground).toHaveBeenLastCalledWith('setsOfPage', { words: ['harbour', 'storm'] });
  });

  it('are all of them where the page is marked whatever its words are', async () => {
    await new PageSets(aDocument('<p>The harbour.</p>'), null).ask();
    expect(askBackground).toHaveBeenLastCalledWith('setsOfPage', { words: null });
  });
});
