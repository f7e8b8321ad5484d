import { describe, expect, it } from 'vitest';
import { networkUses } from './network-uses.ts';

describe('a call of the network', () => {
  it.each([
    ['by its name', "fetch('https://a.example')"],
    ['of the global object', "globalThis.fetch('/a')"],
    ['under another name', 'const { fetch: ask } = window; ask("/a")'],
    ['handed on', 'use(fetch)'],
    ['named in a text', "window['fetch']('/a')"],
    ['named in pieces', "self['fe' + `tch`]('/a')"],
    ['named with an escape', 'f\\u0065tch("/a")'],
    ['named when it runs', 'globalThis[name]()'],
    ['by way of the document', 'document.defaultView[name]()'],
    ['of another kind', 'new XMLHttpRequest()'],
    ['as a beacon', "navigator.sendBeacon('/a')"],
    ['by an image', "new Image().src = 'https://a.example'"],
    ['by a worker', "new Worker('/a.js')"],
    ['in text that is run', 'eval(text)'],
    ['in text that becomes a function', 'new Function(text)'],
    ['by an import', "import('https://a.example/a.js')"],
    ['by an import worked out', 'import(address)'],
    ['that looks like a method', 'index.fetch(1, 2)'],
    ['by a script from elsewhere', "importScripts('https://a.example/a.js')"],
    ['by a script of the page’s scheme', "importScripts('//a.example/a.js')"],
    ['by a script worked out', 'importScripts(address)'],
    ['by a script worked out from its host on', `importScripts(\`/\${host}/a.js\`)`],
    ['by one of several scripts', "importScripts('/a.js', 'https://a.example/a.js')"],
    ['by what takes in scripts, handed on', "const take = importScripts; take('/a.js')"],
  ])('is found: %s', (_, code) => {
    expect(networkUses(code)).not.toEqual([]);
  });

  it.each([
    ["a word that only begins so: 'fetched'", "const fetched = 'fetching'; use(fetched)"],
    ['a word in a sentence', "show('No page can fetch this.')"],
    ['a property of something else', 'list[name]; options["headers"]'],
    ['a property of the global object that is named', "globalThis['chrome'].runtime; window.close()"],
    ['an import of a file beside it', "import('./engine.js')"],
    ['a script of our own', "globalThis.importScripts?.('/marking.js'); importScripts('/a.js', '/b.js')"],
    ['a script of our own that is chosen when it runs', `self.importScripts(\`/language-\${code}.js\`)`],
    ['functions', 'const f = function () {}; f instanceof Object'],
  ])('is not: %s', (_, code) => {
    expect(networkUses(code)).toEqual([]);
  });
});
