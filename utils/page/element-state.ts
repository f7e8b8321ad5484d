import type { ElementRole } from './element-role.ts';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDING_CLASS = /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|u-visually-hidden|a11y-hidden)(?:\s|$)/i;
const NAMING_ATTRIBUTES = ['class', 'id', 'aria-label', 'data-testid', 'data-component', 'data-module'] as const;

const ROLES: ReadonlyMap<string, ElementRole> = new Map([
  ...'navigation search searchbox textbox combobox menu menubar toolbar tablist button switch slider progressbar listbox'
    .split(' ')
    .map((role): [string, ElementRole] => [role, 'skip']),
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['main', 'main'],
  ['article', 'article'],
  ['heading', 'heading'],
  ['list', 'list'],
  ['listitem', 'item'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['doc-noteref', 'note'],
]);

/** Whether the element's own attributes keep it from being read: hidden from sight, or a place where the reader writes. */
export function isLeftAlone(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDING_STYLE.test(style)) return true;
  const names = element.getAttribute('class');
  return names !== null && HIDING_CLASS.test(names);
}

/** Whether the element is out of reach: for helpers (`aria-hidden`), or for everyone while something stands over it (`inert`). */
export function isConcealed(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert');
}

/** The role that the element's `role` attribute gives it in place of its name's, or undefined. */
export function roleByAttribute(element: Element): ElementRole | undefined {
  const role = element.getAttribute('role');
  return role === null ? undefined : ROLES.get(role.trim().toLowerCase());
}

/** What the page's makers call the element: its class, id and the like, parted by spaces. */
export function labelOf(element: Element): string {
  let label = '';
  for (const name of NAMING_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value) label += ` ${value}`;
  }
  return label;
}

/** The primary subtag of a BCP 47 tag, in lower case; null where there is none. */
export function primarySubtag(tag: string | null | undefined): string | null {
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null;
}

/** Whether a link leads to another page, and not to a place on this one. */
export function leadsElsewhere(link: Element): boolean {
  const href = link.getAttribute('href')?.trim();
  if (!href) return link.getAttribute('role') === 'link';
  if (/^(?:[#?]|javascript:|mailto:|tel:)/i.test(href)) return false;
  return !href.includes('#') || /#(?:comments?|\W*)$/i.test(href);
}

/** The level (1 and up) of a heading. */
export function headingLevel(element: Element): number {
  const byName = /^h([1-6])$/.exec(element.localName)?.[1];
  return Math.min(Number(byName ?? element.getAttribute('aria-level')) || 2, 9);
}
