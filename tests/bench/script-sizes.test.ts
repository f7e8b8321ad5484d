import { expect, it } from 'vitest';
import { isKept } from '../../scripts/bench/limits.ts';
import { sizeChecksOf, sizeLines } from '../../scripts/bench/script-sizes.ts';

const sizes = (page: number) =>
  [
    { file: 'gate.js', bytes: 3_900 },
    { file: 'page.js', bytes: page },
    { file: 'engine.js', bytes: 9_900 },
    { file: 'card.js', bytes: 16_000 },
  ] as const;

const passed = (page: number) =>
  sizeChecksOf(sizes(page))
    .filter((check) => !isKept(check))
    .map(({ name }) => name);

it('the content script is all that a page gets before a card is opened', () => {
  expect(sizeLines(sizes(25_000)).split('\n').at(-1)).toBe(
    '- the content script (gate.js, page.js, engine.js): 38.8 kB gzip',
  );
});

it.each<[page: number, passed: readonly string[]]>([
  [25_000, []],
  [29_000, ['compressed bytes of the content script']],
  [31_000, ['compressed bytes of page.js', 'compressed bytes of the content script']],
])('scripts are held to a length each and together: page.js of %i bytes', (page, names) => {
  expect(passed(page)).toEqual(names);
});
