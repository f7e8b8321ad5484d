const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;
const DOCUMENT = 9;

/**
 * A node of a page that is read and never changed, run or shown: the standard members that `utils/page` asks for, and no more. It costs a
 * fraction of the memory of a whole DOM.
 */
export class PageNode {
  readonly nodeType: number;
  parentNode: PageNode | null = null;
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;

  constructor(nodeType: number) {
    this.nodeType = nodeType;
  }

  get parentElement(): PageElement | null {
    return this.parentNode instanceof PageElement ? this.parentNode : null;
  }

  get firstElementChild(): PageElement | null {
    let child = this.firstChild;
    while (child !== null && !(child instanceof PageElement)) child = child.nextSibling;
    return child;
  }

  get lastElementChild(): PageElement | null {
    let child = this.lastChild;
    while (child !== null && !(child instanceof PageElement)) child = child.previousSibling;
    return child;
  }

  get childNodes(): PageNode[] {
    const children: PageNode[] = [];
    for (let child = this.firstChild; child !== null; child = child.nextSibling) children.push(child);
    return children;
  }

  get nodeName(): string {
    return '#node';
  }

  /** The text of all text nodes below; of a text its own. */
  get textContent(): string {
    let text = '';
    let node = this.firstChild;
    while (node !== null) {
      if (node instanceof PageText) text += node.data;
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      while (node !== this && node.nextSibling === null && node.parentNode !== null) node = node.parentNode;
      node = node === this ? null : node.nextSibling;
    }
    return text;
  }

  /** Puts a node that stands nowhere in front of a child, or behind all. */
  insert(node: PageNode, before: PageNode | null): void {
    const previous = before === null ? this.lastChild : before.previousSibling;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = before;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (before === null) this.lastChild = node;
    else before.previousSibling = node;
  }

  /** Takes the node from where it stands, with all below it. */
  detach(): void {
    const { parentNode: parent, previousSibling: previous, nextSibling: next } = this;
    if (parent === null) return;
    if (previous === null) parent.firstChild = next;
    else previous.nextSibling = next;
    if (next === null) parent.lastChild = previous;
    else next.previousSibling = previous;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }
}

export class PageText extends PageNode {
  data: string;

  override get textContent(): string {
    return this.data;
  }

  constructor(data: string) {
    super(TEXT);
    this.data = data;
  }
}

export class PageComment extends PageNode {
  readonly data: string;

  constructor(data: string) {
    super(COMMENT);
    this.data = data;
  }
}

export interface PageAttribute {
  readonly name: string;
  readonly value: string;
}

export class PageElement extends PageNode {
  readonly localName: string;
  readonly namespaceURI: string;
  attributes: readonly PageAttribute[];

  constructor(localName: string, namespaceURI: string, attributes: readonly PageAttribute[]) {
    super(ELEMENT);
    this.localName = localName;
    this.namespaceURI = namespaceURI;
    this.attributes = attributes;
  }

  override get nodeName(): string {
    return this.localName.toUpperCase();
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  getAttributeNames(): string[] {
    return this.attributes.map((attribute) => attribute.name);
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }
}

export class PageDocument extends PageNode {
  constructor() {
    super(DOCUMENT);
  }

  get documentElement(): PageElement | null {
    return this.firstElementChild;
  }

  get body(): PageElement | null {
    return childNamed(this.documentElement, 'body');
  }

  /** The text of the head's `<title>`, its white space stripped and collapsed. */
  get title(): string {
    const title = childNamed(childNamed(this.documentElement, 'head'), 'title');
    return (title?.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ').trim();
  }
}

function childNamed(parent: PageNode | null, name: string): PageElement | null {
  let child = parent?.firstElementChild ?? null;
  while (child !== null && child.localName !== name) {
    let next = child.nextSibling;
    while (next !== null && !(next instanceof PageElement)) next = next.nextSibling;
    child = next;
  }
  return child;
}
