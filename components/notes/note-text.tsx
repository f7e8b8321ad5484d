import { type ComponentChildren, h } from 'preact';
import { useMemo } from 'preact/hooks';
import { type MarkdownName, type MarkdownNode, readMarkdown } from '../../utils/notes/read-markdown.ts';

interface Props {
  readonly text: string;
}

/** A note's text as its Markdown means it. */
export function NoteText({ text }: Props) {
  const nodes = useMemo(() => readMarkdown(text), [text]);
  return (
    <div class="note-words" dir="auto">
      {nodes.map(drawn)}
    </div>
  );
}

/** The beginning of a note's text on one line, for a list: no blocks, and no links, since it stands in a button. */
export function NoteLine({ text }: Props) {
  const nodes = useMemo(() => readMarkdown(text), [text]);
  return <>{onLine(nodes)}</>;
}

function drawn(node: MarkdownNode): ComponentChildren {
  if (typeof node === 'string') return node;
  const { name, link, start, children } = node;
  const attributes = {
    ...(link === null ? {} : { href: link, rel: 'noopener noreferrer', target: '_blank' }),
    ...(start === null ? {} : { start }),
  };
  return h(name, attributes, children.map(drawn));
}

const ON_LINE: ReadonlySet<MarkdownName> = new Set(['strong', 'em', 's', 'code']);
const WITHIN_LINE: ReadonlySet<MarkdownName> = new Set([...ON_LINE, 'a']);

/** Blocks are parted by a space. */
function onLine(nodes: readonly MarkdownNode[]): ComponentChildren {
  return nodes.map((node, index) => {
    if (typeof node === 'string') return node;
    if (node.name === 'br') return ' ';
    const children = onLine(node.children);
    if (ON_LINE.has(node.name)) return h(node.name, null, children);
    return WITHIN_LINE.has(node.name) || index === 0 ? children : [' ', children];
  });
}
