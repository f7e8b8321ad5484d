import { describe, expect, it } from 'vitest';
import { withBoundedBlocks } from '../../utils/claims/bounded-blocks.ts';
import { aPage } from './finding.ts';

/** Where the parts of a text's block begin in the page, and the last characters of each but the last. */
function partsOf(text: string): { starts: number[]; ends: string[] } {
  const { blocks } = withBoundedBlocks(aPage(['before', text]));
  const [, ...parts] = blocks;
  for (const part of parts) expect(part.text).toBe(`before\n${text}`.slice(part.start, part.start + part.text.length));
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(Math.max(...parts.map((part) => part.text.length))).toBeLessThanOrEqual(2_400);
  return { starts: parts.map(({ start }) => start), ends: parts.slice(0, -1).map((part) => part.text.slice(-6)) };
}

const x = (times: number) => 'x'.repeat(times);

describe('a block that is longer than any paragraph is read in parts', () => {
  it('not where it is as long as the longest', () => {
    const page = aPage([x(2_400)]);
    expect(withBoundedBlocks(page)).toBe(page);
  });

  it.each([
    ['behind its last sentence', `${x(2_000)} end. Then ${x(900)}`, 'end. '],
    ['behind a question', `${x(2_000)} end? Then ${x(900)}`, 'end? '],
    ['behind a call', `${x(2_000)} end! Then ${x(900)}`, 'end! '],
    ['behind the last of several', `${x(1_900)}. a? b! ${x(900)}`, 'a? b! '],
    ['behind a line', `${x(2_000)} end.\nThen ${x(900)}`, 'end.\n'],
    ['behind a sentence that opens the last stretch', `${x(1_800)}. ${x(900)}`, 'xxxx. '],
    ['behind a word where no sentence ends', `${x(2_000)} then ${x(900)}`, ' then '],
    ['behind a word that ends where the last stretch begins', `${x(1_800)} ${x(900)}`, 'xxxxx '],
  ])('%s', (_what, text, end) => {
    const { ends } = partsOf(text);
    expect(ends).toHaveLength(1);
    expect(ends[0]?.endsWith(end)).toBe(true);
  });

  it('anywhere else, but not within a character', () => {
    expect(partsOf(x(5_000)).starts).toEqual([7, 2_407, 4_807]);
    expect(partsOf(`${x(2_399)}${'\u{1f5f3}'.repeat(10)}`).starts).toEqual([7, 2_406]);
    expect(partsOf(`${x(2_400)}${'\u{1f5f3}'.repeat(10)}`).starts).toEqual([7, 2_407]);
  });
});
