import { expect, it } from 'vitest';
import { coversHost } from '../../utils/storage/covers-host.ts';

it.each([
  ['*://*.cbc.ca/*', 'www.cbc.ca', true],
  ['*://*.cbc.ca/*', 'cbc.ca', true],
  ['*://*.cbc.ca/*', 'notcbc.ca', false],
  ['*://*.cbc.ca/*', 'cbc.ca.evil.example', false],
  ['*://example.org/*', 'example.org', true],
  ['*://example.org/*', 'www.example.org', false],
  ['https://example.org/*', 'example.org', true],
  ['*://*/*', 'example.org', true],
  ['<all_urls>', 'example.org', true],
  ['file:///*', 'example.org', false],
  ['moz-extension://*/*', 'example.org', false],
  ['', 'example.org', false],
])('%s lets us into %s: %s', (pattern, host, expected) => {
  expect(coversHost(pattern, host)).toBe(expected);
});
