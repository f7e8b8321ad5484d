/**
 * What an element's name alone says of it. `skip` is never read; `link`, `time`, `break`, `note`, `meta` and `script` are inline and
 * have a rule of their own; every other role begins and ends a block. An element without a role is read as inline.
 */
export type ElementRole =
  | 'skip'
  | 'pre'
  | 'dialog'
  | 'meta'
  | 'script'
  | 'root'
  | 'main'
  | 'article'
  | 'section'
  | 'header'
  | 'footer'
  | 'aside'
  | 'heading'
  | 'block'
  | 'quote'
  | 'list'
  | 'item'
  | 'terms'
  | 'term'
  | 'description'
  | 'caption'
  | 'table'
  | 'row'
  | 'cell'
  | 'link'
  | 'time'
  | 'break'
  | 'note';

const NAMES: Readonly<Record<ElementRole, string>> = {
  skip:
    'nav style noscript noframes template title code kbd samp textarea select option optgroup datalist button input ' +
    'label legend output meter progress svg math iframe frame object embed applet audio video canvas map search ' +
    'rt rp del s strike',
  pre: 'pre xmp listing',
  dialog: 'dialog',
  meta: 'meta',
  script: 'script',
  root: 'html body head',
  main: 'main',
  article: 'article',
  section: 'section',
  header: 'header hgroup',
  footer: 'footer',
  aside: 'aside',
  heading: 'h1 h2 h3 h4 h5 h6',
  block: 'p div address center fieldset figure form details summary hr frameset',
  quote: 'blockquote',
  list: 'ul ol menu dir',
  item: 'li',
  terms: 'dl',
  term: 'dt',
  description: 'dd',
  caption: 'figcaption caption',
  table: 'table',
  row: 'tr thead tbody tfoot',
  cell: 'td th',
  link: 'a',
  time: 'time',
  break: 'br',
  note: 'sup',
};

/** The role of each element name that has one, lower-case as `localName` gives it in HTML. */
export const ELEMENT_ROLES: ReadonlyMap<string, ElementRole> = new Map(
  (Object.entries(NAMES) as [ElementRole, string][]).flatMap(([role, names]) =>
    names.split(' ').map((name): [string, ElementRole] => [name, role]),
  ),
);

const INLINE: ReadonlySet<ElementRole> = new Set(['link', 'time', 'break', 'note', 'meta', 'script']);

/** Whether an element of this role begins and ends a block. */
export function isBlockRole(role: ElementRole): boolean {
  return !INLINE.has(role);
}
