import { beforeEach, describe, expect, it, vi } from 'vitest';
import { engineParts } from '../../../entrypoints/engine/engine-parts.ts';
import type { EngineParts } from '../../../utils/messages/to-background.ts';

const askUntilAnswered = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/messages/speak.ts', () => ({ askUntilAnswered }));

const PAGE = 'https://example.org/story';

const parts = (tab: number): EngineParts => ({
  where: { tab, frame: 0, incognito: false },
  standing: { granted: true, on: true },
  hidden: [],
  edition: 'first',
});

const HANDED = parts(1);
const ASKED = parts(2);

function asked(answer: Promise<EngineParts | null>, canonicalUrl = PAGE, when = performance.now()) {
  return { asked: { canonicalUrl, when, parts: answer } };
}

describe('what an engine needs', () => {
  beforeEach(() => {
    askUntilAnswered.mockReset();
    askUntilAnswered.mockResolvedValue(ASKED);
  });

  it('is what its gate has asked for, and is asked for once', async () => {
    expect(await engineParts(asked(Promise.resolve(HANDED)), PAGE)).toBe(HANDED);
    expect(askUntilAnswered).not.toHaveBeenCalled();
  });

  it('serves no second engine in the same world', async () => {
    const world = asked(Promise.resolve(HANDED));
    await engineParts(world, PAGE);
    expect(await engineParts(world, PAGE)).toBe(ASKED);
  });

  it.each([
    ['no gate has called it', { asked: null }],
    ['the background did not know', asked(Promise.resolve(null))],
    ['the page has moved on', asked(Promise.resolve(HANDED), 'https://example.org/other')],
    ['the gate called another one a while ago', asked(Promise.resolve(HANDED), PAGE, performance.now() - 60_000)],
  ])('is asked for where %s', async (_why, world) => {
    expect(await engineParts(world, PAGE)).toBe(ASKED);
    expect(askUntilAnswered).toHaveBeenCalledWith('beginEngine', { canonicalUrl: PAGE });
  });
});
