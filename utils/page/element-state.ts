import type { ElementRole } from './element-role.ts';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDING_CLASS = /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|u-visually-hidden|a11y-hidden)(?:\s|$)/i;

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

/** What an element's attributes say of how to read it. */
export interface ElementState {
  /** Hidden from sight, or a place where the reader writes: never read. */
  readonly isLeftAlone: boolean;
  /** Out of reach: for helpers (`aria-hidden`), or for everyone while something stands over it (`inert`). */
  readonly isConcealed: boolean;
  /** The role that its `role` attribute gives it in place of its name's. */
  readonly role: ElementRole | undefined;
  /** Primary subtag of its `lang`. */
  readonly language: string | null;
  /** What the page's makers call it: its class, id and the like, parted by spaces. */
  readonly label: string;
}

/** The state of an element without attributes. */
export const PLAIN_STATE: ElementState = {
  isLeftAlone: false,
  isConcealed: false,
  role: undefined,
  language: null,
  label: '',
};

/** Reads an element's attributes in one go; asks for the values of those only that it has. */
export function stateOf(element: Element): ElementState {
  const state: { -readonly [key in keyof ElementState]: ElementState[key] } = { ...PLAIN_STATE };
  for (const name of element.getAttributeNames()) {
    switch (name) {
      case 'class':
      case 'id':
      case 'aria-label':
      case 'data-testid':
      case 'data-component':
      case 'data-module': {
        const value = element.getAttribute(name) ?? '';
        state.label += ` ${value}`;
        if (name === 'class' && HIDING_CLASS.test(value)) state.isLeftAlone = true;
        break;
      }
      case 'hidden':
        state.isLeftAlone = true;
        break;
      case 'contenteditable':
        if (element.getAttribute(name)?.toLowerCase() !== 'false') state.isLeftAlone = true;
        break;
      case 'style':
        if (HIDING_STYLE.test(element.getAttribute(name) ?? '')) state.isLeftAlone = true;
        break;
      case 'aria-hidden':
        if (element.getAttribute(name) === 'true') state.isConcealed = true;
        break;
      case 'inert':
        state.isConcealed = true;
        break;
      case 'role':
        state.role = ROLES.get(element.getAttribute(name)?.trim().toLowerCase() ?? '');
        break;
      case 'lang':
        state.language = primarySubtag(element.getAttribute(name));
        break;
      default:
    }
  }
  return state;
}

/** Whether an element's attributes keep it from being read, or from the reader's reach. */
export function isOutOfReach(element: Element): boolean {
  const { isLeftAlone, isConcealed } = stateOf(element);
  return isLeftAlone || isConcealed;
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
