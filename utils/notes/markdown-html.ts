import { html, Markup } from './html.ts';
import { type MarkdownNode, readMarkdown } from './read-markdown.ts';

const EMPTY: ReadonlySet<string> = new Set(['br', 'hr']);

/** A note's text, which is Markdown, as HTML for a report. */
export function markdownHtml(text: string): Markup {
  return new Markup(readMarkdown(text).map(sourceOf).join(''));
}

function sourceOf(node: MarkdownNode): string {
  if (typeof node === 'string') return html`${node}`.source;
  const { name, link, start, children } = node;
  const attributes = [
    ...(link === null ? [] : [html` href="${link}" rel="noopener noreferrer"`.source]),
    ...(start === null || start === 1 ? [] : [html` start="${start}"`.source]),
  ];
  const opening = `<${name}${attributes.join('')}>`;
  return EMPTY.has(name) ? opening : `${opening}${children.map(sourceOf).join('')}</${name}>`;
}
