import type { MarksOnPage } from '../utils/messages/marks-on-page.ts';
import type { ClosedPage } from './closed-page.ts';

/** What the extension's documents know of the page in front of the reader. */
export type PageState =
  | { readonly kind: 'loading' }
  /** It has not come in whole, and so nobody has read it. */
  | { readonly kind: 'arriving' }
  /** The browser lets no extension in: its own pages, its store, another program's file. */
  | { readonly kind: 'unreadable'; readonly why: ClosedPage }
  /** Nobody has read it: no active claim set seems to be about it, or its site is not switched on. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'read'; readonly page: MarksOnPage };
