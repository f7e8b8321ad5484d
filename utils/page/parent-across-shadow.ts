/** The element around another one: its parent, in the tree as it is shown the slot or the host that it stands in. */
export function parentAcrossShadow(element: Element): Element | null {
  if (element.assignedSlot != null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
