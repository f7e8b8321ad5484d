import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { isHidden } from '../../utils/page/is-hidden.ts';

const SEEN: Partial<CSSStyleDeclaration> = {
  display: 'block',
  opacity: '1',
  position: 'static',
  visibility: 'visible',
};

/** Styles from the block outwards, and whether its text is hidden. */
const CASES: readonly (readonly [string, readonly Partial<CSSStyleDeclaration>[], boolean])[] = [
  ['nothing special', [SEEN, SEEN], false],
  ['not rendered', [{ ...SEEN, display: 'none' }, SEEN], true],
  ['in what is not rendered', [SEEN, SEEN, { ...SEEN, display: 'none' }], true],
  ['invisible', [{ ...SEEN, visibility: 'hidden' }, SEEN], true],
  ['in what is see-through', [SEEN, { ...SEEN, opacity: '0' }], true],
  ['clipped to nothing', [SEEN, { ...SEEN, position: 'absolute', clipPath: 'inset(50%)' }], true],
  ['clipped, but in its place', [SEEN, { ...SEEN, clipPath: 'inset(50%)' }], false],
];

it.each(CASES)('text that is %s', (_, styles, expected) => {
  const { document } = new Window();
  const elements = styles.map(() => document.createElement('div'));
  for (const [i, element] of elements.entries()) elements[i + 1]?.append(element);
  const asked: Element[] = [];
  const styleOf = (element: Element) => {
    asked.push(element);
    return (styles[(elements as unknown as Element[]).indexOf(element)] ?? SEEN) as CSSStyleDeclaration;
  };
  const [block] = elements as unknown as [Element];
  const known = new Map<Element, boolean>();
  expect(isHidden(block, styleOf, known)).toBe(expected);
  const before = asked.length;
  expect(isHidden(block, styleOf, known)).toBe(expected);
  expect(asked.length - before).toBe(1);
});
