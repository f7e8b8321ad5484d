import { childrenOf, type Node, nodesFrom, treeOf } from './syntax-tree.ts';

/** Through these code reaches a document, a browser, a clock, what is stored, or chance. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'browser',
  'chrome',
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'indexedDB',
  'localStorage',
  'location',
  'navigator',
  'performance',
  'process',
  'self',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
]);

/** Where a script depends on anything but what it is given: names of the world outside, the time of day, chance. */
export function outsideUses(file: string, code: string): string[] {
  return nodesFrom(treeOf(file, code)).flatMap((node) => {
    const told = timeOrChance(node);
    const names = childrenOf(node).filter((child) => child.type === 'Identifier' && isValue(child, node));
    return [...(told === null ? [] : [told]), ...names.map(nameOf).filter((name) => OUTSIDE.has(name))];
  });
}

function timeOrChance(node: Node): string | null {
  const { type } = node;
  if (type === 'NewExpression' && nameOf(node['callee']) === 'Date') {
    return (node['arguments'] as readonly unknown[]).length === 0 ? 'new Date()' : null;
  }
  if (type !== 'MemberExpression') return null;
  const member = `${nameOf(node['object'])}.${nameOf(node['property'])}`;
  return member === 'Date.now' || member === 'Math.random' ? member : null;
}

/** Whether an identifier stands for a value, and is not the name of a property, a key or a type. */
function isValue(child: Node, parent: Node): boolean {
  if (parent.type === 'MemberExpression') return child !== parent['property'] || parent['computed'] === true;
  if (parent.type === 'Property') return child !== parent['key'] || parent['computed'] === true;
  return !parent.type.startsWith('TS') || /^TS(?:As|Satisfies|NonNull)/.test(parent.type);
}

function nameOf(node: unknown): string {
  const { name } = (node ?? {}) as { readonly name?: unknown };
  return typeof name === 'string' ? name : '';
}
