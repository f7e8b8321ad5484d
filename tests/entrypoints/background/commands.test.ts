import { beforeEach, describe, expect, it, vi } from 'vitest';

type Answer = boolean | null;

/** What the engines of the frames answer, by frame; a frame that is not here holds none. */
const engines = new Map<number, Answer>();
const asked: string[] = [];
let isClosed = false;

vi.mock('../../../utils/messages/speak.ts', () => ({
  askPage: async (tab: number, frame: number, name: string, request: unknown) => {
    asked.push(`${name} ${JSON.stringify(request)} of ${tab}/${frame}`);
    return engines.get(frame) ?? null;
  },
}));
vi.mock('../../../entrypoints/background/frames-of.ts', () => ({
  framesOf: async () => (isClosed ? null : [0, 4, 9]),
}));
const injectEngine = vi.fn(async (_target: unknown) => {
  if (!isClosed) engines.set(0, true);
  return !isClosed;
});
vi.mock('../../../entrypoints/background/inject-engine.ts', () => ({ injectEngine }));

const { notePassage, runCommand } = await import('../../../entrypoints/background/commands.ts');

beforeEach(() => {
  engines.clear();
  asked.length = 0;
  isClosed = false;
  injectEngine.mockClear();
});

describe('a command', () => {
  it.each([
    ['open-card', 'openCard null of 7/0'],
    ['next-mark', 'stepMark {"by":1} of 7/0'],
    ['previous-mark', 'stepMark {"by":-1} of 7/0'],
    ['note-passage', 'noteSelection null of 7/0'],
  ])('%s asks %s', async (command, expected) => {
    engines.set(0, true);
    await runCommand(command, 7);
    expect(asked).toEqual([expected]);
    expect(injectEngine).not.toHaveBeenCalled();
  });

  it('goes from frame to frame until one has done it', async () => {
    engines.set(0, false).set(4, true).set(9, true);
    await runCommand('open-card', 7);
    expect(asked).toEqual(['openCard null of 7/0', 'openCard null of 7/4']);
  });

  it('reads a page that nobody has read, and asks again', async () => {
    await runCommand('open-card', 7);
    expect(injectEngine).toHaveBeenCalledWith({ tabId: 7, allFrames: true });
    expect(asked.at(-1)).toBe('openCard null of 7/0');
    expect(asked).toHaveLength(4);
  });

  it('reads no page anew that has nothing to show', async () => {
    engines.set(0, false);
    await runCommand('next-mark', 7);
    expect(injectEngine).not.toHaveBeenCalled();
  });

  it('leaves a page as it is that is closed to us', async () => {
    isClosed = true;
    await expect(runCommand('open-card', 7)).resolves.toBeUndefined();
    await expect(notePassage(7, 0)).resolves.toBeUndefined();
  });

  it.each(['toString', 'no such command', ''])('that is none does nothing: "%s"', async (command) => {
    await runCommand(command, 7);
    expect(asked).toEqual([]);
  });
});

describe('"Note this passage"', () => {
  it('asks the frame in which the passage is selected', async () => {
    engines.set(4, true);
    await notePassage(7, 4);
    expect(asked).toEqual(['noteSelection null of 7/4']);
  });

  it('reads that frame first where nobody has', async () => {
    await notePassage(7, 4);
    expect(injectEngine).toHaveBeenCalledWith({ tabId: 7, frameIds: [4] });
    expect(asked).toHaveLength(2);
  });
});
