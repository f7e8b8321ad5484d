import jsonld from 'jsonld';
import { ANNO_CONTEXT } from './anno-context.ts';

type Node = Readonly<Record<string, unknown>>;

/** The processor's functions as version 9 has them; its published types are those of version 1. */
const processor = jsonld as unknown as {
  expand(document: unknown, options: Node): Promise<readonly Node[]>;
  canonize(document: unknown, options: Node): Promise<string>;
};

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} would need the network`);
  return { documentUrl: url, document: ANNO_CONTEXT };
};

/** The document in JSON-LD's expanded form. Throws for a key or value that would be dropped without a word. */
export function expanded(document: unknown): Promise<readonly Node[]> {
  return processor.expand(document, { documentLoader, safe: true });
}

/** The document's graph as canonical N-Quads. */
export function canonical(document: unknown): Promise<string> {
  return processor.canonize(document, {
    documentLoader,
    safe: true,
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
  });
}
