import { parentAcrossShadow } from './parent-across-shadow.ts';

/**
 * Whether a style sheet hides the element's text from every reader: nothing of it is rendered, or it is invisible or clipped to
 * nothing. What only opens on request (a closed `<details>`) is not hidden. Asks for computed styles, so it is for single elements;
 * `known` keeps the answers for the elements around it, which others share while no style changes.
 */
export function isHidden(
  element: Element,
  styleOf: (of: Element) => CSSStyleDeclaration = (of) => getComputedStyle(of),
  known: Map<Element, boolean> = new Map(),
): boolean {
  if (styleOf(element).visibility === 'hidden') return true;
  const asked: Element[] = [];
  let hidden = false;
  for (let at: Element | null = element; at !== null && !hidden; at = parentAcrossShadow(at)) {
    const answer = known.get(at);
    if (answer !== undefined) {
      hidden = answer;
      break;
    }
    asked.push(at);
    hidden = hidesAll(styleOf(at));
  }
  for (const at of asked) known.set(at, hidden);
  return hidden;
}

/** Whether nothing is seen of what stands in an element with this style, whatever is in it. */
function hidesAll({ display, opacity, position, clip, clipPath }: CSSStyleDeclaration): boolean {
  if (display === 'none' || opacity === '0') return true;
  const isClipped =
    clip === 'rect(0px, 0px, 0px, 0px)' || clip === 'rect(1px, 1px, 1px, 1px)' || clipPath === 'inset(50%)';
  return position === 'absolute' && isClipped;
}
