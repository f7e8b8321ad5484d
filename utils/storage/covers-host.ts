/** Whether a match pattern, as browsers list granted origins, lets us into the pages of a host. */
export function coversHost(pattern: string, host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const granted = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1];
  if (granted === undefined) return false;
  if (granted === '*') return true;
  if (!granted.startsWith('*.')) return granted === host;
  return host === granted.slice(2) || host.endsWith(granted.slice(1));
}
