/**
 * Whether a style sheet hides the element's text from every reader: nothing of it is rendered, or it is invisible or clipped to
 * nothing. What only opens on request (a closed `<details>`) is not hidden. Asks for computed styles, so it is for single elements.
 */
export function isHidden(
  element: Element,
  styleOf: (of: Element) => CSSStyleDeclaration = (of) => getComputedStyle(of),
): boolean {
  if (styleOf(element).visibility === 'hidden') return true;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const style = styleOf(at);
    if (style.display === 'none' || style.opacity === '0') return true;
    const isClipped =
      style.position === 'absolute' &&
      (style.clip === 'rect(0px, 0px, 0px, 0px)' ||
        style.clip === 'rect(1px, 1px, 1px, 1px)' ||
        style.clipPath === 'inset(50%)');
    if (isClipped) return true;
  }
  return false;
}
