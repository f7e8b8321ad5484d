/** What the options page shows, as the end of its address tells. */
export type OptionsRoute =
  | { readonly view: 'sets' | 'try' | 'sites' | 'settings' | 'method' }
  | { readonly view: 'set'; readonly id: string }
  /** `tab` is the id of the tab whose page is looked at; null where a file is chosen. */
  | { readonly view: 'import'; readonly tab: number | null }
  | { readonly view: 'about'; readonly isFirstRun: boolean };

/** What an address's hash (`#set/flood-2023`) leads to; the claim sets where it leads nowhere. */
export function optionsRoute(hash: string): OptionsRoute {
  const [view, rest = ''] = hash.replace(/^#/, '').split('/');
  switch (view) {
    case 'set':
      return rest === '' ? { view: 'sets' } : { view, id: rest };
    case 'import':
      return { view, tab: /^\d+$/.test(rest) ? Number(rest) : null };
    case 'welcome':
    case 'about':
      return { view: 'about', isFirstRun: view === 'welcome' };
    case 'try':
    case 'sites':
    case 'settings':
    case 'method':
      return { view };
    default:
      return { view: 'sets' };
  }
}
