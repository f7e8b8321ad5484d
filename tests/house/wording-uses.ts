import { readFileSync } from 'node:fs';
import { ROOT } from '../../scripts/paths.ts';
import { childrenOf, type Node, treeOf } from './syntax-tree.ts';

/** Attributes whose text readers see or hear. */
const SPOKEN_ATTRIBUTES: ReadonlySet<string> = new Set([
  'title',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
]);

/** Whose text is for those who read a console or a type, or names something. */
const UNSPOKEN: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSLiteralType',
  'TSTemplateLiteralType',
]);

/** Two words of prose, or one with a sentence's end. */
const PROSE = /\p{L}{2,}[,;:]? \p{L}|^\p{Lu}\p{L}+[.!?…]$/u;
const WORD = /\p{L}{2,}/u;

/** A text in a file, with constant parts alone where values stand in between. */
export interface Text {
  readonly parts: readonly string[];
  readonly isSpoken: boolean;
}

/**
 * All texts of a source file, in its order. Spoken is what readers may come to see: text and attributes of JSX, and whatever else looks like
 * prose and is no error's message. What is told to `sayers` is a message's key.
 */
export function textsIn(file: string): Text[] {
  const texts: Text[] = [];
  visit(treeOf(file, readFileSync(`${ROOT}${file}`, 'utf8')), 'code', texts);
  return texts;
}

/** Where a text stands: in code, where readers see it whatever it looks like, or where they never do. */
type Place = 'code' | 'shown' | 'unseen';

function visit(node: Node, place: Place, texts: Text[]): void {
  const parts = partsOf(node);
  if (parts !== null) {
    const pattern = place === 'shown' ? WORD : PROSE;
    texts.push({ parts, isSpoken: place !== 'unseen' && parts.some((part) => pattern.test(part)) });
  }
  const children = isMarkup(node) ? (node['quasi'] as Node)['expressions'] : childrenOf(node);
  for (const child of children as readonly Node[]) visit(child, placeOf(child, node, place), texts);
}

function placeOf(child: Node, parent: Node, place: Place): Place {
  if (UNSPOKEN.has(child.type) || isForBrowsers(child)) return 'unseen';
  if (child.type === 'JSXAttribute') return isSpokenAttribute(child) ? 'shown' : 'unseen';
  // What stands in an element's braces is shown, but not the arguments of what is called there, or what is compared.
  if (child.type === 'JSXExpressionContainer') return parent.type === 'JSXAttribute' ? place : 'shown';
  if (child.type === 'JSXElement' || child.type === 'JSXFragment') return 'shown';
  if (parent.type === 'JSXAttribute') return place;
  if (child.type === 'CallExpression' || child.type === 'NewExpression') {
    return place === 'unseen' || isForMakers(child) ? 'unseen' : 'code';
  }
  if (child.type === 'BinaryExpression' || child.type === 'ArrowFunctionExpression') {
    return place === 'unseen' ? 'unseen' : 'code';
  }
  if (parent.type === 'ConditionalExpression' && child === parent['test'])
    return place === 'unseen' ? 'unseen' : 'code';
  return place;
}

/** Attributes that are given to elements as an object's properties. */
function isForBrowsers({ type, key }: Node): boolean {
  return type === 'Property' && ['class', 'rel'].includes(String((key as { readonly name?: string }).name));
}

function isSpokenAttribute(attribute: Node): boolean {
  const { name } = attribute['name'] as { readonly name?: unknown };
  return typeof name === 'string' && SPOKEN_ATTRIBUTES.has(name);
}

/** Errors, and queries for elements, are worded for those who make the extension. */
function isForMakers({ callee }: Node): boolean {
  const { type, name, property } = callee as Node & { readonly property?: { readonly name?: string } };
  const called = type === 'MemberExpression' ? property?.name : name;
  return typeof called === 'string' && /Error$|^(?:querySelector(?:All)?|closest|matches|matchMedia)$/.test(called);
}

function partsOf(node: Node): readonly string[] | null {
  if (isMarkup(node)) return [plainTextOf(node['quasi'] as Node)];
  if ((node.type === 'Literal' || node.type === 'JSXText') && typeof node['value'] === 'string') return [node['value']];
  if (node.type !== 'TemplateLiteral') return null;
  return (node['quasis'] as { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked);
}

/** Markup that is written as a template, of which readers see what stands between the tags. */
function isMarkup({ type, tag }: Node): boolean {
  return type === 'TaggedTemplateExpression' && (tag as { readonly name?: unknown }).name === 'html';
}

function plainTextOf(template: Node): string {
  const quasis = template['quasis'] as { readonly value: { readonly cooked: string } }[];
  return quasis
    .map(({ value }) => value.cooked)
    .join('_')
    .replace(/<[^>]*>/g, ' ');
}
