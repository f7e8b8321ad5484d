/** A news outlet whose pages are marked without asking, from the day of the install. */
export interface Outlet {
  readonly name: string;
  /** Registrable hosts; their subdomains belong to them. */
  readonly hosts: readonly string[];
}

/**
 * The outlets of the install. The list never grows in an update: browsers switch an extension off when it asks for
 * more hosts than the reader agreed to.
 */
export const OUTLETS: readonly Outlet[] = [
  { name: 'CBC News', hosts: ['cbc.ca'] },
  { name: 'The Irish Times', hosts: ['irishtimes.com'] },
  { name: 'Financial Times', hosts: ['ft.com'] },
  { name: 'BBC', hosts: ['bbc.com', 'bbc.co.uk'] },
  { name: 'Reuters', hosts: ['reuters.com'] },
  { name: 'Associated Press', hosts: ['apnews.com'] },
  { name: 'The Guardian', hosts: ['theguardian.com'] },
  { name: 'The New York Times', hosts: ['nytimes.com'] },
  { name: 'El País', hosts: ['elpais.com'] },
  { name: 'El Tiempo', hosts: ['eltiempo.com'] },
  { name: 'Folha de S.Paulo', hosts: ['folha.uol.com.br'] },
  { name: 'Le Monde', hosts: ['lemonde.fr'] },
];

/** The outlets as match patterns, http and https, subdomains included. */
export function outletPatterns(outlets: readonly Outlet[] = OUTLETS): string[] {
  return outlets.flatMap((outlet) => outlet.hosts.map((host) => `*://*.${host}/*`));
}
