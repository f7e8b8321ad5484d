/** What a walk tells of the nodes it meets. */
export interface Visitor {
  /** A text node is met. */
  read(node: Text): void;
  /** An element begins; false where its inside is not to be walked. It is left either way unless its inside is not walked. */
  enter(element: Element): boolean;
  /** An element that was entered ends. */
  leave(element: Element): void;
  /** Whether enough was met, after so many nodes: then the walk ends where it is. */
  isFull(nodes: number): boolean;
  /** The open shadow root of an element begins. */
  enterShadow(root: ShadowRoot): void;
}

/** Where the walk has left the tree of parents and children: into a shadow root, or into what a slot shows. */
type Detour =
  | { readonly kind: 'shadow'; readonly root: ShadowRoot; readonly host: Element }
  | { readonly kind: 'slot'; readonly slot: Element; readonly nodes: readonly Node[]; index: number };

const TEXT = 3;
const CDATA = 4;
const ELEMENT = 1;

/** After so many nodes a walk stands still for whoever wants to stop it there. */
const STRIDE = 128;

/** What is asked of an element here and in gathering: a form's fields may take these names from it. */
const ASKED = [
  'nodeType',
  'localName',
  'firstChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'previousElementSibling',
  'firstElementChild',
  'lastElementChild',
  'textContent',
  'shadowRoot',
  'getRootNode',
  'contains',
  'isConnected',
  'attributes',
  'hasAttributes',
  'hasAttribute',
  'getAttribute',
  'getAttributeNames',
];

/**
 * Walks an element and all that is shown of it, once, without recursion: what it holds, in place of that its open shadow root, and
 * there what is put into its slots. Stands still after every few nodes, and ends early where the visitor has
 * enough. Returns false where the walk was lost, since the page has taken
 * away the node that it stood at.
 */
export function* walkPage(root: Element, visitor: Visitor): Generator<void, boolean> {
  const detours: Detour[] = [];
  let node: Node = root;
  for (let count = 1; ; count++) {
    if (count % STRIDE === 0) {
      if (visitor.isFull(count)) return true;
      yield;
    }
    const inside = meet(node, visitor, detours);
    const next = inside ?? behind(node, root, visitor, detours);
    if (next === root) return true;
    if (next === null) return false;
    node = next;
  }
}

/** Tells of a node, and gives the first one inside it; null where nothing inside is to be walked. */
function meet(node: Node, visitor: Visitor, detours: Detour[]): Node | null {
  const type = node.nodeType;
  if (type === TEXT || type === CDATA) visitor.read(node as Text);
  if (type !== ELEMENT || hidesItself(node as Element)) return null;
  const element = node as Element;
  if (!visitor.enter(element)) return null;
  const first = firstIn(element, visitor, detours);
  if (first === null) visitor.leave(element);
  return first;
}

function firstIn(element: Element, visitor: Visitor, detours: Detour[]): Node | null {
  const { shadowRoot } = element;
  if (shadowRoot != null && shadowRoot.firstChild !== null) {
    detours.push({ kind: 'shadow', root: shadowRoot, host: element });
    visitor.enterShadow(shadowRoot);
    return shadowRoot.firstChild;
  }
  if (detours.length > 0 && element.localName === 'slot') {
    const nodes = (element as HTMLSlotElement).assignedNodes();
    if (nodes[0] !== undefined) {
      detours.push({ kind: 'slot', slot: element, nodes, index: 0 });
      return nodes[0];
    }
  }
  return element.firstChild;
}

/** The node behind one that is done with, all that ends between them left; the root at the end, null where the way is lost. */
function behind(done: Node, root: Element, visitor: Visitor, detours: Detour[]): Node | null {
  let node = done;
  while (node !== root) {
    const detour = detours.at(-1);
    if (detour?.kind === 'slot' && node === detour.nodes[detour.index]) {
      const next = detour.nodes[++detour.index];
      if (next !== undefined) return next;
      detours.pop();
      node = detour.slot;
      visitor.leave(detour.slot);
      continue;
    }
    const next = isForm(node) ? ofNode(node, 'nextSibling') : node.nextSibling;
    if (next !== null) return next;
    const parent = isForm(node) ? ofNode(node, 'parentNode') : node.parentNode;
    if (parent === null) return null;
    if (detour?.kind === 'shadow' && parent === detour.root) {
      detours.pop();
      node = detour.host;
    } else node = parent;
    visitor.leave(node as Element);
  }
  return root;
}

/** Whether an element is a form whose fields answer in its place: what it holds can't be walked, and is no story. */
function hidesItself(element: Element): boolean {
  return isForm(element) && ASKED.some((name) => Object.hasOwn(element, name));
}

/** Whether a node is a form, whatever it says of itself. */
function isForm(node: Node): boolean {
  const name: unknown = (node as Element).localName;
  const isOther = name === undefined || (typeof name === 'string' && name !== 'form');
  return !isOther && typeof HTMLFormElement !== 'undefined' && node instanceof HTMLFormElement;
}

/** What the browser knows of a node, whatever the node says. */
function ofNode(node: Node, name: 'nextSibling' | 'parentNode'): Node | null {
  return Reflect.get(Node.prototype, name, node) as Node | null;
}
