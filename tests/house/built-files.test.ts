import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { builtExtension, ROOT } from '../../scripts/paths.ts';
import { READ_LANGUAGES } from '../../utils/claims/language.ts';
import { networkUses } from './network-uses.ts';

/** The beginnings of every web address that may stand in a built file: where it leads is never asked for. */
const REVIEWED_ADDRESSES = [
  // Names of XML languages.
  'http://www.w3.org/',
  // Vocabularies that exported notes name.
  'https://schema.org',
  'https://wicg.github.io/scroll-to-text-fragment/',
  // What the reader of Markdown would write before an address that has no scheme, were it told to look for such.
  'http://${',
  // The articles of the bundled claim set.
  'https://www.cbc.ca/news/politics/maduro-venezuela-cuba-urrutia-1.7284279',
  'https://www.irishtimes.com/world/americas/2024/08/18/',
];

/** What a sheet or a document loads, and addresses without a scheme, which go wherever the page is. */
const LOADED =
  /@import|\burl\((?!['"]?(?:data:image\/|#))|<(?:link|script|img|iframe)\b[^>]*(?:href|src)="(?!\/[a-z])|["'`(]\/\/[a-z0-9]/g;

describe.each(BROWSERS)('the files built for %s', (browser) => {
  const folder = builtExtension(browser);
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|html|css|json|svg)$/.test(file))
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));
  const found = (pattern: RegExp) =>
    texts.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([match]) => `${file}: ${match}`));

  it('are there', () => {
    expect(texts.map(({ file }) => file)).toEqual(
      expect.arrayContaining([
        'manifest.json',
        'background.js',
        'gate.js',
        'engine.js',
        'page.js',
        'marking.js',
        'card.js',
        ...READ_LANGUAGES.map((code) => `language-${code}.js`),
        'popup.html',
        'assets/marks.css',
      ]),
    );
  });

  it('call no network, and compile no code while they run', () => {
    const scripts = texts.filter(({ file }) => file.endsWith('.js'));
    expect(scripts.flatMap(({ file, text }) => networkUses(text).map((use) => `${file}: ${use}`))).toEqual([]);
  });

  it('load nothing from elsewhere', () => {
    expect(found(LOADED)).toEqual([]);
  });

  it('tell nothing of the machine that they were built on', () => {
    expect(texts.filter(({ text }) => text.includes(ROOT)).map(({ file }) => file)).toEqual([]);
  });

  it('hold only reviewed addresses', () => {
    const addresses = found(/\b(?:https?|wss?):\/\/[^\s"'`)<>\\]+/g);
    expect(addresses.filter((hit) => !REVIEWED_ADDRESSES.some((known) => hit.includes(`: ${known}`)))).toEqual([]);
  });
});
