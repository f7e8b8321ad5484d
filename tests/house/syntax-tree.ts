import { parseSync } from 'vite';

/** A node of a syntax tree, as far as all of them are alike. */
export interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** The syntax tree of a script, whose language its file's name tells. Throws where it can't be read. */
export function treeOf(file: string, code: string): Node {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} can't be read: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/** The nodes right below a node, in their order. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((part) => (Array.isArray(part) ? part : [part]))
    .filter((part): part is Node => typeof part === 'object' && part !== null && typeof part.type === 'string');
}

/** A node and all that are below it. */
export function nodesFrom(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(nodesFrom)];
}
