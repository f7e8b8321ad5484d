import { type Node, nodesFrom, treeOf } from './syntax-tree.ts';

/** What reaches the network by its name, whatever it is a name of: a method of a library that is called so is renamed or goes. */
const NAMES: ReadonlySet<string> = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'importScripts',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'Worker',
  'SharedWorker',
  'serviceWorker',
  'Image',
  'Audio',
  'FontFace',
  'Request',
]);

/** Names that run text as code, in which anything could hide. */
const CODE: ReadonlySet<string> = new Set(['eval', 'Function', 'execScript']);

/** What the global object is called. */
const GLOBALS: ReadonlySet<string> = new Set([
  'globalThis',
  'window',
  'self',
  'top',
  'parent',
  'frames',
  'defaultView',
]);

/**
 * Where a script could call the network: a name that does so, as an identifier, a property or a text put together from pieces; a
 * property of the global object that is worked out only when it runs; text run as code; an import from an address worked out or
 * elsewhere. A worker may take in files of the extension's own.
 */
export function networkUses(code: string): string[] {
  const nodes = nodesFrom(treeOf('script.js', code));
  const harmless = new Set(nodes.map(takingOwnFiles));
  return nodes.flatMap((node) => (harmless.has(node) ? [] : (useIn(node) ?? [])));
}

/** The `importScripts` in a call that takes in files of the extension's own folder, all of them named, at least how they begin. */
function takingOwnFiles(node: Node): Node | null {
  if (node.type !== 'CallExpression') return null;
  const callee = node['callee'] as Node;
  const called = callee.type === 'MemberExpression' ? (callee['property'] as Node) : callee;
  const files = node['arguments'] as Node[];
  return nameOf(called) === 'importScripts' && files.every((file) => /^\/[a-z]/.test(beginningOf(file)))
    ? called
    : null;
}

function beginningOf(node: Node): string {
  const [first] = node.type === 'TemplateLiteral' ? (node['quasis'] as { value: { cooked: string } }[]) : [];
  return first?.value.cooked ?? textOf(node) ?? '';
}

function useIn(node: Node): string | null {
  switch (node.type) {
    case 'Identifier':
    case 'PrivateIdentifier':
      return NAMES.has(nameOf(node)) ? nameOf(node) : null;
    case 'CallExpression':
    case 'NewExpression':
      return CODE.has(nameOf(node['callee'])) ? `${nameOf(node['callee'])}(…)` : null;
    case 'MemberExpression': {
      if (nameOf(node['property']) === 'constructor' && CODE.has(nameOf(node['object']))) return 'Function.constructor';
      const isGlobal = GLOBALS.has(nameOf(node['object'])) || GLOBALS.has(nameOf((node['object'] as Node)['property']));
      return node['computed'] === true && isGlobal && textOf(node['property']) === null
        ? 'a computed property of the global object'
        : null;
    }
    case 'ImportExpression': {
      const source = textOf(node['source']);
      return source === null || !/^\.{0,2}\//.test(source) ? 'an import from elsewhere' : null;
    }
    default: {
      const text = textOf(node);
      return text !== null && NAMES.has(text) ? `"${text}"` : null;
    }
  }
}

function nameOf(node: unknown): string {
  const { name } = (node ?? {}) as { name?: unknown };
  return typeof name === 'string' ? name : '';
}

/** The text that an expression is, where it can be told without running it: of letters, templates without holes, and their sums. */
function textOf(part: unknown): string | null {
  const node = part as Node;
  switch (node?.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? node['value'] : null;
    case 'TemplateLiteral': {
      const texts = (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
      const holes = (node['expressions'] as Node[]).map(textOf);
      return holes.includes(null) ? null : texts.map((text, index) => text + (holes[index] ?? '')).join('');
    }
    case 'BinaryExpression': {
      const [left, right] = [textOf(node['left']), textOf(node['right'])];
      return node['operator'] === '+' && left !== null && right !== null ? left + right : null;
    }
    default:
      return null;
  }
}
