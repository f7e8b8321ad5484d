import { printable } from './printable.ts';

/** A piece of HTML or SVG that was written by us: nothing in it is foreign text that has not been escaped. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Hole = string | number | null | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Template tag: every string in a hole is escaped, for text and for quoted attributes alike; null is nothing. */
export function html(parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return new Markup(parts.map((part, index) => `${part}${sourceOf(holes[index] ?? null)}`).join(''));
}

function sourceOf(hole: Hole): string {
  if (hole === null) return '';
  if (hole instanceof Markup) return hole.source;
  if (typeof hole === 'object') return hole.map(({ source }) => source).join('\n');
  if (typeof hole === 'number') return String(hole);
  return printable(hole).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
