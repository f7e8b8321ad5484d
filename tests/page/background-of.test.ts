import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { groundOf } from '../../utils/page/background-of.ts';

const CLEAR = 'rgba(0, 0, 0, 0)';

/** The text's colour, then backgrounds from the block outwards (`url` is a picture), then the ground they make. */
const CASES: readonly (readonly [string, readonly string[], 'light' | 'dark'])[] = [
  ['rgb(0, 0, 0)', ['rgb(255, 255, 255)'], 'light'],
  ['rgb(255, 255, 255)', ['rgb(16, 24, 32)'], 'dark'],
  ['rgb(0, 0, 0)', [CLEAR, CLEAR, 'rgb(16, 24, 32)'], 'dark'],
  ['rgb(0, 0, 0)', ['rgba(255, 255, 255, 0.08)', 'rgb(16, 24, 32)'], 'dark'],
  ['rgb(0, 0, 0)', ['rgba(255, 255, 255, 0.9)', 'rgb(16, 24, 32)'], 'light'],
  ['rgb(0, 0, 0)', [CLEAR, CLEAR], 'light'],
  ['rgb(240, 240, 240)', [CLEAR, CLEAR], 'dark'],
  ['rgb(240, 240, 240)', [CLEAR, 'url', 'rgb(255, 255, 255)'], 'dark'],
  ['rgb(0, 0, 0)', ['url', 'rgb(0, 0, 0)'], 'light'],
  ['rgb(0, 0, 0)', ['color(srgb 0.05 0.05 0.1)'], 'dark'],
  ['rgb(0, 0, 0)', ['oklch(0.98 0.01 90)'], 'light'],
  ['rgb(0, 0, 0)', ['lab(10 5 5)'], 'dark'],
  ['rgb(0, 0, 0)', ['something-new(1)', 'rgb(0, 0, 0)'], 'dark'],
];

describe('the ground under a block', () => {
  it.each(CASES)('text %s on %j is %s', (color, backgrounds, ground) => {
    const { document } = new Window();
    const elements = backgrounds.map(() => document.createElement('div'));
    for (const [i, element] of elements.entries()) elements[i + 1]?.append(element);
    const styleOf = (element: Element) => {
      const background = backgrounds[(elements as unknown as Element[]).indexOf(element)] ?? CLEAR;
      const isPicture = background === 'url';
      const style = {
        color,
        backgroundColor: isPicture ? CLEAR : background,
        backgroundImage: isPicture ? 'url("a.png")' : 'none',
      };
      return style as CSSStyleDeclaration;
    };
    expect(groundOf(elements[0] as unknown as Element, styleOf)).toBe(ground);
  });
});
