import { parentAcrossShadow } from './parent-across-shadow.ts';

const ASKED: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };

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
  // One question answers for all elements around it; a no may also mean that the element has no box of its own.
  const isRendered = element.checkVisibility?.(ASKED) ?? false;
  if (!isRendered && styleOf(element).visibility === 'hidden') return true;
  const asked: Element[] = [];
  let hidden = false;
  for (let at: Element | null = element; at !== null && !hidden; at = parentAcrossShadow(at)) {
    const answer = known.get(at);
    if (answer !== undefined) {
      hidden = answer;
      break;
    }
    asked.push(at);
    hidden = isRendered ? isClipped(styleOf(at)) : hidesAll(styleOf(at));
  }
  for (const at of asked) known.set(at, hidden);
  return hidden;
}

/** Whether nothing is seen of what stands in an element with this style, whatever is in it. */
function hidesAll(style: CSSStyleDeclaration): boolean {
  return style.display === 'none' || style.opacity === '0' || isClipped(style);
}

/** Whether what stands in an element with this style is clipped to nothing. */
function isClipped(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute') return false;
  const { clip, clipPath } = style;
  return clip === 'rect(0px, 0px, 0px, 0px)' || clip === 'rect(1px, 1px, 1px, 1px)' || clipPath === 'inset(50%)';
}
