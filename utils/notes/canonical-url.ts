const TRACKING_NAMES: ReadonlySet<string> = new Set([
  '__twitter_impression',
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  'cmp',
  'cmpid',
  'dclid',
  'epik',
  'fbclid',
  'gbraid',
  'gclid',
  'gclsrc',
  'hsctatracking',
  'igsh',
  'igshid',
  'li_fat_id',
  'mkt_tok',
  'msclkid',
  'ocid',
  'oly_anon_id',
  'oly_enc_id',
  'ref_src',
  'ref_url',
  'smid',
  'smtyp',
  'srsltid',
  'ttclid',
  'twclid',
  'vero_conv',
  'vero_id',
  'wbraid',
  'xtor',
  'yclid',
]);

const TRACKING_BEGINNINGS = ['utm_', 'mc_', 'at_', 'ns_', 'pk_', 'mtm_', 'piwik_', 'matomo_', 'guce_', 'wt_'];

/**
 * The address by which a page is known again: without tracking parameters, fragment, user name and password. All other
 * parameters stay, written and ordered as they were. Null for what is no address.
 */
export function canonicalUrl(address: string): string | null {
  const url = parsed(address);
  if (url === null) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.search = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(nameOf(parameter)))
    .join('&');
  return url.href;
}

/** The name of the site that an address is on: its host without `www.`; null for what is no address or has no host. */
export function siteOf(address: string): string | null {
  const host = parsed(address)?.host.replace(/^www\./, '');
  return host ? host : null;
}

function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

function nameOf(parameter: string): string {
  return (parameter.split('=', 1)[0] ?? '').toLowerCase();
}

function isTracking(name: string): boolean {
  return TRACKING_NAMES.has(name) || TRACKING_BEGINNINGS.some((beginning) => name.startsWith(beginning));
}
