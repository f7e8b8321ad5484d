import { html, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { PageComment, PageDocument, PageElement, PageNode, PageText } from './page-tree.ts';

export type PageTree = TreeAdapterTypeMap<
  PageNode,
  PageNode,
  PageNode,
  PageDocument,
  PageNode,
  PageElement,
  PageComment,
  PageText,
  PageElement,
  PageNode
>;

const DOCTYPE = 10;
const FRAGMENT = 11;

/** Builds the tree of one document. Doctypes and places in the source are left out, for nobody reads them. */
export function pageTreeAdapter(): TreeAdapter<PageTree> {
  let mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;
  const templates = new WeakMap<PageNode, PageNode>();
  const insertText = (parent: PageNode, data: string, before: PageNode | null) => {
    const previous = before === null ? parent.lastChild : before.previousSibling;
    if (previous instanceof PageText) previous.data += data;
    else parent.insert(new PageText(data), before);
  };
  return {
    createDocument: () => new PageDocument(),
    createDocumentFragment: () => new PageNode(FRAGMENT),
    createElement: (name, namespace, attributes) => new PageElement(name, namespace, attributes),
    createCommentNode: (data) => new PageComment(data),
    createTextNode: (data) => new PageText(data),
    appendChild: (parent, node) => parent.insert(node, null),
    insertBefore: (parent, node, before) => parent.insert(node, before),
    insertText: (parent, data) => insertText(parent, data, null),
    insertTextBefore: (parent, data, before) => insertText(parent, data, before),
    detachNode: (node) => node.detach(),
    adoptAttributes(element, attributes) {
      const missing = attributes.filter(({ name }) => !element.hasAttribute(name));
      element.attributes = [...element.attributes, ...missing];
    },
    setTemplateContent: (template, content) => void templates.set(template, content),
    getTemplateContent: (template) => templates.get(template) ?? template,
    setDocumentType: () => {},
    setDocumentMode: (_, newMode) => {
      mode = newMode;
    },
    getDocumentMode: () => mode,
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => node.childNodes,
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => [...element.attributes],
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => element.namespaceURI as html.NS,
    getTextNodeContent: (text) => text.data,
    getCommentNodeContent: (comment) => comment.data,
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is PageText => node instanceof PageText,
    isCommentNode: (node): node is PageComment => node instanceof PageComment,
    isElementNode: (node): node is PageElement => node instanceof PageElement,
    isDocumentTypeNode: (node): node is PageNode => node.nodeType === DOCTYPE,
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => {},
    updateNodeSourceCodeLocation: () => {},
  };
}
