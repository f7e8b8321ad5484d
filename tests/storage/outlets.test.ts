import { expect, it } from 'vitest';
import { OUTLETS, outletPatterns } from '../../utils/storage/outlets.ts';

it('the outlets of the install are about a dozen', () => {
  expect(OUTLETS.length).toBeLessThanOrEqual(12);
});

it('each host is matched with its subdomains, over http and https', () => {
  expect(outletPatterns([{ name: 'BBC', hosts: ['bbc.com', 'bbc.co.uk'] }])).toEqual([
    '*://*.bbc.com/*',
    '*://*.bbc.co.uk/*',
  ]);
});

it('no host is named twice', () => {
  const hosts = OUTLETS.flatMap((outlet) => outlet.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
});
