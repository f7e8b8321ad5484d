import MarkdownIt, { type Token } from 'markdown-it';
import { countRareNames } from './named-characters.ts';

/** The elements that a note's text can have; each renderer makes them in its own way. */
export type MarkdownName =
  | 'p'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'strong'
  | 'em'
  | 's'
  | 'code'
  | 'pre'
  | 'a'
  | 'blockquote'
  | 'ul'
  | 'ol'
  | 'li'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'hr'
  | 'br';

/** A piece of a note's text as Markdown reads it. */
export type MarkdownNode = string | MarkdownElement;

export interface MarkdownElement {
  readonly name: MarkdownName;
  /** Where an `a` leads: an address of http, https or mailto; null on all others. */
  readonly link: string | null;
  /** The first number of an `ol`; null on all others. */
  readonly start: number | null;
  readonly children: readonly MarkdownNode[];
}

/** Nobody writes deeper, and what was written only to be deep is shown as it was typed. */
const DEEPEST = 24;

/** So many characters may be given by their names, but for the common ones: each takes a tenth of a millisecond and more. */
const MOST_NAMES = 1000;

/** What we make of the elements that Markdown knows. A note stands under headings of ours. */
const NAMES: Readonly<Record<string, MarkdownName>> = {
  p: 'p',
  h1: 'h4',
  h2: 'h4',
  h3: 'h5',
  h4: 'h5',
  h5: 'h6',
  h6: 'h6',
  strong: 'strong',
  em: 'em',
  s: 's',
  a: 'a',
  blockquote: 'blockquote',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',
  hr: 'hr',
};

/**
 * Reads Markdown (CommonMark with tables and struck-out text) into a tree for renderers. HTML in it is text; links lead to http,
 * https and mailto only, and others are text; a picture is a link, since nothing is loaded. A line break is one. Text that is nested
 * too deeply, or names too many characters (`&eacute;`), comes back as one paragraph, as it was typed.
 */
export function readMarkdown(text: string): readonly MarkdownNode[] {
  if (countRareNames(text) > MOST_NAMES) return [element('p', linesOf(text))];
  const reader = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: DEEPEST + 2 });
  reader.validateLink = isFollowed;
  const tokens = reader.parse(text, {});
  if (tokens.some(isTooDeep)) return [element('p', linesOf(text))];
  return treeOf(tokens);
}

/** Whether a link of a note may be followed. */
function isFollowed(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\p{Cc}\s]*$/iu.test(address) && URL.canParse(address);
}

function isTooDeep({ level, children }: Token): boolean {
  return level >= DEEPEST || (children ?? []).some(isTooDeep);
}

/** A list of tokens that open and close as a tree. */
function treeOf(tokens: readonly Token[]): readonly MarkdownNode[] {
  const root: MarkdownNode[] = [];
  const open: MarkdownNode[][] = [root];
  for (const token of tokens) {
    const into = open.at(-1) ?? root;
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    if (token.nesting === 0) {
      into.push(...leavesOf(token));
      continue;
    }
    const children: MarkdownNode[] = [];
    const name = NAMES[token.tag];
    // The paragraphs of a list without empty lines are none of their own.
    if (name === undefined || token.hidden) open.push(into);
    else {
      const start = Number(token.attrGet('start') ?? 1);
      into.push({
        name,
        link: name === 'a' ? attributeOf(token, 'href') : null,
        start: name === 'ol' ? start : null,
        children,
      });
      open.push(children);
    }
  }
  return root;
}

function leavesOf(token: Token): readonly MarkdownNode[] {
  switch (token.type) {
    case 'inline':
      return treeOf(token.children ?? []);
    case 'softbreak':
    case 'hardbreak':
      return [element('br', [])];
    case 'hr':
      return [element('hr', [])];
    case 'code_inline':
      return [element('code', [token.content])];
    case 'fence':
    case 'code_block':
      return [element('pre', [token.content.replace(/\n$/, '')])];
    case 'image': {
      const address = attributeOf(token, 'src');
      return [{ ...element('a', [token.content || address]), link: address }];
    }
    default:
      return [token.content];
  }
}

function attributeOf(token: Token, name: 'href' | 'src'): string {
  return String(token.attrGet(name) ?? '');
}

function linesOf(text: string): readonly MarkdownNode[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (index === 0 ? [line] : [element('br', []), line]));
}

function element(name: MarkdownName, children: readonly MarkdownNode[]): MarkdownElement {
  return { name, link: null, start: null, children };
}
