// @vitest-environment happy-dom
import { decodeHTMLStrict as byPackage } from 'entities';
import { describe, expect, it } from 'vitest';
import { decodeHTMLStrict, P, S } from '../../utils/notes/markdown-parts.ts';

describe('the characters of Markdown', () => {
  it.each([
    ['&eacute;', 'é'],
    ['&amp;', '&'],
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&nbsp;', '\u00a0'],
    ['&euro;', '€'],
    ['&hellip;', '…'],
    ['&nosuchname;', '&nosuchname;'],
  ])('%s stands for %s', (name, character) => {
    expect(decodeHTMLStrict(name)).toBe(character);
    expect(byPackage(name)).toBe(character);
  });

  it.each([
    ['(', true, false],
    ['—', true, false],
    ['+', false, true],
    ['€', false, true],
    ['a', false, false],
    [' ', false, false],
  ])('%s is punctuation: %s, a symbol: %s', (character, isPunctuation, isSymbol) => {
    expect([P.test(character), S.test(character)]).toEqual([isPunctuation, isSymbol]);
  });
});
